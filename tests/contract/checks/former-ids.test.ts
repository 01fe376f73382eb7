/** Former ids: each leads to one place, and is never used again. */
import { describe, expect } from 'vitest';
import { test } from '../../checkouts/checkout.ts';
import { PRAISE, test as praisedTest } from '../../checkouts/with-praise.ts';

const GREET = 'content/tasks/basics/greet/task.mdx';
const LOOP = 'content/tasks/traps/loop/task.mdx';
const SINGS = 'content/features/basics/sings/feature.yaml';
const GREETS = 'content/features/basics/greets/feature.yaml';
const PEBBLE = 'content/subjects/pebble/subject.yaml';
const PLAIN = 'content/subjects/plain/subject.yaml';
const ARTICLE = 'content/articles/on-greeting.mdx';

const FIRST: Record<string, string> = {
  [GREET]: 'title:',
  [LOOP]: 'title:',
  [SINGS]: 'title:',
  [GREETS]: 'title:',
  [PEBBLE]: 'name:',
  [PLAIN]: 'name:',
  [ARTICLE]: 'title:',
};
const renamed = (file: string, ...ids: string[]): [file: string, from: string, to: string] => [
  file,
  FIRST[file] ?? '',
  `formerly: [${ids.join(', ')}]\n${FIRST[file] ?? ''}`,
];

test('any thing may have had other ids, one that a thing of another kind has or had too', ({ checkout }) => {
  checkout.edit(...renamed(GREET, 'hello', 'say-hello'));
  // The task answers it, so it has neither scripts nor anchors that could be taken for the task's.
  checkout.edit(...renamed(GREETS, 'hello', 'greet'));
  checkout.edit(...renamed(SINGS, 'singing'));
  checkout.edit(...renamed(PEBBLE, 'hello', 'sings'));
  checkout.edit(...renamed(ARTICLE, 'hello', 'greet'));
  expect(checkout.problems()).toEqual([]);
});

test('a former id is kebab-case', ({ checkout }) => {
  checkout.edit(...renamed(GREET, 'Say_Hello'));
  expect(checkout.problems()).toMatchObject([
    { file: GREET, field: 'formerly.0', value: '"Say_Hello"', rule: expect.stringContaining('kebab-case') },
  ]);
});

describe('an id that is in use', () => {
  test.for([
    ['of another task', GREET, 'loop', LOOP],
    ['of a task, for a feature with probes', SINGS, 'loop', LOOP],
    ['of a feature with probes, for a task', GREET, 'sings', SINGS],
    ['of another feature', GREETS, 'sings', SINGS],
    ['of another subject', PEBBLE, 'plain', PLAIN],
    ['of the article itself', ARTICLE, 'on-greeting', 'this itself'],
  ] as const)('%s', ([, file, id, owner], { checkout }) => {
    checkout.edit(...renamed(file, id));
    expect(checkout.problems()).toEqual([
      {
        file,
        field: 'formerly',
        value: id,
        rule: `"${id}" is the id of ${owner}: a former id leads elsewhere, and is never used again`,
        remedy: 'correct it, take it out, or rename what has that id',
      },
    ]);
  });
});

describe('an id that leads elsewhere already', () => {
  test.for([
    ['from another task', GREET, LOOP],
    ['from a feature with probes', GREET, SINGS],
    ['from another feature', GREETS, SINGS],
    ['from another subject', PLAIN, PEBBLE],
  ] as const)('%s', ([, one, other], { checkout }) => {
    checkout.edit(...renamed(one, 'old'));
    checkout.edit(...renamed(other, 'old'));
    expect(checkout.problems()).toMatchObject([
      {
        field: 'formerly',
        value: 'old',
        rule: expect.stringMatching(/^it stands in content\/.* as formerly already/),
      },
    ]);
  });

  test('from the same file', ({ checkout }) => {
    checkout.edit(...renamed(GREET, 'old', 'old'));
    expect(checkout.problems()).toMatchObject([
      { file: GREET, field: 'formerly', rule: 'must not name one twice' },
    ]);
  });
});

praisedTest('a claim is told by its id', ({ praised }) => {
  praised.edit(PRAISE, '  - id: pebble-hums\n', '  - id: pebble-hums\n    formerly: [hums, pebble-pretty]\n');
  expect(praised.problems()).toMatchObject([
    { file: PRAISE, field: 'claims.pebble-hums.formerly', value: 'pebble-pretty' },
  ]);
});
