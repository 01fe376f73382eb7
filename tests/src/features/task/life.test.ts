import { expect, test } from 'vitest';
import type { Evidence, Statement } from '../../../../contract/schemas/evidence.ts';
import { lifeDrawing, stepInWords, stepsOf } from '../../../../src/features/task/drawn/life.ts';

const LOOK = 'SELECT stock FROM book';

function told(text: string, result: [string, number | null][], ...sqls: string[]): Evidence {
  const statements = sqls.map((sql): Statement => {
    const kind = /^(BEGIN|COMMIT|ROLLBACK)/.test(sql) ? 'transaction' : 'work';
    return { sql, parameters: [], kind, connection: 1 };
  });
  const phases = [{ name: 'task', outcome: 'returned', result, statements }];
  return { script: 's.py', phases, artifacts: [{ name: 'task/states.txt', text }] } as unknown as Evidence;
}

const life = told(
  'made · new\nsaved · stored\nended · gone\n',
  [
    ['made', null],
    ['saved', 5],
    ['ended', null],
  ],
  ...['BEGIN', LOOK, 'INSERT INTO book', LOOK, 'DELETE FROM a', 'DELETE FROM b', 'COMMIT', LOOK, 'ROLLBACK'],
);

test('the looks divide what was sent, and what only opens or leaves a transaction is not told', () => {
  expect(stepsOf(life).map(stepInWords)).toEqual([
    'made: new; no row',
    'saved after INSERT: stored; a row',
    'ended after 2 × DELETE, COMMIT: gone; no row',
  ]);
});

test('a point is filled where there is a row, below what was sent on the way', () => {
  const { points, sent, without, stored } = lifeDrawing({ steps: stepsOf(life) });
  expect(points.map((point) => point.stored)).toEqual([false, true, false]);
  expect(sent.map(({ text }) => text)).toEqual(['INSERT', '2 × DELETE, COMMIT']);
  for (const [index, { y }] of sent.entries()) {
    expect(y).toBeGreaterThan(points[index]?.y ?? NaN);
    expect(y).toBeLessThan(points[index + 1]?.y ?? NaN);
  }
  expect(without.match(/M/g)).toHaveLength(2);
  expect(stored).toBe('');
});

test('steps that were not looked at are an error, as what was sent could not be divided', () => {
  expect(() => stepsOf(told('made · new\nsaved · stored\n', [['made', null]], LOOK))).toThrow(
    's.py: 2 lines in task/states.txt, 1 rows returned, 1 looks in the transcript.',
  );
});
