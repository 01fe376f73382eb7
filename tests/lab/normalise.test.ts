import { describe, expect, test } from 'vitest';
import { normalise } from '../../lab/normalise.ts';

describe('normalise', () => {
  test.each([
    ['SAVEPOINT "s140234567890_x1"', 'SAVEPOINT "s0_x1"'],
    ['DECLARE "_django_curs_140234567890_sync_2" CURSOR', 'DECLARE "_django_curs_0_sync_2" CURSOR'],
    ['CLOSE "c_7efd8ffbc990_1"', 'CLOSE "c_0_1"'],
    ['EXECUTE __asyncpg_stmt_5__', 'EXECUTE __asyncpg_stmt_0__'],
    ['<Author object at 0x7f3a2c1b9d50>', '<Author object at 0x0>'],
  ])('levels a name made up on the spot: %s', (text, expected) => {
    expect(normalise(text, [])).toBe(expected);
  });

  test.each([
    'SAVEPOINT sa_savepoint_1',
    "INSERT INTO book VALUES ('s12_x1', 0)",
    'SELECT 140234567890',
    'INSERT   INTO\n  "book"',
    "SELECT X'0AFF'",
  ])('leaves alone what does not change from run to run: %s', (text) => {
    expect(normalise(text, [])).toBe(text);
  });

  test('replaces the names of this run', () => {
    const names = [['run_7', 'shop'] as const];
    expect(normalise("Access denied for user 'run_7' to database 'run_7'", names)).toBe(
      "Access denied for user 'shop' to database 'shop'",
    );
  });
});
