/** Titles and descriptions: as much as search results show. */
import { expect, test } from 'vitest';
import { brief, fullTitle } from '../../../src/page/head.ts';

test('a title is followed by the site’s name where there is room', () => {
  expect(fullTitle('Tasks')).toBe('Tasks · Emitted');
  expect(fullTitle('T'.repeat(55))).toBe(`${'T'.repeat(55)} · Emitted`);
  expect(fullTitle('T'.repeat(56))).toBe('T'.repeat(56));
  expect(fullTitle('Emitted')).toMatch(/^Emitted: Python ORMs .*logged$/);
});

test('a description keeps whole sentences', () => {
  expect(brief('As it is, in `code`.')).toBe('As it is, in code.');
  const sentence = `Version 2.1.9 ${'is good '.repeat(10)}indeed.`;
  expect(brief(`${sentence} ${sentence} ${sentence}`, 220)).toBe(`${sentence} ${sentence}`);
});

test('or whole words, where the sentences that fit would say too little', () => {
  expect(brief('Short. And then a much longer sentence.', 25)).toBe('Short. And then a much…');
  expect(brief('One, two, three', 10)).toBe('One, two…');
});

test('a description is never longer than it may be, but for the ellipsis', () => {
  for (const text of ['word '.repeat(99), 'a'.repeat(999), `${'b'.repeat(300)} c`])
    expect(brief(text).length).toBeLessThanOrEqual(201);
});
