import { expect, test } from 'vitest';
import type { Grown } from '../../../../contract/schemas/evidence.ts';
import { growthOf } from '../../../../src/features/task/drawn/growth.ts';
import type { TaskView } from '../../../../src/library/model.ts';
import { raised, sent, subject, task } from '../../library.ts';

/** What each part sent with 10, 100 and 1,000 rows, or the exception that it ended with. */
function grown(parts: Record<string, (number | string)[]>): Grown[] {
  return Object.entries(parts).flatMap(([name, counts]) =>
    counts.map((count, index) => ({
      name: name as Grown['name'],
      rows: [10, 100, 1000][index] ?? 0,
      work: typeof count === 'number' ? count : 0,
      others: 0,
      ...(typeof count === 'string' && { raised: count }),
    })),
  );
}

function withGrowth(parts: Record<string, Record<string, (number | string)[]>>): TaskView {
  const runs = { async: { sqlite: [raised('No', 'naive'), sent(1)] } };
  const view = task(
    Object.keys(parts).map((id) => ({ subject: subject(id), runs })),
    { trap: { title: 'It looks fast', raises: [] } },
  );
  for (const { subject: own, samples } of view.subjects) {
    for (const run of samples.flatMap((sample) => [...sample.runs.values()]))
      run.grown = grown(parts[own.id] ?? {});
  }
  return view;
}

test('who sends as many stands in one line, parts in the order of reading', () => {
  const view = withGrowth({
    pebble: { task: [1, 1, 1], naive: [11, 101, 1001] },
    boulder: { naive: [11, 101, 1001], way_select_in: [2, 2, 3], task: [1, 1, 1] },
    marble: { naive: [11, 101, 'TooMany'], task: [1, 1, 1] },
  });
  const [first, ...others] = growthOf(view, ['sqlite']);
  expect(others).toEqual([]);
  expect(first?.value).toEqual([
    { part: 'before', who: ['pebble', 'boulder'], sent: ['11', '101', '1,001'] },
    { part: 'before', who: ['marble'], sent: ['11', '101', 'TooMany'] },
    { part: 'select in', who: ['boulder'], sent: ['2', '2', '3'] },
    { part: 'fix', who: ['all'], sent: ['1', '1', '1'] },
  ]);
});

test('a task that does not grow has no table', () => {
  expect(growthOf(withGrowth({ pebble: {} }), ['sqlite'])).toEqual([]);
});
