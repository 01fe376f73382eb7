/** Search as a reader uses it, where what it says hangs on all that there is. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ask, rankOf, readAnswered } from '../../tools/search/ask.ts';
import { test as base } from '../browser/support/site.ts';
import { watched } from '../browser/support/watched.ts';

const test = base.extend<{ search: Page }>({
  /** The page of the search, opened once: what is asked takes the place of what was asked before. */
  search: [
    async ({ browser, address }, use) => {
      const { open, close } = watched(browser, address);
      await use(await open('/search/'));
      await close();
    },
    { scope: 'file' },
  ],
});

test('a traceback finds its page first, at the cost of a few requests', async ({ open }) => {
  const page = await open('/search/');
  await ask(page, { query: 'savepoint' });
  const traceback = readAnswered().find(({ query }) => query.startsWith('Traceback'));
  if (!traceback) throw new Error('no traceback among the queries');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  expect(rankOf(traceback, await ask(page, traceback))).toBe(1);
  expect(fetched.length).toBeLessThanOrEqual(28);
});

// Both stand in the pane of SQLite, which is not the one that is shown at first.
test.for(['last_insert_rowid', 'sqlite_compileoption_used'])(
  '%s is in sight where it is found',
  async (word, { open }) => {
    const page = await open(`/search/?q=${word}`);
    await page.locator('[data-hit]').first().click();
    await page.waitForURL(/\/(tasks|matrix)\//);
    await expect.poll(() => page.locator(`main :text("${word}"):visible`).count()).toBeGreaterThan(0);
  },
);

/** A page may have others. */
const status = (page: Page): ReturnType<Page['locator']> => page.locator('.note[role=status]');

test('a name of nothing is answered with the names that differ from it in one word, and no counts', async ({
  open,
}) => {
  const page = await open('/search/?q=get_or_update');
  await expect.poll(() => status(page).innerText()).toContain('Nothing holds “get_or_update”');
  const counts = await page.locator('[role=search] label:visible b').allInnerTexts();
  expect(counts.filter((count) => Number(count) > 24)).toEqual([]);
  await page.getByRole('button', { name: 'get_or_create' }).click();
  await expect.poll(() => page.locator('[data-hit]').count()).toBeGreaterThan(0);
  expect(new URL(page.url()).searchParams.get('q')).toBe('get_or_create');
});

test('what no page holds is said to be found nowhere, and a word too many is named', async ({
  search: page,
}) => {
  expect(await ask(page, { query: 'qqzzxxyy' })).toEqual([]);
  expect(await status(page).innerText()).toContain('Nothing');
  expect((await ask(page, { query: 'savepoint qqzzxxyy' })).length).toBeGreaterThan(0);
  expect(await status(page).innerText()).toContain('Without “qqzzxxyy”');
});

test('a misspelt name is taken for the one that is meant, and said to be', async ({ search: page }) => {
  const [first = ''] = await ask(page, { query: 'prefetch_realted' });
  expect(first).toMatch(/prefetch|loading/);
  expect(await status(page).innerText()).toContain(
    'Nothing holds “prefetch_realted”; searched as “prefetch_related”.',
  );
});

test('half a word is no match', async ({ search: page }) => {
  await ask(page, { query: 'contains_none' });
  expect(await status(page).innerText()).toContain('Nothing holds “contains_none”; like it: ');
  expect(await ask(page, { query: 'emoji' })).toEqual([]);
  expect(await status(page).innerText()).toContain('Nothing holds “emoji”.');
});

test('signs alone are said not to be searched', async ({ search: page }) => {
  const [first = ''] = await ask(page, { query: '->>' });
  expect(first).toContain('/matrix/json-');
  expect(await status(page).innerText()).toMatch(/^Signs are not searched/);
  expect(await ask(page, { query: '^^^' })).toEqual([]);
  expect(await status(page).innerText()).toMatch(/^Signs are not searched.*look through/);
});
