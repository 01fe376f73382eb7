import { expect, test } from 'vitest';
import type { Phase, Statement } from '../../../../contract/schemas/evidence.ts';
import { transcriptHtml } from '../../../../src/features/solution/transcript/transcript-html.ts';

const statement = (sql: string, kind: Statement['kind'], connection = 1): Statement => ({
  sql,
  kind,
  parameters: [],
  connection,
});

function drawn(statements: Statement[]): string {
  const phase: Phase = { name: 'task', outcome: 'returned', result: null, statements };
  return transcriptHtml({ observed: { phase, driver: null }, database: 'sqlite', label: 'A' });
}

test('what is sent again and again is drawn once, and how often it came is said', () => {
  const rounds = [1, 2, 3, 4].flatMap((connection) => [
    statement('BEGIN', 'transaction', connection),
    statement('SELECT 1', 'work', connection),
    statement('COMMIT', 'transaction', connection),
  ]);
  const html = drawn([...rounds, statement('SELECT 2', 'work')]);
  expect(html.match(/<li class="work">/g)).toHaveLength(2);
  expect(html).toContain('<b>1–4</b> <span class="times">These 3, 4 times in all</span>');
  expect(html).toContain('4 connections');
  // The next one has the number that it has among all of them.
  expect(html).toContain('<b>5</b>');
});

test('repeats that differ in nothing do not claim other values', () => {
  const same = drawn([statement('SELECT 1', 'work'), statement('SELECT 1', 'work')]);
  expect(same).toContain('2 times');
  expect(same).not.toContain('other values');
  expect(drawn([statement('SELECT 1', 'work'), statement('SELECT 2', 'work')])).toContain('other values');
});
