import { describe, expect, test } from 'vitest';
import { inMarks, outcomesInWords, outcomesOf, summary } from '../../../../src/features/solution/outcome.ts';
import { raised, type Runs, sent, subject, task } from '../../library.ts';

const outcomes = (runs: Runs) => {
  const view = task([{ subject: subject('pebble'), runs }]);
  const [solution] = view.subjects;
  return solution ? outcomesOf(solution, ['sqlite', 'postgresql'], view.data) : [];
};
const words = (...phases: Parameters<typeof sent>[]): string[] =>
  outcomes({ async: { sqlite: phases.map((phase) => sent(...phase)) } })
    .slice(0, 1)
    .map(({ value }) => outcomesInWords(value));

describe('in words', () => {
  test('one is a statement, two are statements', () => {
    expect(words([1])).toEqual(['1 statement']);
    expect(words([2])).toEqual(['2 statements']);
  });

  test('naive code comes first, and other rows are named', () => {
    expect(words([16, 'naive'], [1])).toEqual(['16 → 1 statement']);
    expect(words([16, 'naive', [1]], [1])).toEqual(['16, other rows → 1 statement']);
  });

  test('an exception stands for a number, also one that came before the task', () => {
    const runs = { async: { sqlite: [raised('Refused', 'setup')], postgresql: [raised('Refused')] } };
    expect(outcomes(runs).map(({ value }) => outcomesInWords(value))).toEqual(['Refused raised']);
  });

  test('a database without a run says so', () => {
    expect(outcomes({ async: { sqlite: [sent(1)] } }).map(({ value }) => outcomesInWords(value))).toEqual([
      '1 statement',
      'no run',
    ]);
  });
});

test('marks take no more room than a number', () => {
  const [variant] = outcomes({
    async: {
      sqlite: [raised('Refused', 'naive'), sent(1)],
      postgresql: [raised('Refused', 'naive'), sent(1)],
    },
  });
  expect(variant && inMarks(variant.value)).toBe('✕ → 1');
});

describe('summary', () => {
  const both = (first: number, second: number) => ({ sqlite: [sent(first)], postgresql: [sent(second)] });

  test('says where a count holds, unless it holds everywhere', () => {
    expect(summary(outcomes({ async: both(2, 2), sync: both(2, 2) }))).toEqual(['2 statements']);
    expect(summary(outcomes({ async: both(1, 2), sync: both(1, 2) }))).toEqual([
      '1 statement (SQLite)',
      '2 statements (PostgreSQL)',
    ]);
    expect(summary(outcomes({ async: both(1, 1), sync: both(2, 2) }))).toEqual([
      '1 statement (async)',
      '2 statements (sync)',
    ]);
  });

  test('of many different counts tells the span', () => {
    expect(summary(outcomes({ async: both(1, 2), sync: both(3, 4) }))).toEqual(['1–4 statements']);
  });
});
