/** The list of tasks as a reader chooses from it, the names above a pair, and a guess where there is no page. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { read } from '../../built/pages.ts';
import { test } from '../support/site.ts';

const lines = (page: Page): Promise<string[]> =>
  page.locator('.task-line:visible').evaluateAll((all) => all.map(({ id }) => id.replace('task-', '')));

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('a section alone, with what each task asks', async ({ open }) => {
    const page = await open('/tasks/', { javaScriptEnabled });
    const all = await lines(page);
    expect(await page.locator('.task-line .note:visible').count()).toBe(0);
    await page.locator('label:has([name=section][value=loading])').click();
    const own = await lines(page);
    expect(own).toContain('n-plus-one');
    expect(own.length).toBeLessThan(all.length);
    expect(await page.locator('.task-line .note:visible').count()).toBe(own.length);
    expect(await page.locator('[data-section]:visible').count()).toBe(1);
  });

  test('only traps, and a line that says where a section has none', async ({ open }) => {
    const page = await open('/tasks/', { javaScriptEnabled });
    await page.locator('label:has([name=only][value=traps])').click();
    expect(await page.locator('.task-line:visible:not([data-traps])').count()).toBe(0);
    expect(await page.locator('.none').isVisible()).toBe(false);
    // A heading without a line under it would lead nowhere.
    for (const section of await page.locator('[data-section]:visible').all())
      expect(await section.locator('.task-line:visible').count()).toBeGreaterThan(0);
    for (const section of await page.locator('label:has([name=section])').all()) {
      await section.click();
      const isEmpty = (await lines(page)).length === 0;
      expect(await page.locator('.none').isVisible()).toBe(isEmpty);
    }
  });
});

test('what is chosen and typed is in the address, and an error finds its task', async ({ open }) => {
  const page = await open('/tasks/');
  await page.locator('[data-filter]').fill('missinggreenlet');
  await expect.poll(() => lines(page)).toContain('unloaded-relation');
  expect((await lines(page)).length).toBeLessThan(8);
  await page.locator('label:has([name=only][value=traps])').click();
  await page.waitForURL(/find=missinggreenlet/);
  await expect.poll(() => new URL(page.url()).searchParams.get('only')).toBe('traps');
  const again = await open('/tasks/?only=traps&find=missinggreenlet');
  await expect.poll(() => lines(again)).toContain('unloaded-relation');
  expect((await lines(again)).length).toBeLessThan(8);
});

test('what finds nothing says so, and leads back', async ({ open }) => {
  const page = await open('/tasks/?find=xyzzy');
  await expect.poll(() => page.locator('[data-found]').innerText()).toContain('Nothing');
  const all = await page.locator('.task-line').count();
  await page.locator('[data-all]').click();
  await expect.poll(async () => (await lines(page)).length).toBe(all);
});

test('the whole line leads to the task', async ({ open }) => {
  const page = await open('/tasks/');
  const line = page.locator('#task-upsert');
  const box = await line.boundingBox();
  expect(box?.height).toBeLessThanOrEqual(40);
  await line.click({ position: { x: (box?.width ?? 0) / 2, y: 10 } });
  await page.waitForURL('**/tasks/upsert/');
});

test('bars differ in shape, not in colour alone', async ({ open }) => {
  const page = await open('/tasks/');
  const shapes = await page.locator('.keys .bars i').evaluateAll((bars) =>
    bars.map((bar) => {
      const { backgroundColor, backgroundImage, borderStyle, borderWidth } = getComputedStyle(bar);
      return [
        backgroundColor === 'rgba(0, 0, 0, 0)',
        backgroundImage.replace(/rgba?\([^)]*\)/g, ''),
        borderStyle,
        borderWidth,
      ].join();
    }),
  );
  expect(shapes.length).toBeGreaterThan(2);
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('the two names stay in sight, and what a link leads to is not under them', async ({ open }) => {
  const page = await open('/compare/sqlalchemy-vs-django/');
  await page.goto(`${page.url()}#identity-map`);
  const names = page.locator('.names');
  await expect.poll(async () => (await names.boundingBox())?.y).toBe(0);
  const row = await page.locator('#identity-map').boundingBox();
  const bar = await names.boundingBox();
  expect(row?.y).toBeGreaterThanOrEqual(bar?.height ?? Infinity);
});

test('where there is no page, the one that was meant', async ({ open }) => {
  const page = await open('/404.html');
  const guess = page.locator('[data-guess] a');
  expect(await page.locator('[data-guess] ul a').count()).toBe(0);
  // As a host answers it, but for the status, which a browser logs as an error.
  await page.route('**/tasks/n-plus-1/', (route) =>
    route.fulfill({ contentType: 'text/html', body: read('404.html') }),
  );
  await page.goto('/tasks/n-plus-1/');
  await expect.poll(() => guess.first().getAttribute('href')).toBe('/tasks/n-plus-one/');
  // Where the guess is wrong: the list, and the search for its words.
  expect(await guess.evaluateAll((all) => all.slice(-2).map((own) => own.getAttribute('href')))).toEqual([
    '/tasks/',
    '/search/?q=n+plus+1',
  ]);
  await guess.first().click();
  await page.waitForURL('**/tasks/n-plus-one/');
});
