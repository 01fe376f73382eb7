import { expect, test } from 'vitest';
import type { TaskView } from '../../../../src/library/model.ts';
import { findings } from '../../../../src/features/ui/findings.ts';
import { task } from '../../library.ts';

function named(id: string, section: string, more: Parameters<typeof task>[1] = {}): TaskView {
  return { ...task([], more), id, section: { id: section, title: section } };
}

const trap = { title: 'Careless', raises: [] };
const all = [
  named('plain', 'a'),
  named('first', 'a', { finding: 'Look' }),
  named('second', 'a', { finding: 'Look again' }),
  named('trap', 'b', { finding: 'Mind the gap', trap }),
];

test('each section tells one finding before any tells a second, traps first', () => {
  expect(findings(all, 9).map(({ id }) => id)).toEqual(['trap', 'first', 'second', 'plain']);
});

test('no more than asked for', () => {
  expect(findings(all, 2)).toHaveLength(2);
});
