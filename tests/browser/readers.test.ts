/**
 * Every page for everyone: nothing that axe finds, in both themes; nothing lost on a small screen, at 200 % with more room
 * between letters, or on paper. All in one visit, since there are many pages.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { paths, read } from '../site/pages.ts';
import { addAxe, APPEARANCE, LETTERS, lost, SHEET, spaceOut, STANDARDS, violations } from './audit.ts';
import { test as base } from './site.ts';

const DESK = { width: 1280, height: 900 };
const HEIGHT = 640;

const test = base.extend<{ tab: Page }>({
  tab: [
    async ({ browser, address }, use) => {
      const tab = await browser.newPage({ baseURL: address, viewport: DESK });
      await addAxe(tab);
      await use(tab);
      await tab.close();
    },
    { scope: 'file' },
  ],
});

const pages = paths().filter(
  (path) => !read(path.endsWith('/') ? `${path}index.html` : path).includes('http-equiv="refresh"'),
);

test('the pages were found', () => {
  expect(pages).toContain('/tasks/upsert/');
  expect(pages).toContain('/404.html');
});

test.for(pages)('%s', async (path, { tab }) => {
  await tab.emulateMedia({ colorScheme: 'light' });
  await tab.setViewportSize(DESK);
  await tab.goto(path);
  const found = { light: await violations(tab, STANDARDS, LETTERS) };
  await tab.emulateMedia({ colorScheme: 'dark' });
  // 1280 px at 200 %.
  await tab.setViewportSize({ width: 640, height: HEIGHT });
  const large = { 'at 200 %': await lost(tab) };
  await tab.setViewportSize({ width: 320, height: HEIGHT });
  const small = { dark: await violations(tab, APPEARANCE, LETTERS), 'at 320 px': await lost(tab) };
  await tab.setViewportSize(SHEET);
  await tab.emulateMedia({ media: 'print' });
  const paper = { 'on paper': await lost(tab) };
  await tab.emulateMedia({ media: 'screen' });
  await tab.setViewportSize({ width: 320, height: HEIGHT });
  await spaceOut(tab);
  const spaced = { spaced: await lost(tab) };
  const wrong = Object.entries({ ...found, ...large, ...small, ...paper, ...spaced }).filter(
    ([, all]) => all.length > 0,
  );
  expect(Object.fromEntries(wrong)).toEqual({});
});

test.for(['/tasks/upsert/', '/tasks/rename-column/'])(
  '%s, each letter of its code',
  async (path, { tab }) => {
    await tab.setViewportSize(DESK);
    await tab.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme });
      expect(await violations(tab, ['color-contrast']), colorScheme).toEqual([]);
    }
  },
);

test.for(['light', 'dark'] as const)('the search over a page, %s', async (colorScheme, { open }) => {
  const page = await open('/404.html', { colorScheme });
  await addAxe(page);
  await page.goto('/tasks/upsert/?q=select_related');
  await page.locator('dialog [data-hit]').first().waitFor();
  expect(await violations(page, STANDARDS)).toEqual([]);
  await page.setViewportSize({ width: 320, height: HEIGHT });
  expect(await violations(page, APPEARANCE)).toEqual([]);
  expect(await lost(page)).toEqual([]);
});
