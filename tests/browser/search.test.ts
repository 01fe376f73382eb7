import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './site.ts';

async function results(page: Page, query: string): Promise<string[]> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await expect.poll(() => page.locator('[data-found]').innerText(), { timeout: 20_000 }).not.toBe('');
  return page
    .locator('[data-results] a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}

test.for([
  ['select_related', '/tasks/n-plus-one/'],
  ['prefetch_related', '/tasks/prefetch-children/'],
  ['ON CONFLICT', '/tasks/upsert/'],
  ['update_conflicts', '/tasks/upsert/'],
  ['MissingGreenlet', '/tasks/unloaded-relation/'],
  ['InvalidTableDefinitionError', '/tasks/composite-primary-key/'],
] as const)('%s finds its page', async ([query, path], { open }) => {
  const page = await open('/search/');
  expect((await results(page, query)).slice(0, 3)).toContain(path);
});

test('what no page holds is said to be found nowhere', async ({ open }) => {
  const page = await open('/search/');
  await results(page, 'qqzzxxyy');
  expect(await page.locator('[data-found]').innerText()).toContain('Nothing');
});

test('the box in the header leads to the results', async ({ open }) => {
  const page = await open('/');
  await page.keyboard.press('/');
  await page.keyboard.type('selectinload');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=selectinload');
  await expect.poll(() => page.locator('[data-results] li').count(), { timeout: 20_000 }).toBeGreaterThan(0);
});

test('what was searched for stays text', async ({ open }) => {
  const page = await open('/search/');
  await results(page, '<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
});

test('without JavaScript the page says how to find things', async ({ open }) => {
  const page = await open('/search/', { javaScriptEnabled: false });
  expect(await page.getByText('Search needs JavaScript').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'All tasks' }).isVisible()).toBe(true);
});
