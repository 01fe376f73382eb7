import { expect, test } from 'vitest';
import type { Status } from '../../../../contract/vocabulary/status.ts';
import { placeGroups } from '../../../../src/features/profile/place-groups.ts';
import { type Place, profileOf } from '../../../../src/features/profile/profile.ts';
import { factRows, factsOf } from '../../../../src/features/profile/subject-facts.ts';
import { feature, libraryOf, sent, subject, task } from '../../library.ts';

function place(title: string, group: string, status: Status): Place {
  return {
    kind: 'feature',
    group: { id: group, title: group },
    title,
    path: '/',
    terms: [],
    standings: [],
    status,
  };
}

test('a group tells what is missing first, and keeps its natives apart', () => {
  const [async, typing] = placeGroups(
    [
      place('a', 'async', 'native'),
      place('b', 'async', 'partial'),
      place('c', 'async', 'missing'),
      place('d', 'async', 'unknown'),
      place('e', 'typing', 'native'),
    ],
    'feature',
  );
  expect(async?.id).toBe('features-async');
  expect(async?.limits.map(({ title }) => title)).toEqual(['c', 'b']);
  expect(async?.native.map(({ title }) => title)).toEqual(['a']);
  expect(typing).toMatchObject({ limits: [], native: [{ title: 'e' }] });
});

const pebble = subject('pebble', { licence: 'BSD-3-Clause' });
const boulder = subject('boulder', {
  databases: {
    sqlite: { drivers: {} },
    postgresql: { drivers: {} },
    mariadb: { raises: 'NoDriver', note: 'None yet.' },
  },
});
const library = libraryOf(
  [feature([{ subject: pebble, runs: {} }])],
  [task([{ subject: pebble, runs: { async: { postgresql: [sent(1)] } } }])],
);

test('the facts name the licence, and leave out what there is not', () => {
  const facts = factsOf(profileOf(pebble, library));
  expect(facts).toContainEqual({ name: 'Licence', lines: ['BSD-3-Clause'] });
  expect(facts).toContainEqual({ name: 'Features', lines: ['1 native'] });
  expect(factsOf(profileOf(boulder, library)).map(({ name }) => name)).not.toContain('Features');
});

test('two subjects have a row for each fact that either has', () => {
  const rows = factRows(profileOf(boulder, library), profileOf(pebble, library));
  expect(rows.find(({ name }) => name === 'Features')?.sides).toEqual([[], ['1 native']]);
  expect(rows.filter(({ name }) => name === 'Licence')).toEqual([
    { name: 'Licence', sides: [['MIT'], ['BSD-3-Clause']] },
  ]);
});
