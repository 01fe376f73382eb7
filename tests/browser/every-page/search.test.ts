/**
 * Search as a reader uses it, by mouse, by keyboard, and by address, of an excerpt’s index, which takes no longer with every
 * page. What hangs on all that is searched: tests/pages/search.test.ts.
 */
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { ask, askAll, readAnswered } from '../../../tools/search/ask.ts';
import { test } from '../support/site.ts';

const queries = readAnswered();

// Then what is asked in tests/pages/found.test.ts, of all queries, holds for a reader.
test('what is typed is answered as what is asked without a browser', async ({ openExcerpt }) => {
  const page = await openExcerpt('/search/');
  const some = queries.filter((_, index) => index % 60 === 0);
  expect(some.length).toBeGreaterThanOrEqual(4);
  const typed: string[][] = [];
  for (const query of some) typed.push(await ask(page, query));
  expect(await askAll(inject('excerpt'), some)).toEqual(typed);
});

/** A page may have others. */
const status = (page: Page): ReturnType<Page['locator']> => page.locator('.note[role=status]');
const dialog = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog', { name: 'Search' });

test('nothing of the search is fetched before it is opened', async ({ openExcerpt }) => {
  const page = await openExcerpt('/tasks/upsert/');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.mouse.wheel(0, 2000);
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);
  await page.keyboard.press('/');
  await dialog(page).waitFor();
  expect(fetched.length).toBeGreaterThan(0);
});

test.for(['/', 'Control+k'])('%s opens it, and all of it works by keyboard', async (key, { openExcerpt }) => {
  const page = await openExcerpt('/tasks/upsert/');
  await page.keyboard.press(key);
  await dialog(page).waitFor();
  await page.keyboard.type('select_related');
  await expect.poll(() => status(page).innerText()).toMatch(/^\d+ places/);
  expect(new URL(page.url()).searchParams.get('q')).toBe('select_related');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const first = page.locator('[data-hit]').first();
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/(tasks|matrix)\/[\w-]+\/.*#/);
  // Back to what was found.
  await page.goBack();
  await expect.poll(() => page.locator('[data-hit]').count()).toBeGreaterThan(0);
});

test('Escape closes it, gives the focus back and takes the query out of the address', async ({
  openExcerpt,
}) => {
  const page = await openExcerpt('/tasks/upsert/?db=sqlite');
  await page.getByRole('link', { name: 'Search code and SQL' }).focus();
  await page.keyboard.press('Enter');
  await dialog(page).waitFor();
  await page.keyboard.type('upsert');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('upsert');
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'hidden' });
  // It tells of its end after it has ended.
  await expect.poll(() => new URL(page.url()).search).toBe('?db=sqlite');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/search/');
});

test('an address with a query shows what it finds', async ({ openExcerpt }) => {
  const page = await openExcerpt('/matrix/?q=savepoint&orm=Piccolo');
  await expect.poll(() => page.locator('[data-hit]').count()).toBeGreaterThan(0);
  expect(await page.getByLabel('ORM', { exact: true }).inputValue()).toBe('Piccolo');
});

test('a hit on a card says whose it is', async ({ openExcerpt }) => {
  const page = await openExcerpt('/search/?q=begin_nested');
  const hit = page.locator('[data-hit]').first();
  await expect.poll(() => hit.getAttribute('href')).toBe('/tasks/nested-transaction/#sqlalchemy');
  expect(await hit.innerText()).toContain('SQLAlchemy');
});

test('filters leave what is of their kind and their ORM, and say how many pages that is', async ({
  openExcerpt,
}) => {
  const page = await openExcerpt('/search/?q=savepoint');
  const kinds = page.getByRole('group', { name: 'Kind of page' }).locator('label:visible');
  await expect.poll(() => kinds.count()).toBeGreaterThan(2);
  expect((await kinds.allInnerTexts()).slice(0, 3).join(' ')).toMatch(/^Everything\s+Task \d+ Feature \d+$/);
  await page.getByRole('radio', { name: 'Feature' }).check();
  await expect
    .poll(() =>
      page.locator('[data-hit]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
    )
    .toSatisfy((hrefs: string[]) => hrefs.length > 0 && hrefs.every((href) => href.startsWith('/matrix/')));
  await page.getByLabel('ORM', { exact: true }).selectOption('Django ORM');
  await expect
    .poll(() =>
      page
        .locator('[data-hit]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash)),
    )
    .toSatisfy((hashes: string[]) => hashes.length > 0 && hashes.every((hash) => hash === '#django'));
  expect(new URL(page.url()).search).toBe('?q=savepoint&kind=Feature&orm=Django+ORM');
});

test('where a filter leaves nothing, what else holds it is said, and the way there', async ({
  openExcerpt,
}) => {
  const page = await openExcerpt('/search/?q=MissingGreenlet&kind=Method');
  await expect
    .poll(() => status(page).innerText())
    .toMatch(/^Nothing of Method holds “MissingGreenlet”\. But: .*Task \d/);
  // What the chips count is what this very query would find.
  expect(await page.getByRole('radio', { name: /^Method/ }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Search everything' }).click();
  await expect.poll(() => page.locator('[data-hit]').count()).toBeGreaterThan(0);
  expect(new URL(page.url()).search).toBe('?q=MissingGreenlet');
});

test('a filter that is not known here is said and ignored; what a kind was called before is known', async ({
  openExcerpt,
}) => {
  const page = await openExcerpt('/search/?q=savepoint&kind=Recipe&orm=Hibernate');
  await expect
    .poll(() => status(page).innerText())
    .toMatch(/^Not known here: kind=Recipe\. Not known here: orm=Hibernate\. \d+ places/);
  const nothing = await openExcerpt('/search/?kind=Recipe');
  await expect.poll(() => status(nothing).innerText()).toMatch(/^Not known here: kind=Recipe\. Names are/);
  const former = await openExcerpt('/search/?q=async&kind=Claims');
  await expect.poll(() => former.locator('[data-hit]').count()).toBeGreaterThan(0);
  expect(await former.getByRole('radio', { name: 'Fact checks' }).isChecked()).toBe(true);
  const one = await openExcerpt('/search/?q=alembic&kind=Migration+tools');
  await expect.poll(() => status(one).innerText()).toMatch(/^\d+ place/);
  expect(await one.getByRole('radio', { name: /^Tool/ }).isChecked()).toBe(true);
});

test('kinds take one line until all of them are asked for', async ({ openExcerpt }) => {
  const page = await openExcerpt('/search/?q=a', { viewport: { width: 1440, height: 900 } });
  const chips = page.getByRole('group', { name: 'Kind of page' }).locator('label:visible');
  await expect.poll(() => chips.count()).toBe(6);
  const tops = new Set(await chips.evaluateAll((all) => all.map((chip) => chip.getBoundingClientRect().top)));
  expect(tops.size).toBe(1);
  await page.getByRole('checkbox', { name: 'all kinds' }).check();
  await expect.poll(() => chips.count()).toBeGreaterThan(6);
  expect(await page.getByRole('radio', { name: 'Everything' }).isChecked()).toBe(true);
});

// That each has an answer: tests/pages/found.test.ts.
test('an example is asked by a click', async ({ openExcerpt }) => {
  const page = await openExcerpt('/search/');
  // The search comes in a second request.
  await page.locator('[data-try]').first().click();
  await expect.poll(() => status(page).innerText()).toMatch(/^\d+ place/);
});

test('whatever it finds, it is as wide as before', async ({ openExcerpt }) => {
  const page = await openExcerpt('/tasks/', { viewport: { width: 1440, height: 900 } });
  await page.keyboard.press('/');
  await dialog(page).waitFor();
  const widths = new Set<number>();
  const measure = async (): Promise<void> => {
    for (const part of [dialog(page), page.getByRole('textbox'), page.locator('select[name=orm]')])
      widths.add((await part.boundingBox())?.width ?? 0);
  };
  await measure();
  expect(widths.size).toBe(3);
  for (const query of ['savepoint', 'a', 'get_or_create', 'why does the loop send eleven queries']) {
    await ask(page, { query });
    await measure();
  }
  expect(widths.size).toBe(3);
  expect(Math.max(...widths)).toBe(720);
});

test('what was searched for stays text', async ({ openExcerpt }) => {
  const page = await openExcerpt('/search/');
  await ask(page, { query: '<img src=x onerror=alert(1)> upsert' });
  expect(await page.locator('main img').count()).toBe(0);
});

test('code in an excerpt is shown as it was written', async ({ openExcerpt }) => {
  const page = await openExcerpt('/search/?q=select_related');
  const first = page.locator('.results li').first();
  await expect.poll(() => first.locator('code').innerText()).toContain('.select_related("author")');
  expect(await first.locator('mark').first().innerText()).toBe('select_related');
});

test('without JavaScript the box leads to a page that says how to find things', async ({ openExcerpt }) => {
  const page = await openExcerpt('/', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Search code and SQL' }).click();
  expect(await page.getByText('Search needs JavaScript').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'All tasks' }).isVisible()).toBe(true);
});

describe('cut off', () => {
  test.for([
    ['a part of the index', '**/pagefind/index/**'],
    ['the index', '**/pagefind/pagefind.js*'],
  ])('without %s it says so, and finds when it is there again', async ([, parts = ''], { openExcerpt }) => {
    const page = await openExcerpt('/', { cutOff: true });
    await page.route(parts, (route) => route.fulfill({ status: 503, body: 'No' }));
    await page.goto('/search/');
    const field = page.locator('[name=q]');
    await field.fill('upsert');
    await expect.poll(() => status(page).innerText()).toMatch(/^The search index could not be loaded/);
    await page.unroute(parts);
    await field.fill('upsert ');
    await field.fill('upsert');
    await expect.poll(() => status(page).innerText()).toMatch(/^\d+ places/);
  });

  test('without its script the box leads to the page of the search', async ({ openExcerpt }) => {
    const page = await openExcerpt('/tasks/', { cutOff: true });
    await page.route('**/_astro/panel*', (route) => route.abort());
    await page.goto('/tasks/upsert/');
    await page.getByRole('link', { name: 'Search code and SQL' }).click();
    await page.waitForURL('**/search/');
  });
});
