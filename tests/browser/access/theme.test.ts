import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/site.ts';

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('the theme is the system’s, until another is chosen, which is remembered', async ({ open }) => {
  const page = await open('/', { colorScheme: 'light' });
  const light = await background(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await background(page);
  expect(dark).not.toBe(light);

  const button = page.getByRole('button', { name: /^theme/i });
  expect(await button.getAttribute('aria-label')).toBe('Theme: system');
  const icon = (): Promise<string | null> => button.locator('path:visible').first().getAttribute('class');
  expect(await icon()).toBe('auto');
  await button.click();
  // Its name says which, to the ear and to whoever points at it; its icon shows it.
  expect(await button.getAttribute('aria-label')).toBe('Theme: light');
  expect(await button.getAttribute('title')).toBe('Theme: light');
  expect(await icon()).toBe('light');
  expect(await background(page)).toBe(light);
  await page.goto('/tasks/');
  expect(await background(page)).toBe(light);
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await background(page)).toBe(dark);
  await page.getByRole('button', { name: 'Theme: dark' }).click();
  expect(await background(page)).toBe(light);
});

test('without JavaScript the system’s theme holds, and no button promises more', async ({ open }) => {
  const page = await open('/', { colorScheme: 'dark', javaScriptEnabled: false });
  expect(await page.locator('[data-theme-toggle]').isVisible()).toBe(false);
  const channels = /\d+/g;
  const [red = 255] = (
    (await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).match(channels) ??
    []
  ).map(Number);
  expect(red).toBeLessThan(80);
});
