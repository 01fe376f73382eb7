import { expect, test } from 'vitest';
import { countInWords, profileOf, tally } from '../../../../src/features/profile/profile.ts';
import { flavoursInWords } from '../../../../src/features/ui/flavours.ts';
import { feature, libraryOf, sent, subject, task } from '../../library.ts';

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

test('a database more, and its limit, doesn’t change what holds in general', () => {
  const limited = feature([
    {
      subject: pebble,
      cell: { status: 'native', databases: { mariadb: { status: 'missing', raises: 'Error' } } },
      runs: {},
    },
  ]);
  const { places } = profileOf(pebble, libraryOf([limited], []));
  expect(tally(places, 'feature')).toBe('1 native');
  expect(places[0]?.standings.map(({ databases }) => databases)).toEqual([undefined, 'MariaDB']);
});

test('a flavour that has no sample is no flavour that it lacks', () => {
  expect(flavoursInWords(pebble)).toBe('async and sync');
  expect(flavoursInWords({ ...pebble, flavours: ['async'] })).toBe('async only');
  expect(flavoursInWords({ ...pebble, flavours: ['async'], otherwise: 'sync by run_sync()' })).toBe(
    'async (shown), sync by run_sync()',
  );
});
