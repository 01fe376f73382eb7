/** The head of every page: one line at any width, and all that does not fit in a menu, with scripts and without. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { MORE, ENTRIES } from '../../../src/page/menu.ts';
import { test } from '../support/site.ts';

const boxes = (page: Page) =>
  page
    .locator('header.site > :is(a, search, button), header.site nav :is(.entries a, summary)')
    .filter({ visible: true })
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON() as DOMRect));

test.for([320, 390, 600, 768, 1024, 1440, 1920])('at %i px the head is one line', async (width, { open }) => {
  const page = await open('/claims/', { viewport: { width, height: 844 } });
  const parts = await boxes(page);
  const middles = parts.map(({ top, height }) => top + height / 2);
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(4);
  expect(Math.max(...parts.map(({ right }) => right))).toBeLessThanOrEqual(width);
  expect(Math.min(...parts.map(({ height }) => height))).toBeGreaterThanOrEqual(24);
  expect(
    await page.locator('header.site').evaluate((head) => head.getBoundingClientRect().height),
  ).toBeLessThanOrEqual(56);
});

test.for([true, false])(
  'the menu leads everywhere on a phone, with scripts: %s',
  async (javaScriptEnabled, { open }) => {
    const page = await open('/claims/', { javaScriptEnabled, viewport: { width: 390, height: 844 } });
    const links = page.locator('.menu a');
    expect(await links.filter({ visible: true }).count()).toBe(0);
    await page.locator('.menu summary').click();
    expect(await links.filter({ visible: true }).count()).toBe(ENTRIES.length + MORE.length);
    expect(await page.locator('.menu [aria-current]').innerText()).toMatch(/^Fact checks/);
    await links.filter({ hasText: 'Matrix' }).click();
    expect(new URL(page.url()).pathname).toBe('/matrix/');
  },
);

test('Escape closes the menu and gives the focus back, a click or a Tab beside it closes it', async ({
  open,
}) => {
  const page = await open('/tasks/');
  const menu = page.locator('.menu');
  const isOpen = () => menu.evaluate((details) => (details as HTMLDetailsElement).open);
  await menu.locator('summary').click();
  expect(await menu.locator('a').filter({ visible: true }).count()).toBe(MORE.length);
  await page.keyboard.press('Tab');
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
  expect(await menu.locator('summary').evaluate((own) => own === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  for (let presses = 0; presses <= MORE.length; presses += 1) await page.keyboard.press('Tab');
  expect(await isOpen()).toBe(false);
  await menu.locator('summary').click();
  await page.locator('main').click({ position: { x: 5, y: 400 } });
  expect(await isOpen()).toBe(false);
});
