/** What the search finds, asked for everything: it takes longer with every page. */
import { expect, inject, test } from 'vitest';
import { EXAMPLES } from '../../src/scripts/search/examples.ts';
import { askAll, ranksOf, readAnswered } from '../../tools/search/ask.ts';
import { content } from '../built/checked.ts';
import { json } from '../built/pages.ts';

/** Hundreds of queries, on a machine that is busy with something else. */
const MANY = { timeout: 240_000 };
/** So many may be missing among the first three; so many must be first. */
const LOST = 0.05;
const FIRST = 0.8;
/** What people paste has values of its own; some of these are words that many pages hold. */
const VALUES = ['"isbn"', 'xyz_42', '(7, 2031)'];

test(
  'what readers type leads to the page that they want, nearly always among the first three',
  MANY,
  async () => {
    const queries = readAnswered();
    expect(queries.length).toBeGreaterThanOrEqual(120);
    const ranks = await ranksOf(inject('site'), queries);
    const missed = ranks.filter(({ rank }) => rank < 1 || rank > 3);
    expect(missed.length / queries.length, JSON.stringify(missed)).toBeLessThanOrEqual(LOST);
    expect(ranks.filter(({ rank }) => rank === 1).length / queries.length).toBeGreaterThanOrEqual(FIRST);
  },
);

test('what readers were seen to ask in a survey leads to the page that they want, nearly always among the first three', async () => {
  const surveyed = readAnswered().filter(({ seen }) => seen !== undefined);
  expect(surveyed).toHaveLength(30);
  const ranks = await ranksOf(inject('site'), surveyed);
  const missed = ranks.filter(({ rank }) => rank < 1 || rank > 3);
  expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(3);
});

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
    const ranks = await ranksOf(inject('site'), pasted);
    expect(ranks.filter(({ rank }) => rank < 1 || rank > 2)).toEqual([]);
    expect(ranks.filter(({ rank }) => rank === 1).length / ranks.length).toBeGreaterThan(0.95);
  },
);

test('each example of what a reader may type has an answer', MANY, async () => {
  const examples = Object.values(EXAMPLES).flat();
  expect(examples.length).toBeGreaterThan(5);
  const found = await askAll(
    inject('site'),
    examples.map((query) => ({ query })),
  );
  for (const [index, query] of examples.entries()) expect(found[index]?.length, query).toBeGreaterThan(0);
});

test.for(['tasks', 'features'])('the titles of %s, in full, come first', MANY, async (file) => {
  const records = json(`data/${file}.json`) as { title: string; url: string }[];
  expect(records.length).toBeGreaterThan(0);
  const found = await askAll(
    inject('site'),
    records.map(({ title }) => ({ query: title })),
  );
  const missed = records.flatMap(({ title, url }, index) => {
    const [first = 'nothing'] = found[index] ?? [];
    return first.split('#')[0] === url ? [] : [`${title} → ${first}`];
  });
  expect(missed).toEqual([]);
});
