/** Links to a card: it opens, whatever was chosen before. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/site.ts';

const TASK = '/tasks/upsert/';

const top = (page: Page, id: string): Promise<number> =>
  page.locator(`#${id}`).evaluate((card) => card.getBoundingClientRect().top);
const isInView = (card: Element): boolean => {
  const { top: start, height } = card.getBoundingClientRect();
  return start > -height && start < innerHeight / 2;
};
const ticked = (page: Page, id: string): Promise<boolean> =>
  page.locator(`input[name=orms][value=${id}]`).isChecked();

describe.each([
  ['on a desk', { width: 1440, height: 900 }],
  ['on a telephone', { width: 390, height: 844 }],
])('%s', (_, viewport) => {
  test.for([`${TASK}#tortoise`, `${TASK}?orms=django,piccolo#tortoise`])(
    '%s opens on the card',
    async (path, { open }) => {
      const page = await open(path, { viewport });
      await page.locator('article#tortoise').waitFor({ state: 'visible' });
      await expect.poll(() => top(page, 'tortoise')).toBeLessThan(200);
      expect(await top(page, 'tortoise')).toBeGreaterThanOrEqual(0);
      expect(await ticked(page, 'tortoise')).toBe(true);
    },
  );
});

test('the card that was linked to can be put away', async ({ open }) => {
  const page = await open(`${TASK}#tortoise`);
  await page.locator('article#tortoise').waitFor();
  await page.locator('details.pick summary').click();
  await page.locator('label:has(input[name=orms][value=tortoise])').click();
  expect(await page.locator('article#tortoise').isVisible()).toBe(false);
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  expect(await page.locator('article#tortoise').isVisible()).toBe(false);
});

test('a number of the overview leads to its card, though its ORM was not ticked', async ({ open }) => {
  const page = await open(`${TASK}?orms=django`);
  await page.locator('.overview a[href="#piccolo"]:visible').click();
  await page.locator('article#piccolo').waitFor();
  expect(await ticked(page, 'piccolo')).toBe(true);
  await expect.poll(() => page.locator('#piccolo').evaluate(isInView)).toBe(true);
  await page.goBack();
  await page.locator('article#piccolo').waitFor({ state: 'hidden' });
});

test('without JavaScript a link opens its card, though its ORM is not ticked', async ({ open }) => {
  const page = await open(`${TASK}all/#piccolo`, { javaScriptEnabled: false });
  expect(await ticked(page, 'piccolo')).toBe(false);
  expect(await page.locator('#piccolo').isVisible()).toBe(true);
});
