import { expect, test } from 'vitest';
import { Links, linksOf } from '../../../src/build/built/links.ts';
import { parsePage } from '../../../src/build/built/page.ts';

const FILES = new Set([
  '/index.html',
  '/tasks/upsert/index.html',
  '/scripts/a b.py',
  '/tasks/upsert/index.html.md',
]);

function broken(html: string, base = '/'): [value: string | undefined, rule: string][] {
  const links = new Links(base);
  links.add(
    linksOf(parsePage('/tasks/upsert/', `<main><h2 id="django">Django</h2><h2 id="é">É</h2>${html}</main>`)),
  );
  links.add(linksOf(parsePage('/', '<main></main>')));
  return links.broken(FILES).map(({ value, rule }) => [value, rule]);
}

test.for([
  '#django',
  '#%C3%A9',
  '#',
  '/',
  '/tasks/upsert/#django',
  '../../tasks/upsert/?db=sqlite#django',
  '/scripts/a%20b.py',
  'index.html.md',
  'https://else.example/gone#x',
  'mailto:someone@else.example',
])('%s leads somewhere', (href) => {
  expect(broken(`<a href="${href}">x</a>`)).toEqual([]);
});

test.for([
  ['#nowhere', 'nothing on that page has the id "nowhere"'],
  ['/tasks/gone/', /no such page or file/],
  ['/tasks/upsert', /end in a slash/],
  ['/scripts/a%20b.py#x', /only pages/],
  ['/%', /no address/],
  ['https://', /no address/],
] as const)('%s does not', ([href, rule]) => {
  expect(broken(`<a href="${href}">x</a>`)).toEqual([[href, expect.stringMatching(rule)]]);
});

test('pictures and scripts are looked at too', () => {
  expect(broken('<img src="/gone.png"><script src="/gone.js"></script>')).toHaveLength(2);
});

test('under a base path a link without it leads nowhere', () => {
  expect(broken('<a href="/emitted/tasks/upsert/#django">x</a>', '/emitted/')).toEqual([]);
  expect(broken('<a href="/tasks/upsert/">x</a>', '/emitted/')).toHaveLength(1);
});

test('each place that is linked to in vain is told once for a page', () => {
  expect(broken('<a href="#gone">x</a><a href="#gone">y</a>')).toHaveLength(1);
});

test('an id that a page has twice is told once', () => {
  const told = broken('<h2 id="twice">x</h2><h2 id="twice">y</h2>');
  expect(told).toEqual([['twice', expect.stringMatching(/reaches the first alone/)]]);
});
