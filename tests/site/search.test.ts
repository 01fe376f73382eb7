/**
 * What the search of the built site finds. How a reader asks it, and that no other is found so: tests/browser/search.test.ts.
 * `npm run test:pages` asks for every title.
 */
import { expect, inject, test } from 'vitest';
import { content } from './checked.ts';
import { askAll, rankOf, readQueries } from '../../tools/search/ask.ts';

/** So many may be missing among the first three; so many must be first. */
const LOST = 0.05;
const FIRST = 0.8;
/** Hundreds of queries, on a machine that is busy with something else. */
const MANY = { timeout: 240_000 };
const queries = readQueries().filter(({ unanswered }) => unanswered === undefined);

test(
  'what readers type leads to the page that they want, nearly always among the first three',
  MANY,
  async () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    const missed: string[] = [];
    const surveyed = queries.filter(({ seen }) => seen !== undefined);
    expect(surveyed).toHaveLength(30);
    let survey = 0;
    let first = 0;
    const found = await askAll(inject('site'), queries);
    for (const [index, query] of queries.entries()) {
      const results = found[index] ?? [];
      const rank = rankOf(query, results);
      if (rank === 1) first += 1;
      if (query.seen !== undefined && rank >= 1 && rank <= 3) survey += 1;
      if (rank < 1 || rank > 3)
        missed.push(`${query.query} → ${query.page ?? ''}, not ${results.slice(0, 3).join(' ')}`);
    }
    expect(survey, missed.join('\n')).toBeGreaterThanOrEqual(27);
    expect(missed.length / queries.length, missed.join('\n')).toBeLessThanOrEqual(LOST);
    expect(first / queries.length).toBeGreaterThanOrEqual(FIRST);
  },
);

/** What people paste has values of their own; some of these are words that many pages hold. */
const VALUES = ['"isbn"', 'xyz_42', '(7, 2031)'];

test(
  'each message of each error, pasted with values in it, leads to its page: first, or next to a task of that name',
  MANY,
  async () => {
    const pasted = [...content.errors.values()].flatMap(({ id, data }) =>
      data.messages.map((message) => {
        const values = VALUES.values();
        return { query: message.replaceAll('…', () => values.next().value ?? '8'), page: `/errors/${id}/` };
      }),
    );
    const found = await askAll(inject('site'), pasted);
    const ranks = pasted.map((query, index) => ({ query, rank: rankOf(query, found[index] ?? []) }));
    expect(ranks.filter(({ rank }) => rank < 1 || rank > 2)).toEqual([]);
    expect(ranks.filter(({ rank }) => rank === 1).length / ranks.length).toBeGreaterThan(0.95);
  },
);
