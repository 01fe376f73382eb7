/** What an address asks for is what is shown, and what it can't have is said: while it holds, and no longer. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/site.ts';
import { kept } from '../support/watched.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

const isChecked = (page: Page, name: string, value: string): Promise<boolean> =>
  page.locator(`input[name=${name}][value="${value}"]`).first().isChecked();

test('where nothing may be remembered the address still says what is shown', async ({ open }) => {
  const page = await open('/tasks/n-plus-one/?orms=tortoise,piccolo&db=sqlite', {
    before: (opened) =>
      opened.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }),
  });
  await page.locator('article#tortoise').waitFor({ state: 'visible' });
  expect(await isChecked(page, 'db', 'sqlite')).toBe(true);
  expect(await page.locator('article#sqlalchemy').isVisible()).toBe(false);
});

test('what is not known is said as long as the address names it', async ({ open }) => {
  const page = await open('/tasks/n-plus-one/#nowhere');
  const said = page.locator('main [role=status]', { hasText: 'Not known here' });
  expect(await said.innerText()).toBe('Not known here: #nowhere');
  await page.evaluate(() => (location.hash = '#django'));
  await said.waitFor({ state: 'detached' });
  await page.evaluate(() => (location.hash = `#${'x'.repeat(500)}`));
  await expect.poll(async () => (await said.innerText()).length).toBeLessThan(120);
  await page.evaluate(() => (location.hash = '#%64jango'));
  await said.waitFor({ state: 'detached' });
});

test('the tab of a card that the address names is in sight', async ({ open }) => {
  const page = await open('/tasks/n-plus-one/#piccolo', PHONE);
  await page.locator('article#piccolo').waitFor({ state: 'visible' });
  const tab = await page.locator('.tabs label:has(:checked)').boundingBox();
  const strip = await page.locator('.solution-choices .tabs').boundingBox();
  if (!tab || !strip) throw new Error('no tab');
  expect(tab.x).toBeGreaterThanOrEqual(strip.x - 1);
  expect(tab.x + tab.width).toBeLessThanOrEqual(strip.x + strip.width + 1);
});

test('which solution is open takes no column from the dictionary', async ({ open }) => {
  const page = await open('/tasks/n-plus-one/', PHONE);
  await page.locator('label:has(input[name=tab][value=tortoise])').click();
  await kept(page);
  await page.goto('/concepts/');
  expect(new URL(page.url()).search).toBe('');
  expect(await isChecked(page, 'orms', 'django')).toBe(true);
});

test('a row that the address names stays, whatever database is chosen, and is in sight', async ({ open }) => {
  const page = await open('/matrix/?db=mariadb#connection-pool');
  const row = page.locator('#connection-pool');
  expect(await row.isVisible()).toBe(true);
  await page.goto('/matrix/?group=#upsert');
  const place = await page.locator('#upsert').boundingBox();
  expect(place?.y).toBeGreaterThan(0);
  expect(place?.y).toBeLessThan(720);
});

test('totals are there while they are of all that shows', async ({ open }) => {
  const page = await open('/matrix/');
  const total = page.locator('.sum td').first();
  expect(await total.isVisible()).toBe(true);
  await page.locator('label:has(input[name=db][value=mariadb])').click();
  expect(await total.isVisible()).toBe(false);
  await page.locator('label:has(input[name=db][value=any])').click();
  expect(await total.isVisible()).toBe(true);
  await page.locator('[data-filter]').fill('json');
  expect(await total.isVisible()).toBe(false);
});
