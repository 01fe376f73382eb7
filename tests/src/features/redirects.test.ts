/** Addresses whose page is elsewhere, from a small checkout in which things were renamed. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../../contract/content/model.ts';
import { readContent } from '../../../contract/reading/content.ts';
import { formerScripts, type RedirectPage, redirectsOf } from '../../../src/features/redirects/redirects.ts';

const ROOT = join(import.meta.dirname, '../../fixtures/checkout');

function redirectsIn(change: (content: Content) => void): Record<string, string> {
  const { content } = readContent(ROOT);
  change(content);
  return Object.fromEntries(redirectsOf(content).map(({ from, to }) => [from, to]));
}

/** A second ORM, and the ids that the two had before. */
function twoOrms({ subjects }: Content, pebble: string[], boulder: string[]): void {
  const own = subjects.get('pebble');
  if (!own) throw new Error('the checkout has no pebble');
  subjects.set('boulder', {
    ...own,
    id: 'boulder',
    data: { ...own.data, name: 'Boulder', formerly: boulder },
  });
  subjects.set('pebble', { ...own, data: { ...own.data, formerly: pebble } });
}

/** With itself an ORM has nothing to translate, and nothing that differs. */
const ITSELF = { '/from/pebble/to/pebble/': '/from/', '/compare/pebble-vs-pebble/': '/compare/' };
/** They were rows of the matrix, and are facts of each package now. */
const FACTS = { '/matrix/maturity/': '/orms/', '/matrix/recent-release/': '/orms/' };

test('nothing has moved where nothing was renamed, but pairs in the other order and with themselves', () => {
  expect(redirectsIn(() => undefined)).toEqual({ ...FACTS, ...ITSELF });
  expect(
    redirectsIn((content) => {
      twoOrms(content, [], []);
    }),
  ).toEqual({
    '/compare/boulder-vs-pebble/': '/compare/pebble-vs-boulder/',
    ...FACTS,
    ...ITSELF,
    '/from/boulder/to/boulder/': '/from/',
    '/compare/boulder-vs-boulder/': '/compare/',
  });
});

test('tasks, features and articles', () => {
  const found = redirectsIn(({ tasks, features, articles }) => {
    tasks.get('greet')?.data.formerly.push('hello', 'say-hello');
    features.get('sings')?.data.formerly.push('singing');
    articles.get('on-greeting')?.data.formerly.push('hello');
  });
  expect(found).toEqual({
    '/tasks/hello/': '/tasks/greet/',
    '/tasks/say-hello/': '/tasks/greet/',
    '/matrix/singing/': '/matrix/sings/',
    '/articles/hello/': '/articles/on-greeting/',
    ...FACTS,
    ...ITSELF,
  });
});

test('an ORM with its pairs: in both orders, by each name of the two', () => {
  const pair = '/compare/pebble-vs-boulder/';
  expect(
    redirectsIn((content) => {
      twoOrms(content, ['stone'], ['rock']);
    }),
  ).toEqual({
    '/orms/stone/': '/orms/pebble/',
    '/orms/rock/': '/orms/boulder/',
    '/compare/boulder-vs-pebble/': pair,
    '/compare/pebble-vs-rock/': pair,
    '/compare/rock-vs-pebble/': pair,
    '/compare/stone-vs-boulder/': pair,
    '/compare/boulder-vs-stone/': pair,
    '/compare/stone-vs-rock/': pair,
    '/compare/rock-vs-stone/': pair,
    ...FACTS,
    ...ITSELF,
    '/from/boulder/to/boulder/': '/from/',
    '/compare/boulder-vs-boulder/': '/compare/',
    '/from/boulder/to/stone/': '/from/boulder/to/pebble/',
    '/from/rock/to/pebble/': '/from/boulder/to/pebble/',
    '/from/rock/to/stone/': '/from/boulder/to/pebble/',
    '/from/pebble/to/rock/': '/from/pebble/to/boulder/',
    '/from/stone/to/boulder/': '/from/pebble/to/boulder/',
    '/from/stone/to/rock/': '/from/pebble/to/boulder/',
  });
});

test('a tool has a page among the tools, the baseline none', () => {
  const found = redirectsIn(({ subjects }) => {
    const tool = subjects.get('pebble');
    if (tool) tool.data = { ...tool.data, kind: 'admin', formerly: ['panel'] };
    subjects.get('plain')?.data.formerly.push('raw');
  });
  expect(found).toEqual({ ...FACTS, '/tools/panel/': '/tools/pebble/' });
});

test('no two addresses are called the same', () => {
  const { content } = readContent(ROOT);
  twoOrms(content, ['stone'], ['rock']);
  const names = redirectsOf(content).map(({ name }: RedirectPage) => name);
  expect(names).toEqual([...new Set(names)]);
});

describe('a script has the names that it would have had', () => {
  const greet = { id: 'greet', formerly: ['hello'] };
  const pebble = { id: 'pebble', formerly: ['stone'] };

  test.for([
    ['greet.pebble.py', greet, { ...pebble, formerly: [] }, ['hello.pebble.py']],
    [
      'greet.pebble.sync.py',
      greet,
      pebble,
      ['greet.stone.sync.py', 'hello.pebble.sync.py', 'hello.stone.sync.py'],
    ],
    ['greet.pebble@0.9.py', { ...greet, formerly: [] }, pebble, ['greet.stone@0.9.py']],
    ['greet.pebble.py', { ...greet, formerly: [] }, { ...pebble, formerly: [] }, []],
  ] as const)('%s', ([name, asked, subject, former]) => {
    expect(formerScripts(name, asked, subject)).toEqual(former);
  });
});
