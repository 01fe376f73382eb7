import { expect, test } from 'vitest';
import type { ErrorView } from '../../../src/library/model.ts';
import { doorsOf } from '../../../src/page/doors.ts';
import { subject } from '../library.ts';

const orms = [subject('pebble'), subject('boulder')];
const error = (id: string, causes: number, type?: string): ErrorView => ({
  id,
  file: `content/errors/${id}.yaml`,
  data: {
    title: `It was ${id}`,
    ...(type !== undefined && { type }),
    messages: [id],
    topic: 'loading',
    means: '',
    causes: Array.from({ length: causes }, () => ({ title: '', says: '', task: 'do-it', subject: 'pebble' })),
    prevent: [],
    formerly: [],
  },
});
const choose = {
  taste: 'do-it',
  questions: [{ id: 'framework', title: 'Which?', options: [{ id: 'flask', title: 'Flask' }] }],
};
const doors = doorsOf({ orms, errors: [error('refused', 1), error('lost', 3, 'LostError')] }, choose);
const doorAt = (path: string) => doors.find((door) => door.path === path);

test('who has an error pastes it, or finds those with the most causes by their names', () => {
  expect(doorAt('/errors/')?.field).toMatchObject({ action: '/errors/', name: 'find' });
  expect(doorAt('/errors/')?.ways).toEqual([
    { path: '/errors/lost/', label: 'LostError' },
    { path: '/errors/refused/', label: 'It was refused' },
  ]);
});

test('who compares finds pairs, who switches finds both ways, who chooses begins with an answer', () => {
  expect(doorAt('/compare/')?.ways).toEqual([
    { path: '/compare/pebble-vs-boulder/', label: 'pebble vs boulder' },
  ]);
  expect(doorAt('/from/')?.ways).toEqual([
    { path: '/from/pebble/to/boulder/', label: 'pebble → boulder' },
    { path: '/from/boulder/to/pebble/', label: 'boulder → pebble' },
  ]);
  expect(doorAt('/choose/')?.ways).toEqual([{ path: '/choose/?framework=flask', label: 'Flask' }]);
  expect(doorsOf({ orms, errors: [] }, undefined)[0]?.ways).toEqual([]);
});
