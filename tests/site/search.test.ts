/**
 * What the search of the built site finds. How a reader asks it, and that no other is found so: tests/browser/search.test.ts.
 * What takes longer with every page, all queries, titles and messages: tests/pages/found.test.ts.
 */
import { expect, inject, test } from 'vitest';
import { ranksOf, readAnswered } from '../../tools/search/ask.ts';

test('what readers were seen to ask in a survey leads to the page that they want, nearly always among the first three', async () => {
  const surveyed = readAnswered().filter(({ seen }) => seen !== undefined);
  expect(surveyed).toHaveLength(30);
  const ranks = await ranksOf(inject('site'), surveyed);
  const missed = ranks.filter(({ rank }) => rank < 1 || rank > 3);
  expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(3);
});
