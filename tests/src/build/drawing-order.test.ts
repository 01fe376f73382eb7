import { expect, test } from 'vitest';
import { inPairs } from '../../../src/build/integrations/drawing-order.ts';

const order = (...pathnames: string[]): string[] =>
  inPairs(pathnames.map((pathname) => ({ pathname }))).map(({ pathname }) => pathname);

test('a page is drawn just behind that of all its solutions, and the others where they were', () => {
  expect(order('/tasks/a/all/', '/tasks/b/all/', '/feed.xml', '/tasks/a/', '/tasks/b/', '/tasks/c/')).toEqual(
    ['/feed.xml', '/tasks/a/all/', '/tasks/a/', '/tasks/b/all/', '/tasks/b/', '/tasks/c/'],
  );
});

test('what is called "all" and belongs to no other page stays where it is', () => {
  expect(order('/articles/all/', '/matrix/')).toEqual(['/articles/all/', '/matrix/']);
});
