/** Choosing claims without JavaScript, and the address that keeps the choice with it. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/site.ts';

const shown = (page: Page): Promise<string[]> =>
  page
    .locator('article')
    .filter({ visible: true })
    .evaluateAll((articles) => articles.map(({ id }) => id));

const choose = (page: Page, name: string, value: string): Promise<void> =>
  page.locator(`[name=${name}][value=${value}]`).check();

/** What the attributes say, which the stylesheet must show. */
const matching = (page: Page, selector: string): Promise<string[]> =>
  page.locator(`article${selector}`).evaluateAll((articles) => articles.map(({ id }) => id));

test('verdict, subject and topic narrow what is shown, each by itself and all together', async ({ open }) => {
  const page = await open('/claims/', { javaScriptEnabled: false });
  const all = await shown(page);
  const rest = page.getByText('Nothing else matches');
  expect(await rest.isVisible()).toBe(false);

  await choose(page, 'verdict', 'false');
  const wrong = await shown(page);
  expect(wrong).toEqual(await matching(page, '[data-verdict=false]'));
  expect(wrong.length).toBeGreaterThan(1);
  expect(await rest.isVisible()).toBe(true);
  // No source stands there without a claim of its own.
  const sources = page.locator('section:has(article)').filter({ visible: true });
  expect(await sources.count()).toBe(
    await sources.filter({ has: page.locator('article').filter({ visible: true }) }).count(),
  );

  await choose(page, 'about', 'tortoise');
  await choose(page, 'topic', 'querying');
  expect(await shown(page)).toEqual(
    await matching(page, '[data-verdict=false][data-about~=tortoise][data-topic=querying]'),
  );

  for (const name of ['verdict', 'from', 'about', 'topic']) await choose(page, name, 'all');
  expect(await shown(page)).toEqual(all);
});

test('where nothing matches, the page says so', async ({ open }) => {
  const page = await open('/claims/', { javaScriptEnabled: false });
  await choose(page, 'verdict', 'uncheckable');
  await choose(page, 'topic', 'samples');
  expect(await shown(page)).toEqual([]);
  expect(await page.getByText('Nothing else matches').isVisible()).toBe(true);
});

test('a claim that a link names is shown, whatever is chosen', async ({ open }) => {
  const page = await open('/claims/#sqlalchemy-models-run', { javaScriptEnabled: false });
  await choose(page, 'verdict', 'true');
  expect(await shown(page)).toContain('sqlalchemy-models-run');
});

test('the address keeps the choice', async ({ open }) => {
  const page = await open('/claims/');
  await choose(page, 'verdict', 'outdated');
  await choose(page, 'about', 'tortoise');
  const chosen = await shown(page);
  await expect.poll(() => new URL(page.url()).search).toBe('?verdict=outdated&about=tortoise');
  await page.reload();
  await expect.poll(() => shown(page)).toEqual(chosen);
});

test('the choices work with the keyboard', async ({ open }) => {
  const page = await open('/claims/', { javaScriptEnabled: false });
  await page.locator('[name=verdict][value=all]').focus();
  await page.keyboard.press('ArrowRight');
  expect(await shown(page)).toEqual(await matching(page, '[data-verdict=true]'));
});

test('every choice can be reached on a small screen', async ({ open }) => {
  const page = await open('/claims/', { viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
  await choose(page, 'topic', 'history');
  expect(await shown(page)).toEqual(await matching(page, '[data-topic=history]'));
});
