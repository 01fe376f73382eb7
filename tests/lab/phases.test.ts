import { expect, test } from 'vitest';
import { readerOfMarks } from '../../lab/databases/database.ts';
import { inPhaseOrder } from '../../contract/vocabulary/phases.ts';
import { PhaseName } from '../../contract/vocabulary/runs.ts';

test('a mark names a part, and nothing that only looks like one', () => {
  const phaseIn = readerOfMarks((part) => `SELECT 'lab run_1 ${part}'`);
  expect(phaseIn("SELECT 'lab run_1 way_joined'")).toBe('way_joined');
  expect(phaseIn("SELECT 'lab run_1 task'")).toBe('task');
  expect(phaseIn("SELECT 'lab run_1 over'")).toBeUndefined();
  expect(phaseIn("SELECT 'lab run_12 task'")).toBeUndefined();
});

test('a way is called like a Python function', () => {
  expect(PhaseName.safeParse('way_select_in2').success).toBe(true);
  for (const name of ['way_', 'way_A', 'way_a b', 'ways', 'other']) {
    expect(PhaseName.safeParse(name).success, name).toBe(false);
  }
});

test('parts stand in the order of reading: before, other ways, the task', () => {
  const names = ['task', 'way_b', 'setup', 'way_a', 'naive'] as const;
  expect(inPhaseOrder(names.map((name) => ({ name }))).map(({ name }) => name)).toEqual([
    'setup',
    'naive',
    'way_b',
    'way_a',
    'task',
  ]);
});
