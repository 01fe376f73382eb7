import { expect, test } from 'vitest';
import { asQuery, closed, parted } from '../../src/scripts/search/words.ts';

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
  expect(closed('Book.^` objects.^` <mark>select_related(^`</mark> &quot;author&quot;)')).toBe(
    'Book.objects.<mark>select_related</mark>(&quot;author&quot;)',
  );
  expect(closed('<mark>&quot;author&quot;)</mark>')).toContain('author</mark>');
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
