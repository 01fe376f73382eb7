/** The playground’s page: what it begins with, and two ORMs side by side. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addAxe, STANDARDS, violations } from '../browser/support/audit.ts';
import { test as base } from '../browser/support/site.ts';
import type { Opening } from '../browser/support/watched.ts';

const test = base.extend<{ play: (path?: string, options?: Opening) => Promise<Page> }>({
  play: async ({ openExcerpt }, use) => {
    await use(async (path = '/play/', options = {}) => {
      const page = await openExcerpt(path, options);
      await page.locator('.bench .cm-content').first().waitFor();
      return page;
    });
  },
});

const codes = (page: Page): Promise<string[]> =>
  page.locator('.card:not([hidden]) .cm-content').allInnerTexts();
const begin = async (page: Page, label: string): Promise<void> => {
  await page.getByRole('button', { name: label }).click();
  await page.locator(`[aria-pressed=true]`, { hasText: label }).waitFor();
};

test('begins with a sample that shows what an ORM sends, of which nothing has run', async ({ play }) => {
  const page = await play();
  expect((await codes(page))[0]).toContain('select_related("author")');
  expect(await page.locator('.seen:visible').count()).toBe(0);
  await page.locator('.runs').click();
  await expect.poll(() => page.locator('.seen').innerText()).toContain('1 statement');
});

test('begins with what is to be cured, and counts what it was', async ({ play }) => {
  const page = await play();
  await begin(page, 'Fix it');
  const [code = ''] = await codes(page);
  expect(code).toContain('def task()');
  expect(code).not.toContain('select_related');
  await page.locator('.runs').click();
  await expect.poll(() => page.locator('.seen').innerText()).toContain('1 → 16 statements');
});

test('an empty page has the models of any ORM', async ({ play }) => {
  const page = await play();
  await begin(page, 'An empty page');
  expect(await codes(page)).toEqual(['def task():\n    return []']);
  await page.locator('.bench:visible [name=sample]').first().selectOption({ label: 'SQLAlchemy, async' });
  await expect.poll(async () => (await codes(page))[0]).toContain('new_session()');
});

test('two stand side by side, and the address keeps them', async ({ play }) => {
  const page = await play();
  await page.locator('[name=beside]').selectOption('n-plus-one.piccolo.py');
  await expect.poll(() => codes(page)).toHaveLength(2);
  expect((await codes(page))[1]).toContain('Book.objects(Book.author)');
  const again = await play(page.url());
  await expect.poll(() => codes(again)).toHaveLength(2);
  // Each has a name of its own for those who don’t see which it stands under.
  const names = await again
    .locator('.runs')
    .evaluateAll((buttons: Element[]) => buttons.map((b) => b.ariaLabel));
  expect(names).toEqual(['Run, Django ORM, sync', 'Run, Piccolo, async']);
});

test('a link to two side by side carries both, each as it reads now', async ({ play }) => {
  const page = await play('/play/?script=n-plus-one.django.sync.py&beside=n-plus-one.piccolo.py');
  await expect.poll(() => codes(page)).toHaveLength(2);
  const write = async (index: number, code: string): Promise<void> => {
    await page.locator('.card:not([hidden]) .cm-content').nth(index).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(code);
  };
  await write(0, 'def task():\n    return "of Django"');
  await write(1, 'async def task():\n    return "of Piccolo"');
  for (const which of [0, 1]) {
    await page.locator('.card:not([hidden]) .shares').nth(which).click();
    await page.locator('.card:not([hidden]) [role=status]').nth(which).filter({ hasText: 'link' }).waitFor();
    const other = await play(page.url());
    await expect
      .poll(() => codes(other))
      .toEqual(['def task():\n    return "of Django"', 'async def task():\n    return "of Piccolo"']);
    expect(await other.locator('.came:visible').count()).toBe(2);
  }
  // Of the second alone, the first stays as it was recorded, and where it stood.
  await page.locator('.card:not([hidden]) .undoes').first().click();
  const both = page.url();
  await page.locator('.card:not([hidden]) .shares').nth(1).click();
  await expect.poll(() => page.url()).not.toBe(both);
  const third = await play(page.url());
  await expect.poll(async () => (await codes(third))[1]).toBe('async def task():\n    return "of Piccolo"');
  expect((await codes(third))[0]).toContain('select_related("author")');
  expect(await third.locator('.came:visible').count()).toBe(1);
  // What is chosen afterwards is no part of what was shared.
  await third.locator('[name=task]').selectOption({ label: 'Upsert: insert a row, or update it' });
  await expect.poll(() => new URL(third.url()).hash).toBe('');
});

test('an address that asks for a sample that is not there says so, and begins anew', async ({ play }) => {
  const page = await play('/play/?script=nothing.django.py', { cutOff: true });
  expect(await page.locator('[data-play-said]').innerText()).toContain(
    'There is no sample nothing.django.py',
  );
});

test.for(['light', 'dark'] as const)(
  'is for everyone, %s: before a run, after one, after a change',
  async (colorScheme, { play }) => {
    const page = await play('/play/?script=n-plus-one.django.sync.py&beside=n-plus-one.piccolo.py', {
      colorScheme,
      before: addAxe,
    });
    expect(await violations(page, STANDARDS)).toEqual([]);
    await page.locator('.runs').first().click();
    await page.locator('.seen:visible').waitFor();
    await page.locator('.cm-content').first().click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('def task():\n    return 2  # one value');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect.poll(() => page.locator('.seen').first().innerText()).toContain('1 came and 1 went');
    for (const fold of await page.locator('.seen summary:visible').all()) await fold.click();
    expect(await violations(page, STANDARDS)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);
