import { expect, test } from 'vitest';
import { countInWords, profileOf } from '../../src/views/profile.ts';
import { feature, libraryOf, sent, subject, task } from './library.ts';

const pebble = subject('pebble');
const boulder = subject('boulder');
const trapped = task(
  [
    { subject: pebble, runs: { async: { postgresql: [sent(16, 'naive'), sent(1)] } } },
    { subject: boulder, standing: { status: 'unknown' }, runs: {} },
  ],
  { trap: { title: 'By habit', raises: [] } },
);
const unknown = feature([{ subject: boulder, cell: { status: 'unknown' }, runs: {} }]);
const library = libraryOf([unknown], [trapped]);

test('a trap is a surprise to whom it was tried on', () => {
  expect(profileOf(pebble, library).traps).toHaveLength(1);
  expect(profileOf(boulder, library).traps).toHaveLength(0);
});

test('what nobody has tried is counted by kind', () => {
  const { places } = profileOf(boulder, library);
  expect(countInWords(places)).toBe('1 task, 1 feature');
  expect(countInWords(places.filter(({ kind }) => kind === 'task'))).toBe('1 task');
});
