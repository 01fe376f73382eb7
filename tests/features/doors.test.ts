import { expect, test } from 'vitest';
import { doorsOf } from '../../src/features/page/doors.ts';
import { feature, libraryOf, subject, task } from './library.ts';

const [pebble, boulder] = [subject('pebble'), subject('boulder')];
const asked = feature([
  { subject: pebble, runs: {} },
  { subject: boulder, runs: {} },
]);
const silent = task([], { title: 'Wrong sum', trap: { title: 'By habit', raises: [] } });
const loud = {
  ...task([], { trap: { title: 'By habit', raises: ['MissingGreenlet', 'Other'] } }),
  id: 'loud',
};
const doors = doorsOf(libraryOf([asked], [silent, loud]));
const waysOf = (path: string) => doors.find((door) => door.path.startsWith(path))?.ways;

test('who has an error finds it by its name, and what raises none by its title, behind', () => {
  expect(waysOf('/tasks/')).toEqual([
    { path: '/tasks/loud/', label: 'MissingGreenlet' },
    { path: '/tasks/do-it/', label: 'Wrong sum' },
  ]);
});

test('who compares finds pairs, who chooses the groups with the most features', () => {
  expect(waysOf('/compare/')).toEqual([{ path: '/compare/pebble-vs-boulder/', label: 'pebble vs boulder' }]);
  expect(waysOf('/matrix/')).toEqual([{ path: '/matrix/#doing', label: 'Doing' }]);
});
