/** Names out of an ORM's documentation, and the pages that show them. */
import { describe, expect } from 'vitest';
import { namePlaces } from '../../../contract/content/documented-names.ts';
import { readContent } from '../../../contract/reading/content.ts';
import { test } from '../../checkouts/checkout.ts';

const NAMES = 'content/subjects/pebble/names.yaml';
const GREET = 'content/tasks/basics/greet';

const names = (more: string): string =>
  `version: '1.0'\nindexes:\n  - title: Words\n    source: https://orm.example/words\n${more}`;

describe('a name of the documentation', () => {
  test.for([
    [
      'that shown code has',
      '    names: [Author]\n',
      ['/tasks/greet/', '/tasks/loop/', '/matrix/sings/', '/matrix/greets/'],
    ],
    ['that is a term', '    names: [hail]\n', ['/tasks/greet/']],
    ['that a term of several words has with its bracket', '    names: [call_out]\n', ['/tasks/greet/']],
    ['that is but an English word of a term', '    names: [out]\n', []],
    ['that stands in code within another name', '    names: [Auth]\n', []],
    ['that is a lookup in a filter', '    lookups: [startswith]\n', ['/tasks/greet/']],
    ['that is a lookup, and in code but a word of Python', '    lookups: [await]\n', []],
    ['that nothing has', '    names: [absent]\n', []],
  ] as const)('%s', ([, more, pages], { checkout }) => {
    checkout.edit(
      `${GREET}/task.mdx`,
      'pebble: [names]',
      'pebble: [hail, call_out() aloud, look out, __startswith]',
    );
    checkout.write(NAMES, names(more));
    const [place] = namePlaces(readContent(checkout.root).content);
    expect(place?.pages).toEqual(pages);
  });

  test.for([
    ['without names', '    names: []\n', 'must have "names" or "lookups"'],
    ['with what is no name', '    names: [order by]\n', 'must be one name as it stands in code'],
    ['with a name twice', '    names: [hail, hail]\n', 'must not name one twice'],
  ] as const)('is refused %s', ([, more, rule], { checkout }) => {
    checkout.write(NAMES, names(more));
    expect(checkout.problems()).toMatchObject([{ file: NAMES, rule: expect.stringContaining(rule) }]);
  });
});
