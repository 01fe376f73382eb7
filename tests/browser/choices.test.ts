/** Choosing ORMs, flavour and database: without JavaScript, in the URL, remembered, and with Back. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

const TASK = '/tasks/upsert/';

const visible = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(`${selector}:visible`)
    .evaluateAll((elements) => elements.map(({ id, dataset }) => id || (dataset['db'] ?? '')));
const cards = (page: Page): Promise<string[]> => visible(page, 'article[data-choice]');

/** What the visible transcripts say, as the reader sees it. */
const tapes = async (page: Page): Promise<string> =>
  (await page.locator('article .tape:visible').allInnerTexts()).join('\n');

async function choose(page: Page, name: string, value: string): Promise<void> {
  // The radio buttons lie under their labels, as a reader clicks them.
  await page.locator(`label:has(input[name=${name}][value="${value}"])`).click();
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('another database shows what that one saw', async ({ open }) => {
    const page = await open(TASK, { javaScriptEnabled });
    expect(await tapes(page)).toContain('ON CONFLICT');
    expect(await tapes(page)).not.toContain('ON DUPLICATE KEY');
    await choose(page, 'db', 'mariadb');
    expect(await tapes(page)).toContain('ON DUPLICATE KEY');
    expect(await tapes(page)).not.toContain('ON CONFLICT');
  });

  test('the other flavour shows its code, and leaves ORMs with one flavour alone', async ({ open }) => {
    const page = await open(TASK, { javaScriptEnabled });
    const code = async (id: string): Promise<string> =>
      (await page.locator(`#${id} .source pre:visible`).allInnerTexts()).join();
    expect(await code('django')).toContain('async def');
    await choose(page, 'flavour', 'sync');
    expect(await code('django')).not.toContain('async def');
    expect(await code('django')).toContain('def task');
    expect(await code('tortoise')).toContain('async def');
  });

  test('an ORM that is not ticked goes away, and comes back', async ({ open }) => {
    const page = await open(TASK, { javaScriptEnabled });
    const all = await cards(page);
    expect(all).toContain('django');
    await choose(page, 'orms', 'django');
    expect(await cards(page)).toEqual(all.filter((id) => id !== 'django'));
    await choose(page, 'orms', 'django');
    expect(await cards(page)).toEqual(all);
  });
});

test('nothing ticked says so', async ({ open }) => {
  const page = await open(TASK);
  for (const id of await cards(page)) await choose(page, 'orms', id);
  expect(await cards(page)).toEqual([]);
  expect(await page.getByText('Nothing is chosen').isVisible()).toBe(true);
});

test('the choice is in the URL, and the URL makes the choice', async ({ open }) => {
  const page = await open(`${TASK}?orms=django,piccolo&db=sqlite`);
  expect(await cards(page)).toEqual(['django', 'piccolo']);
  expect(await page.locator('input[name=db]:checked').inputValue()).toBe('sqlite');
  await choose(page, 'db', 'mariadb');
  expect(new URL(page.url()).search).toBe('?orms=django,piccolo&db=mariadb');
});

test('a choice that the page does not offer is no choice', async ({ open }) => {
  const page = await open(`${TASK}?orms=no-such-orm&db=oracle&flavour=&x=1`);
  expect(await cards(page)).toContain('django');
  expect(await page.locator('input[name=db]:checked').inputValue()).toBe('postgresql');
});

test('the choice is remembered on other pages, until it is undone', async ({ open }) => {
  const page = await open(TASK);
  await choose(page, 'orms', 'django');
  await choose(page, 'db', 'sqlite');
  await page.goto('/tasks/n-plus-one/');
  expect(await cards(page)).not.toContain('django');
  expect(await page.locator('input[name=db]:checked').inputValue()).toBe('sqlite');
  await choose(page, 'orms', 'django');
  await page.goto(TASK);
  expect(await cards(page)).toContain('django');
});

test('Back undoes one choice after the other, and Forward makes them again', async ({ open }) => {
  const page = await open(TASK);
  const database = (): Promise<string> => page.locator('input[name=db]:checked').inputValue();
  await choose(page, 'db', 'mariadb');
  await choose(page, 'orms', 'django');
  await page.goBack();
  expect(await cards(page)).toContain('django');
  expect(await database()).toBe('mariadb');
  await page.goBack();
  expect(await database()).toBe('postgresql');
  await page.goForward();
  expect(await database()).toBe('mariadb');
});

test('what one page does not offer stays as it was on the others', async ({ open }) => {
  const page = await open('/matrix/');
  await choose(page, 'orms', 'django');
  await page.goto(TASK);
  expect(await cards(page)).not.toContain('django');
  expect(await cards(page)).toContain('sql');
  await choose(page, 'orms', 'sql');
  await page.goto('/matrix/');
  await choose(page, 'orms', 'django');
  await page.goto(TASK);
  expect(await cards(page)).toContain('django');
  expect(await cards(page)).not.toContain('sql');
});

test('the strip says where a number is the other flavour’s', async ({ open }) => {
  const page = await open(TASK, { javaScriptEnabled: false });
  const only = page.locator('.strip').getByText('async only').filter({ visible: true });
  expect(await only.count()).toBe(0);
  await choose(page, 'flavour', 'sync');
  expect(await only.count()).toBe(2);
});

test('the strip has one number of each subject, as the chosen database saw it', async ({ open }) => {
  const page = await open(TASK, { javaScriptEnabled: false });
  const ofPiccolo = page.locator('.strip a[href="#piccolo"]').filter({ visible: true });
  const before = await ofPiccolo.innerText();
  expect(before).toMatch(/\d/);
  await choose(page, 'db', 'mariadb');
  // It has no driver for it.
  expect(await ofPiccolo.innerText()).not.toMatch(/\d/);
});

test('chatter shows when it is asked for', async ({ open }) => {
  const page = await open('/tasks/n-plus-one/', { javaScriptEnabled: false });
  const chatter = page.locator('#tortoise .chatter').filter({ visible: true });
  expect(await chatter.count()).toBe(0);
  await choose(page, 'chatter', '1');
  expect(await chatter.count()).toBeGreaterThan(0);
});
