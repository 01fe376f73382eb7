import { expect, test } from 'vitest';
import { parsePage } from '../../../src/build/built/page.ts';
import { makeWhole } from '../../../src/build/built/whole.ts';

test('what the other page has takes the place of what stands here, under a base path too', () => {
  const all = parsePage(
    '/tasks/x/all/',
    '<main><div data-solutions><article id="a"></article><article id="b"></article></div></main>',
  );
  const page = parsePage(
    '/tasks/x/',
    '<main><ul><li data-away id="b">B</li></ul><div data-solutions data-whole="/base/tasks/x/all/"><article id="a"></article></div></main>',
  );
  const asked: string[] = [];
  makeWhole(page, '/base/', (file) => {
    asked.push(file);
    return all;
  });
  expect(asked).toEqual(['/tasks/x/all/index.html']);
  expect(
    page
      .$('[id=b]')
      .map((_, { name }) => name)
      .get(),
  ).toEqual(['article']);
  const lost = parsePage('/tasks/y/', '<div data-whole="/base/tasks/y/all/"></div>');
  expect(() => {
    makeWhole(lost, '/base/', () => parsePage('/tasks/y/all/', '<main></main>'));
  }).toThrow('tasks/y');
});
