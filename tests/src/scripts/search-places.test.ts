import { expect, test } from 'vitest';
import { parsePage } from '../../../src/build/built/page.ts';
import { placesOf } from '../../../src/build/built/places.ts';
import { knownWords, wordsOf } from '../../../src/build/built/search-words.ts';
import { unpacked } from '../../../src/scripts/search/near.ts';
import { excerptOf } from '../../../src/scripts/search/excerpt.ts';
import { paneQuery } from '../../../src/scripts/search/panes.ts';
import { BLOCK } from '../../../src/scripts/search/words.ts';
import { recordsOf } from '../../../src/build/built/search-records.ts';

const page = (main: string, attributes = 'data-kind="Task"') =>
  parsePage(
    '/page/',
    `<html><body><header>Menu</header><main ${attributes}>${main}</main><footer>End</footer></body></html>`,
  );

const found = (main: string, attributes?: string) => {
  const read = placesOf(page(main, attributes));
  if (!read) throw new Error('the page has no kind');
  return read;
};
const named = (main: string) => found(main).places.map(({ id, text }) => [id, text]);

test('a page without a kind is not searched', () => {
  expect(placesOf(page('<h1>Home</h1>', ''))).toBeUndefined();
});

test('a card is a place of its own, and its text is not the page’s', () => {
  const { title, places } = found(
    '<h1>Upsert</h1><p>Insert, or update.</p><article id="django" data-subject="django"><h2 id="django-name">Django ORM</h2><p data-export="terms"><code>bulk_create</code></p></article><p>After.</p>',
  );
  expect(title).toBe('Upsert');
  expect(places).toMatchObject([
    { id: '', text: `Upsert ${BLOCK}Insert, or update. ${BLOCK}After.`, terms: [] },
    { id: 'django', titles: ['Django ORM'], about: ['django'], terms: ['bulk_create'] },
  ]);
});

test('behind a heading with an id begins a section, up to the next', () => {
  expect(
    named(
      '<p>Before.</p><h2 id="one">One</h2><p>First.</p><h3>No id</h3><h2 id="two">Two</h2><p>Second.</p>',
    ),
  ).toEqual([
    ['', 'Before.'],
    ['one', `One ${BLOCK}First. ${BLOCK}No id`],
    ['two', `Two ${BLOCK}Second.`],
  ]);
});

test('a heading’s section ends with the element that it stands in', () => {
  expect(named('<section><h2 id="one">One</h2><p>First.</p></section><p>After.</p>')).toEqual([
    ['', 'After.'],
    ['one', `One ${BLOCK}First.`],
  ]);
});

test('a row is called by its head, and leads to its anchor', () => {
  const { places } = found(
    '<table><tr id="upsert"><th scope="row"><a href="/">Upsert</a> <a data-export="omit">#</a></th><td>Native</td></tr></table>',
  );
  expect(places[1]).toMatchObject({ id: 'upsert', titles: ['Upsert'], text: `Upsert ${BLOCK}Native` });
});

test('words do not run together, and nothing that is only to be chosen or seen is taken', () => {
  expect(
    named(
      '<p>One</p><p>two<b>three</b></p><form>Choose</form><p data-unsearched>Counts</p><p data-export="omit">#</p><span aria-hidden="true">●</span>',
    ),
  ).toEqual([['', `One ${BLOCK}twothree`]]);
});

test('a name that only leads to a card is not a name of this place', () => {
  const { places } = found('<ul><li><p data-export="terms"><code>select_related</code></p></li></ul>');
  expect(places[0]?.terms).toEqual([]);
});

test('what a choice may hide is marked with what must be chosen', () => {
  const { chosen, places } = found(
    `<form data-choices><input type="radio" name="db" value="sqlite"><input type="radio" name="db" value="postgresql" checked><input type="checkbox" name="chatter" value="1"></form>
    <article id="a"><h2>A</h2><p>Both.</p><div data-db="sqlite"><p data-flavour="sync">Rowid.</p></div><ul><li data-export="traffic">PRAGMA</li></ul><p>End.</p></article>`,
  );
  expect(chosen).toBe('db=postgresql&chatter=');
  const { panes, text } = places[1] ?? { panes: [], text: '' };
  expect(panes).toEqual(['db=sqlite', 'flavour=sync&db=sqlite', 'chatter=1']);
  const query = (word: string): string =>
    paneQuery(text, panes.join(' '), chosen, (part) => (part.includes(word) ? [word] : []));
  expect(query('Both')).toBe('');
  expect(query('End')).toBe('');
  expect(query('Rowid')).toBe('db=sqlite');
  expect(query('PRAGMA')).toBe('chatter=1');
});

test('names and prose are told apart, and code is code, in what is shown of a page', () => {
  const [whole] = found(
    '<details><summary><b>Without <code>expire_on_commit</code></b> <span data-db="sqlite">StatementError</span></summary><p>A commit (<code>commit()</code>) forgets.</p><p>Load <code>a</code>, <code>b.c</code>.</p></details>',
  ).places;
  expect(excerptOf(whole?.text ?? '', ['forgets'])).toBe(
    'Without <code>expire_on_commit</code> · StatementError · A commit (<code>commit()</code>) <mark>forgets</mark>. Load <code>a</code>, <code>b.c</code>.',
  );
});

test('kinds of which a reader who wants one wants the others are one, and the first place of a page is known', () => {
  const read = { ...found('<h1>Admins</h1><section id="a"><h2>A</h2></section>'), kind: 'Admins' };
  expect(recordsOf(read, '/tools/admins/', new Map()).map(({ filters }) => filters)).toEqual([
    { kind: ['Tool'], place: ['first'] },
    { kind: ['Tool'] },
  ]);
});

test('what a page is asked for in other words is a phrase of it', () => {
  const [whole] = recordsOf(found('<h1>Loops</h1>'), '/tasks/n-plus-one/', new Map());
  expect(whole?.meta?.['phrases']?.split(' | ')).toContain('why so many queries');
});

test('of long words that differ in their endings one is known', () => {
  const { known } = knownWords([{ said: ['transactions', 'transaction', 'Queries', 'query'], names: [] }]);
  expect(unpacked(known)).toEqual(['Queries', 'query', 'transaction']);
});

test('what is packed is not told', () => {
  const blob = 'eJztlVuP2jAQhf9KlKet1FZsdru7WvUlBLZNxaUtbFX1IXKcAawah8YOi'.repeat(2);
  const [whole] = found(
    `<pre><code>MODELS_STATE = (\n "${blob}"\n "AAbb"\n)\nname = "Book"</code></pre>`,
  ).places;
  expect(whole?.text).toContain('MODELS_STATE');
  expect(whole?.text).toContain('Book');
  expect(whole?.text).not.toMatch(/eJzt|AAbb/);
});

test('known words are those of titles, questions, names, and of code in several places', () => {
  const one = found(
    '<h1>Save a row</h1><article id="a"><h2>A</h2><p data-export="terms"><code>refresh_from_db</code></p><pre><code>get_or_none own_helper</code></pre></article><p data-export="phrases">Also: <span>StaleDataError</span></p>',
  );
  const find = (code: string) => found(`<h1>Find</h1><pre><code>${code}</code></pre>`);
  const others = [
    'own_helper get_or_none',
    'own_helper get_or_none',
    'get_or_none',
    'get_or_none',
    'get_or_none',
  ];
  const { known } = knownWords([one, ...others.map(find)].flatMap((page) => wordsOf(page) ?? []));
  expect(unpacked(known)).toEqual(
    expect.arrayContaining(['Save', 'StaleDataError', 'get_or_none', 'refresh_from_db']),
  );
  expect(unpacked(known)).not.toContain('own_helper');
});

test('of each place Pagefind is told where it is, what it is about, and what other cards call it', () => {
  const read = found(
    '<h1>Load</h1><article id="a" data-subject="a"><h2>A ORM</h2><p data-export="terms"><code>joinedload</code></p></article><article id="b" data-subject="b"><h2>B</h2><p data-export="terms"><code>select_related</code></p></article>',
  );
  const names = new Map([
    ['a', { name: 'A ORM', kind: 'orm' as const }],
    ['b', { name: 'B', kind: 'baseline' as const }],
  ]);
  const [whole, a, b] = recordsOf(read, '/tasks/n-plus-one/', names);
  expect(whole).toMatchObject({
    url: '/tasks/n-plus-one/',
    meta: { title: 'Load', slug: 'n plus one', all: 'joinedload, select_related' },
    filters: { kind: ['Task'], place: ['first'] },
  });
  expect(a).toMatchObject({
    url: '/tasks/n-plus-one/#a',
    meta: { page: 'Load', place: 'A ORM', terms: 'joinedload', others: 'select_related' },
    filters: { kind: ['Task'], orm: ['A ORM'] },
  });
  expect(b?.filters).toEqual({ kind: ['Task'] });
});

test('a heading that asks is a phrase of what stands below it, and of nothing behind it', () => {
  const read = found(
    '<h1>Both</h1><div><h2 id="q">Can I use both?</h2><p>Yes.</p><h2 id="after">After</h2><section><h2 id="end">Checked</h2></section></div>',
  );
  const phrases = recordsOf(read, '/articles/both/', new Map()).map(({ url, meta }) => [
    url,
    meta?.['phrases'],
  ]);
  expect(phrases).toEqual([
    ['/articles/both/', undefined],
    ['/articles/both/#q', 'Can I use both?'],
    ['/articles/both/#after', undefined],
    ['/articles/both/#end', undefined],
  ]);
});
