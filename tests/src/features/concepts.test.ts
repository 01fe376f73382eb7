import { expect, test } from 'vitest';
import { conceptsBySection, termsByLetter } from '../../../src/features/concepts/concepts.ts';
import { feature, subject, task } from '../library.ts';

const pebble = subject('pebble');
const boulder = subject('boulder');
const entries = [pebble, boulder].map((own) => ({ subject: own, runs: {} }));
const section = { id: 'doing', title: 'Doing', asks: 'orm' as const };

test('what is done are the tasks, then the features that several have names for', () => {
  const own = task(entries, { terms: { pebble: ['join_on'] } });
  const names = { pebble: ['lock'], boulder: ['hold'] };
  const concepts = conceptsBySection({
    sections: [{ ...section, tasks: [own] }],
    groups: [
      {
        ...section,
        features: [
          feature(entries, { terms: names, title: 'Locks' }),
          { ...feature(entries, { terms: { pebble: ['alone'] } }), id: 'of-one' },
          { ...feature(entries, { terms: names }, own), id: 'by-a-task' },
        ],
      },
      { ...section, asks: 'admin', features: [feature(entries, { terms: names })] },
    ],
  });
  expect(concepts.map((one) => one.concepts.map(({ path }) => path))).toEqual([
    ['/tasks/do-it/'],
    ['/matrix/can-it/'],
  ]);
});

test('every name stands once under its first letter, with whose it is and where it is used first', () => {
  const load = task(entries, { terms: { pebble: ['join_on', "'Stone' object"], boulder: ['join_on'] } });
  const again = { ...task(entries, { terms: { pebble: ['join_on', 'all'] } }), id: 'again' };
  const concepts = conceptsBySection({ sections: [{ ...section, tasks: [load, again] }], groups: [] });
  const letters = termsByLetter(
    concepts.flatMap((one) => one.concepts),
    [pebble, boulder],
  );
  expect(letters).toEqual([
    { letter: 'A', entries: [{ term: 'all', uses: [{ subject: pebble, path: '/tasks/again/#pebble' }] }] },
    {
      letter: 'J',
      entries: [
        {
          term: 'join_on',
          uses: [
            { subject: pebble, path: '/tasks/do-it/#pebble' },
            { subject: boulder, path: '/tasks/do-it/#boulder' },
          ],
        },
      ],
    },
    {
      letter: 'S',
      entries: [{ term: "'Stone' object", uses: [{ subject: pebble, path: '/tasks/do-it/#pebble' }] }],
    },
  ]);
});
