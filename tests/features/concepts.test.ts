import { expect, test } from 'vitest';
import { termsByLetter } from '../../src/features/concepts/concepts.ts';
import { subject, task } from './library.ts';

test('every name stands once under its first letter, with whose it is and where it is used first', () => {
  const pebble = subject('pebble');
  const boulder = subject('boulder');
  const solutions = [
    { subject: pebble, runs: {} },
    { subject: boulder, runs: {} },
  ];
  const load = task(solutions, { terms: { pebble: ['join_on', "'Stone' object"], boulder: ['join_on'] } });
  const again = { ...task(solutions, { terms: { pebble: ['join_on', 'all'] } }), id: 'again' };
  expect(termsByLetter([load, again], [pebble, boulder])).toEqual([
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
