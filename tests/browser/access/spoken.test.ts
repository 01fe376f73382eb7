/** What a screen reader is told, in Chromium's accessibility tree: names, heads of tables, statuses and counts in words. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/site.ts';

/** One line for each thing that is read out, without addresses of links. */
async function spoken(locator: Locator): Promise<string[]> {
  const lines = (await locator.ariaSnapshot()).split('\n').map((line) => line.trim());
  return lines.filter((line) => !line.startsWith('- /url:'));
}

const matrix = (page: Page): Locator => page.getByRole('table', { name: 'What each ORM can do' });

test.for([1280, 360])('the matrix is a table with heads, %i px wide', async (width, { open }) => {
  const page = await open('/matrix/', { viewport: { width, height: 900 } });
  const head = matrix(page).getByRole('row').first();
  expect(await head.getByRole('columnheader', { name: /^SQLAlchemy/ }).count()).toBe(1);
  // The name alone is read out before each cell.
  expect(
    await matrix(page).getByRole('rowheader', { name: 'UPDATE … RETURNING: rows back', exact: true }).count(),
  ).toBe(1);
  expect(await matrix(page).getByRole('rowheader', { name: 'Writing', exact: true }).count()).toBe(1);
});

test('a cell of the matrix says its status by a word, and where it holds', async ({ open }) => {
  const page = await open('/matrix/');
  const row = page.locator('#wrong-type-filter');
  const said = await row.getByRole('cell').first().ariaSnapshot();
  expect(said).toContain('Native; missing on SQLite and MariaDB');
  // The signs beside the words are for the eye.
  expect(await row.ariaSnapshot()).not.toMatch(/[●✕◐◇]/);
  expect(await row.getByRole('link', { name: 'Wrong type in a filter refused' }).count()).toBe(1);
  expect(await row.getByRole('checkbox', { name: /^Must have: / }).count()).toBe(1);
});

test('a transcript is a list named by whose it is, its counts in words, what is hidden unsaid', async ({
  open,
}) => {
  const page = await open('/tasks/n-plus-one/?flavour=sync&db=mariadb');
  const card = page.getByRole('article', { name: 'Django ORM' });
  await card.locator('details.before > summary').click();
  const lists = card.getByRole('list', { name: /^Statements: / });
  expect(await lists.evaluateAll((all) => all.map((list) => list.ariaLabel))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Statements: Django ORM, (.*, )?sync.*MariaDB.*, before$/) as string,
    ]),
  );
  const said = (await spoken(card)).join('\n');
  expect(said).toContain('16 statements');
  expect(said).toContain('15 times with other values');
  expect(said).not.toMatch(/[×·✕]/);
  // One of each kind of code: the other flavour's is not there.
  expect(await card.getByRole('group', { name: 'Django ORM, sync, before' }).count()).toBe(1);
  expect(await card.getByRole('group', { name: /async/ }).count()).toBe(0);
});

test('the numbers of a task name their subject and unit', async ({ open }) => {
  const page = await open('/tasks/upsert/');
  const numbers = page.getByRole('list', { name: /^Statements sent/ });
  expect(await numbers.getByRole('link', { name: 'Tortoise ORM: 3 statements' }).count()).toBe(1);
});

test('headings are the names of what stands under them, and nothing else', async ({ open }) => {
  for (const path of ['/compare/sqlalchemy-vs-tortoise/', '/types/', '/concepts/', '/tasks/upsert/']) {
    const page = await open(path);
    const names = await spoken(page.locator('main'));
    const heads = names.filter((line) => /^- '?(heading|rowheader) /.test(line));
    expect(heads.length, path).toBeGreaterThan(3);
    expect(
      heads.filter((line) => line.includes('link to')),
      path,
    ).toEqual([]);
  }
});

test('what came of copying is told, and that nothing is chosen', async ({ open }) => {
  const page = await open('/tasks/upsert/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const status = page.getByRole('status');
  await page.getByRole('button', { name: 'Copy code, Django ORM' }).click();
  await expect.poll(() => status.allInnerTexts()).toContain('copied');
  await page.locator('details.pick summary').click();
  for (const box of await page.locator('input[name=orms]').all()) await box.uncheck();
  await expect
    .poll(() => status.allInnerTexts())
    .toContainEqual(expect.stringContaining('Nothing is chosen'));
});
