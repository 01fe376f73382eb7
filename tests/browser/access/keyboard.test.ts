import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DATABASES } from '../../../contract/vocabulary/databases.ts';
import { test } from '../support/site.ts';

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLInputElement ? `${element.name}=${element.value}` : (element?.id ?? '');
  });

test('the first Tab offers to skip the header', async ({ open }) => {
  const page = await open('/tasks/upsert/');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toMatch(/skip/i);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('content');
});

test('the database is chosen with the arrow keys, an ORM with the space bar', async ({ open }) => {
  const page = await open('/tasks/upsert/');
  await page.locator('input[name=db]:checked').focus();
  await page.keyboard.press('ArrowRight');
  const next = DATABASES[DATABASES.indexOf('postgresql') + 1];
  expect(await focused(page)).toBe(`db=${next}`);
  await expect.poll(() => page.url()).toContain(`db=${next}`);
  await page.locator('details.pick summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('input[name=orms][value=django]').focus();
  await page.keyboard.press('Space');
  expect(await page.locator('#django').isVisible()).toBe(false);
});

test('what folds opens by keyboard', async ({ open }) => {
  const types = await open('/types/');
  const details = types.locator('.asked details').first();
  await details.locator('summary').focus();
  await types.keyboard.press('Enter');
  expect(await details.getAttribute('open')).not.toBeNull();
  // The groups of the matrix are check boxes.
  const page = await open('/matrix/');
  await page.locator('input[name=group][value=writing]').focus();
  await page.keyboard.press('Space');
  await expect.poll(() => page.url()).toContain('group=');
  expect(await page.locator('#update-returning').isVisible()).toBe(false);
  await page.keyboard.press('Space');
  expect(await page.locator('#update-returning').isVisible()).toBe(true);
});

test('copying and the theme work by keyboard', async ({ open }) => {
  const page = await open('/tasks/upsert/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('#django [data-copy]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#django [data-copy]').innerText()).toBe('copied');
  await page.locator('[data-theme-toggle]').focus();
  await page.keyboard.press('Space');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
});

test('the key / can be switched off, and stays so', async ({ open }) => {
  const page = await open('/tasks/upsert/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await page.keyboard.press('/');
  await dialog.waitFor();
  await dialog.getByRole('checkbox', { name: '/ opens the search' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  expect(await dialog.isVisible()).toBe(false);
  await page.reload();
  expect(await page.locator('[data-search] kbd').count()).toBe(0);
  await page.locator('a.skip').press('/');
  expect(await dialog.count()).toBe(0);
  await page.keyboard.press('Control+k');
  await dialog.waitFor();
});

test.for([
  ['/matrix/', 1280],
  ['/matrix/', 800],
  ['/matrix/', 390],
  ['/concepts/', 800],
] as const)(
  '%s, %i px wide: whatever has the focus is in view, both ways',
  async ([path, width], { open }) => {
    const page = await open(path, { viewport: { width, height: 500 } });
    const covered: string[] = [];
    await page.locator('main a, main summary').nth(60).focus();
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press(key);
        const state = await page.evaluate(focusedControl);
        // Behind the last it leaves the page.
        if (state && !state.inView) covered.push(state.what);
      }
    }
    expect(covered).toEqual([]);
  },
);

/** What has the focus, and whether it can be seen. */
function focusedControl(): { inView: boolean; what: string } | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const label = element.closest('label') ?? element;
  // A long one may begin or end out of view.
  const { left, top, right, bottom } = label.getBoundingClientRect();
  const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
  const [width, height] = [Math.min(right, innerWidth) - x, Math.min(bottom, innerHeight) - y];
  const inView = [0.1, 0.5, 0.9].some((across) =>
    [0.1, 0.5, 0.9].some((down) =>
      label.contains(document.elementFromPoint(x + width * across, y + height * down)),
    ),
  );
  return { inView, what: element.outerHTML.slice(0, 120) };
}
