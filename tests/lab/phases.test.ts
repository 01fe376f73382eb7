import { expect, test } from 'vitest';
import { phaseBetween } from '../../lab/databases/database.ts';
import { inPhaseOrder, PhaseName } from '../../contract/vocabulary/runs.ts';

test('a mark names a part, and nothing that only looks like one', () => {
  const [before, after] = ["SELECT 'lab run_1 ", "'"];
  expect(phaseBetween("SELECT 'lab run_1 way_joined'", before, after)).toBe('way_joined');
  expect(phaseBetween("SELECT 'lab run_1 task'", before, after)).toBe('task');
  expect(phaseBetween("SELECT 'lab run_1 over'", before, after)).toBeUndefined();
  expect(phaseBetween("SELECT 'lab run_12 task'", before, after)).toBeUndefined();
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
