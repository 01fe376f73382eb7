/** What the pictures say: what the pages say. */
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../contract/schemas/claim.ts';
import { altOf } from '../../../src/drawing/picture.ts';
import { comparePairs } from '../../../src/features/compare/compare.ts';
import {
  pictureOfClaims,
  pictureOfFeature,
  pictureOfHome,
  pictureOfPair,
  pictureOfProfile,
  pictureOfTask,
} from '../../../src/features/pictures/pictures.ts';
import { profileOf } from '../../../src/features/profile/profile.ts';
import { feature, libraryOf, raised, sent, subject, task } from '../library.ts';

const pebble = subject('pebble', { name: 'Pebble', colour: { light: '#102030', dark: '#ffffff' } });
const boulder = subject('boulder', { name: 'Boulder' });
const plain = subject('plain', { kind: 'baseline' });
const missing = { status: 'missing', raises: 'Oops' } as const;

describe('a task', () => {
  test('has the statements of each subject and its status, the baseline left out', () => {
    const own = task([
      { subject: plain, runs: { async: { postgresql: [sent(1)] } } },
      { subject: pebble, runs: { async: { postgresql: [sent(2)], sqlite: [sent(9)] } } },
      { subject: boulder, standing: missing, runs: { async: { postgresql: [raised('Oops')] } } },
    ]);
    expect(pictureOfTask(own)).toEqual({
      kind: 'Task · Doing',
      title: [{ text: 'Do it' }],
      text: 'How?',
      caption: 'Statements that PostgreSQL logged',
      facts: [
        { name: 'Pebble', colour: '#102030', value: '2', note: '● Native', noteTone: 'good' },
        { name: 'Boulder', colour: '#000000', value: '✕ Missing', tone: 'bad', note: 'Oops' },
      ],
    });
  });

  test('that is a trap has those before the fix first', () => {
    const runs = { async: { postgresql: [sent(16, 'naive'), sent(1)] } };
    const own = task([{ subject: pebble, runs }], { trap: { title: 'By habit', raises: [] } });
    const { caption, facts } = pictureOfTask(own);
    expect(caption).toBe('Statements that PostgreSQL logged: before the fix, then after it');
    expect(facts).toMatchObject([{ value: '16 → 1' }]);
    expect(pictureOfHome('See', own)).toMatchObject({
      title: [{ text: 'See' }],
      text: 'So.',
      caption,
      facts,
    });
  });

  test('that nobody has tried says so', () => {
    const own = task([{ subject: pebble, standing: { status: 'unknown' }, runs: {} }]);
    expect(pictureOfTask(own).facts).toMatchObject([{ value: '? Unknown', tone: 'muted' }]);
  });
});

test('a feature has the status of each subject, and where it is another one', () => {
  const runs = { async: { postgresql: [sent(1)] } };
  const own = feature([
    { subject: pebble, cell: { status: 'native', databases: { sqlite: missing } }, runs },
    { subject: boulder, cell: { status: 'native', since: { release: '5.2', before: ['Oops'] } }, runs },
  ]);
  const { kind, facts } = pictureOfFeature(own);
  expect(kind).toBe('Feature · Doing');
  expect(facts).toEqual([
    { name: 'Pebble', colour: '#102030', value: '● Native', tone: 'good', note: 'missing on SQLite' },
    { name: 'Boulder', colour: '#000000', value: '● Native', tone: 'good', note: 'since 5.2' },
  ]);
  expect(altOf(pictureOfFeature(own))).toBe(
    'Feature · Doing: Can it. Native: Pebble (missing on SQLite), Boulder (since 5.2)',
  );
});

test('a pair has both names, and how much differs', () => {
  const runs = { async: { postgresql: [sent(1)] } };
  const library = libraryOf(
    [
      feature([
        { subject: pebble, runs },
        { subject: boulder, cell: missing, runs },
      ]),
    ],
    [
      task([
        { subject: pebble, runs },
        { subject: boulder, runs },
      ]),
    ],
  );
  const [pair] = comparePairs(library);
  const picture = pair && pictureOfPair(pair);
  expect(picture && altOf(picture)).toBe(
    'Comparison: Pebble vs Boulder. Features: the status differs 1 of 1; Tasks that differ 0 of 1',
  );
});

test('a profile has name, version, tagline and how many features are what', () => {
  const runs = { async: { postgresql: [sent(1)] } };
  const library = libraryOf([feature([{ subject: pebble, runs }])]);
  expect(pictureOfProfile('ORM', profileOf(pebble, library))).toEqual({
    kind: 'ORM',
    title: [{ text: 'Pebble', colour: '#102030' }, { text: '1.0' }],
    text: 'One of a kind',
    caption: '1 feature of the matrix',
    facts: [{ name: '● Native', tone: 'good', value: '1' }],
  });
});

test('claims have the tally of their verdicts', () => {
  const claims = (['false', 'true', 'false'] as const).map((verdict, index) => ({
    id: `${index}`,
    source: 'a-blog',
    data: { verdict } as Claim,
    probes: [],
  }));
  expect(pictureOfClaims('Claims, checked', 'What.', claims)).toMatchObject({
    caption: '3 claims',
    facts: [
      { name: '● True', value: '1', tone: 'good' },
      { name: '✕ False', value: '2', tone: 'bad' },
    ],
  });
});
