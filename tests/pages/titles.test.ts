/** Every title finds its page: what takes longer with every page. What readers type: tests/site/search.test.ts. */
import { expect, inject, test } from 'vitest';
import { askAll } from '../../tools/search/ask.ts';
import { json } from '../site/pages.ts';

/** Hundreds of queries, on a machine that is busy with something else. */
const MANY = { timeout: 240_000 };

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
