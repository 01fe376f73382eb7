import { expect, test } from 'vitest';
import { excerptOf, holdingOf } from '../../../src/scripts/search/excerpt.ts';
import { kinOf, nearest, packed, unpacked } from '../../../src/scripts/search/near.ts';
import {
  asQuery,
  closed,
  fixedWordsIn,
  inLines,
  parted,
  wordsOf,
} from '../../../src/scripts/search/words.ts';

test.for([
  'books = Book.objects.select_related("author")',
  'SELECT "book"."id" FROM "book" WHERE "id" IN ($1, $2)',
  "await session.execute(insert(Author).values([{'name': 'Homer'}]))",
  'a ^ b, `x`, ~Q(name="%") and -1.5',
])('code is whole again in an excerpt: %s', (code) => {
  expect(closed(parted(code))).toBe(code);
});

test('each name in code begins a word', () => {
  const words = parted('Book.objects.select_related("author")').split(' ');
  expect(words.map((word) => word.replace(/[^\w]/g, ''))).toEqual([
    'Book',
    'objects',
    'select_related',
    'author',
  ]);
});

test('what was found is marked without the signs around it', () => {
  expect(excerptOf(parted('Book.objects.select_related("author")'), ['select_related'])).toBe(
    'Book.objects.<mark>select_related</mark>("author")',
  );
  expect(excerptOf('a < b & c, updated', ['update'])).toBe('a &#60; b &#38; c, <mark>updated</mark>');
});

test('an excerpt is taken where most of what was asked for stands', () => {
  const filling = 'word '.repeat(60);
  const excerpt = excerptOf(`savepoint ${filling} a nested savepoint ${filling}`, ['nested', 'savepoint']);
  expect(excerpt).toContain('<mark>nested</mark> <mark>savepoint</mark>');
  expect(excerpt.split(' ').length).toBeLessThan(40);
});

test.for([
  ['updating rows', 'update', true],
  ['select_related', 'related', true],
  ['redirect', 'redis', false],
  ['postgresql', 'postgis', false],
  ['array contains', 'contains_eager', false],
  ['taken', 'en', false],
  ['a unique key', 'un', false],
] as const)('“%s” holds “%s”: %s', ([text, word, held]) => {
  expect(holdingOf([word])(text).length > 0).toBe(held);
});

const asked = (typed: string, known: string[] = []): string[] =>
  wordsOf(typed, (word) => known.includes(word)).map(({ word }) => word);
const names = (typed: string): string[] =>
  wordsOf(typed, () => false).flatMap(({ word, name }) => (name ? [word] : []));

test('plain English goes unless there is nothing else', () => {
  expect(asked('how do I get the latest book per author in django')).toEqual([
    'latest',
    'book',
    'per',
    'author',
    'django',
  ]);
  expect(asked('not in')).toEqual(['not', 'in']);
  expect(asked(`LIKE '%50' "name_key"`)).toEqual(['LIKE', 'name_key']);
  expect(asked('NOT IN')).toEqual(['NOT', 'IN']);
  expect(asked('QueuePool limit of size 5 overflow 10')).toEqual(['QueuePool', 'limit', 'size', 'overflow']);
});

test('what looks like a name is one', () => {
  expect(names('select_for_update cannot be used outside of a transaction')).toEqual(['select_for_update']);
  expect(names('MissingGreenlet in session.execute, with ON CONFLICT, and merge() too')).toEqual([
    'MissingGreenlet',
    'session',
    'execute',
    'ON',
    'CONFLICT',
    'merge',
  ]);
});

test('of a traceback the end counts, and names before other words where there are many', () => {
  const typed = `Traceback (most recent call last): File "/srv/app.py", line 3, in <module> main()
    File "/srv/app.py", line 9, in main print(book.author.name)
    sqlalchemy.exc.MissingGreenlet: greenlet_spawn has not been called; can't call await_only() here. Was IO
    attempted in an unexpected place? (Background on this error at: https://sqlalche.me/e/20/xd2s)`;
  const words = asked(typed, ['MissingGreenlet']);
  expect(words[0]).toBe('MissingGreenlet');
  expect(words).toContain('await_only');
  expect(words).toHaveLength(9);
  expect(words).not.toContain('srv');
  expect(words).not.toContain('xd2s');
});

test.for([
  ['prefetch_realted', 'prefetch_related'],
  ['MissingGrenlet', 'MissingGreenlet'],
  ['bulkcreate', 'bulk_create'],
  ['qqzzxxyy', undefined],
  ['red', undefined],
  ['raed', undefined],
] as const)('%s may mean %s', ([typed, meant]) => {
  expect(nearest(typed, ['bulk_create', 'MissingGreenlet', 'prefetch_related', 'read'])).toBe(meant);
});

test.for([
  ['select_related', 'select_related'],
  ['Book.objects.select_related("author")', 'Book objects select_related author'],
  ['many-to-many', 'many to many'],
  ['N+1 query', 'N1 query'],
  ['can’t', 'can’t'],
  ['"ON CONFLICT"', '"ON CONFLICT"'],
] as const)('%s is asked as %s', ([typed, asked]) => {
  expect(asQuery(typed)).toBe(asked);
});

test('a line of code is shown alone, where it holds as much as the prose around it', () => {
  const text = `The author is loaded with it. ${inLines('books = (\n  Book.objects\n  .select_related("author")\n)')} Then select_related is over.`;
  expect(excerptOf(text, ['select_related'])).toBe('<code>.<mark>select_related</mark>("author")</code>');
  const whole =
    'The author is <mark>loaded</mark> with it. <code>books = (</code> <code>Book.objects</code> <code>.select_related("author")</code> <code>)</code> Then select_related is over.';
  expect(excerptOf(text, ['loaded'])).toBe(whole);
  expect(excerptOf(text, ['select_related', 'loaded'])).toBe(
    whole.replaceAll('select_related', '<mark>select_related</mark>'),
  );
});

test('packed words are the same words', () => {
  const words = ['ATOMIC', 'a', 'ab', 'abc', 'b', 'x'.repeat(50), `${'x'.repeat(50)}y`];
  expect(unpacked(packed(words))).toEqual(words);
});

test('names that differ in one word are kin', () => {
  const known = ['get_or_none', 'get_related', 'update_or_create', 'or_get_create', 'bulk_create'];
  expect(kinOf('get_or_create', known)).toEqual(['get_or_none', 'update_or_create']);
  expect(kinOf('select_related', known)).toEqual([]);
});

test('a message is known by its fixed words in their order, whatever its values and quotes', () => {
  const message = 'null value in column … of relation … violates not-null constraint';
  const pasted = 'ERROR:  NULL value in column "isbn" of relation "book" violates not-null constraint';
  expect(fixedWordsIn(pasted, ['IntegrityError', message])).toBe(10);
  expect(fixedWordsIn(pasted.replace('violates', 'keeps'), [message])).toBe(0);
  expect(fixedWordsIn('constraint violates not-null', [message])).toBe(0);
  expect(
    fixedWordsIn("Cannot resolve keyword 'x' into field", ['Cannot resolve keyword "…" into field']),
  ).toBe(5);
  // So few words stand in much else, and what has no title has none.
  expect(fixedWordsIn('IntegrityError: it failed', ['IntegrityError', undefined, ''])).toBe(0);
});
