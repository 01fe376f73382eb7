import { describe, expect, test } from 'vitest';
import { LabError } from '../../lab/machine/errors.ts';
import { inShard, type Shard, toShard } from '../../lab/shard.ts';

/** As many as a name says, mixed as content is: case 1 of each, then case 2, … */
function mixed(sizes: Record<string, number>): string[] {
  return Object.entries(sizes)
    .flatMap(([environment, size]) =>
      Array.from({ length: size }, (_, index) => [index, environment] as const),
    )
    .sort(([a], [b]) => a - b)
    .map(([index, environment]) => `${environment} ${index}`);
}

const environmentOf = (item: string): string => item.split(' ')[0] ?? '';

function shards(items: string[], of: number): string[][] {
  return Array.from({ length: of }, (_, index) => inShard(items, environmentOf, { number: index + 1, of }));
}

describe('inShard', () => {
  const sizes = { piccolo: 40, alembic: 3, django: 90, 'django@5.2': 7, sql: 25, sqlalchemy: 60 };
  const items = mixed(sizes);

  test.each([1, 2, 3, 7, 8, 64])('of %i: each case in exactly one, all of about one size', (of) => {
    const parts = shards(items, of);
    expect(parts.flat().sort()).toEqual([...items].sort());
    const lengths = parts.map((part) => part.length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
  });

  test.each([2, 8])('of %i: one more environment for each cut at most', (of) => {
    const made = shards(items, of).map((part) => new Set(part.map(environmentOf)).size);
    expect(made.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(Object.keys(sizes).length + of - 1);
  });

  test('does not hang on the order in which a machine finds the environments', () => {
    const elsewhere = Object.entries(sizes).reverse();
    expect(shards(mixed(Object.fromEntries(elsewhere)), 8)).toEqual(shards(items, 8));
  });

  test('more shards than cases: some are empty, none is lost', () => {
    const parts = shards(['sql 0', 'sql 1', 'django 0'], 8);
    expect(parts.filter((part) => part.length > 0)).toEqual([['django 0'], ['sql 0'], ['sql 1']]);
    expect(parts).toHaveLength(8);
  });
});

describe('toShard', () => {
  test('reads the number and how many there are', () => {
    expect(toShard('3/8')).toEqual<Shard>({ number: 3, of: 8 });
  });

  test.each([
    ['3', 'two whole numbers with a slash', '--shard 3/8'],
    ['a/b', 'two whole numbers with a slash', '--shard 3/8'],
    ['1.5/8', 'two whole numbers with a slash', '--shard 3/8'],
    ['0/8', 'there is no shard 0 of 8', 'from 1/8 to 8/8'],
    ['9/8', 'there is no shard 9 of 8', 'from 1/8 to 8/8'],
    ['0/0', 'there is no shard 0 of 0', '1/1'],
  ])('%s is refused', (text, rule, remedy) => {
    const error = (() => {
      try {
        return toShard(text);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(LabError);
    expect(error).toMatchObject({
      message: expect.stringContaining(`--shard ${text}: `),
      remedy: expect.stringContaining(remedy),
    });
    expect((error as LabError).message).toContain(rule);
  });
});
