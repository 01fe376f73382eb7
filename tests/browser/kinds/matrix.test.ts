/** The matrix: which rows are shown is HTML and CSS alone; where scripts run, the address says it. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { STATUSES } from '../../../contract/vocabulary/status.ts';
import { lost } from '../support/audit.ts';
import { test } from '../support/site.ts';
import { kept } from '../support/watched.ts';

const rows = (page: Page): Promise<string[]> =>
  page.locator('tbody tr[id]:visible').evaluateAll((elements) => elements.map(({ id }) => id));
const groups = (page: Page): Promise<string[]> =>
  page.locator('tbody[id]:visible').evaluateAll((elements) => elements.map(({ id }) => id));

/** The statuses of the cells that a row shows, in general and on single databases. */
const statuses = async (page: Page, row: string): Promise<string[]> => {
  const cells = page.locator(`[id="${row}"] td:visible`);
  const classes = await cells.evaluateAll((all) => all.flatMap(({ classList }) => [...classList]));
  return classes
    .map((name) => name.replace(/^.*-/, ''))
    .filter((name) => STATUSES.some((status) => status === name));
};

async function choose(page: Page, name: string, ...values: string[]): Promise<void> {
  for (const value of values) {
    await page.locator(`label:has(input[name=${name}][value="${value}"])`).click();
  }
}

/** Every value of a group of check boxes but these. */
const others = (page: Page, name: string, ...kept: string[]): Promise<string[]> =>
  page
    .locator(`input[name=${name}]`)
    .evaluateAll(
      (inputs, own) =>
        (inputs as HTMLInputElement[]).map(({ value }) => value).filter((v) => !own.includes(v)),
      kept,
    );

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('groups fold, and leave their totals', async ({ openExcerpt }) => {
    const page = await openExcerpt('/matrix/', { javaScriptEnabled });
    const all = await groups(page);
    await choose(page, 'group', ...(await others(page, 'group', 'writing')));
    expect(await groups(page)).toEqual(all);
    expect(await page.locator('#transactions .group td').first().isVisible()).toBe(true);
    expect(await rows(page)).toContain('update-returning');
    expect(await rows(page)).not.toContain('savepoints');
    await choose(page, 'group', 'transactions');
    expect(await rows(page)).toContain('savepoints');
  });

  test('on a chosen database the cells show what holds there, and rows that are not asked there go', async ({
    open,
  }) => {
    const page = await open('/matrix/', { javaScriptEnabled });
    const sign = (): Promise<string> =>
      page
        .locator('#wrong-type-filter td')
        .first()
        .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(await sign()).toContain('●');
    await choose(page, 'db', 'mariadb');
    expect(await sign()).toContain('✕');
    expect(await rows(page)).not.toContain('update-returning');
  });

  test('a row is shown if one of the chosen ORMs has a chosen status in it', async ({ openExcerpt }) => {
    const page = await openExcerpt('/matrix/', { javaScriptEnabled });
    const all = await rows(page);
    await choose(page, 'status', ...(await others(page, 'status', 'missing')));
    const left = await rows(page);
    expect(left).toContain('unit-of-work');
    expect(left.length).toBeLessThan(all.length);
    for (const row of left) expect(await statuses(page, row), row).toContain('missing');
    for (const row of all.filter((id) => !left.includes(id))) {
      expect(await page.locator(`[id="${row}"] td[class*="missing"]`).count(), row).toBe(0);
    }
    // SQLAlchemy can.
    await choose(page, 'orms', ...(await others(page, 'orms', 'sqlalchemy')));
    expect(await rows(page)).not.toContain('unit-of-work');
  });

  test('only differences leaves the rows in which the chosen ORMs differ', async ({ openExcerpt }) => {
    const page = await openExcerpt('/matrix/', { javaScriptEnabled });
    const all = await rows(page);
    await choose(page, 'rows', 'differences');
    const different = await rows(page);
    expect(different).toContain('update-returning');
    expect(different.length).toBeLessThan(all.length);
    // Both need raw SQL.
    await choose(page, 'orms', ...(await others(page, 'orms', 'django', 'tortoise')));
    expect(await rows(page)).not.toContain('update-returning');
  });

  test('of one ORM nothing differs, and it says so', async ({ openExcerpt }) => {
    const page = await openExcerpt('/matrix/', { javaScriptEnabled });
    await choose(page, 'rows', 'differences');
    await choose(page, 'orms', ...(await others(page, 'orms', 'django')));
    expect(await page.getByText('No row is left here by what is chosen.').first().isVisible()).toBe(true);
    expect(await page.locator('[data-asks=orm]').isVisible()).toBe(false);
  });

  test('what is chosen in several ways holds together', async ({ openExcerpt }) => {
    const page = await openExcerpt('/matrix/', { javaScriptEnabled });
    await choose(page, 'rows', 'differences');
    await choose(page, 'group', 'writing');
    await choose(page, 'status', 'native');
    for (const row of await rows(page)) {
      const found = await statuses(page, row);
      expect(
        found.some((status) => status !== 'native'),
        row,
      ).toBe(true);
      expect(new Set(found).size, row).toBeGreaterThan(1);
    }
    expect(await rows(page)).not.toContain('update-returning');
  });

  test('a row that the address names is shown whatever is chosen', async ({ openExcerpt }) => {
    const page = await openExcerpt('/matrix/#update-returning', { javaScriptEnabled });
    await choose(page, 'group', 'writing');
    expect(await rows(page)).toContain('update-returning');
  });
});

test('what is chosen is in the address, and the address chooses', async ({ open }) => {
  const page = await open('/matrix/?group=writing&status=missing&rows=differences');
  const shown = await rows(page);
  expect(shown).toContain('unit-of-work');
  expect(shown).not.toContain('savepoints');
  await choose(page, 'rows', 'all');
  expect(new URL(page.url()).search).toBe('?status=missing&group=writing');
  await page.reload();
  expect(await rows(page)).not.toContain('savepoints');
});

test('where nothing of a list is ticked it says so', async ({ open }) => {
  const page = await open('/matrix/', { javaScriptEnabled: false });
  await choose(page, 'status', ...(await others(page, 'status')));
  expect(await rows(page)).toEqual([]);
  expect(await page.getByText('Nothing is chosen').isVisible()).toBe(true);
});

test('the head stays while the rows pass under it', async ({ open }) => {
  const page = await open('/matrix/', { viewport: { width: 1440, height: 500 } });
  const table = page.locator('table').first();
  await table.locator('tbody tr[id]').nth(-6).scrollIntoViewIfNeeded();
  const head = await table.locator('thead th').nth(1).boundingBox();
  expect(head?.y).toBe(0);
});

test.for([320, 390, 768, 1440])(
  'nothing in the page scrolls, %i px wide, and nothing is cut off',
  async (width, { open }) => {
    const page = await open('/matrix/', { viewport: { width, height: 800 }, javaScriptEnabled: false });
    expect(await lost(page)).toEqual([]);
    const scrolling = await page
      .locator('main *')
      .evaluateAll(
        (all) => all.filter((element) => /auto|scroll/.test(getComputedStyle(element).overflow)).length,
      );
    expect(scrolling).toBe(0);
  },
);

test('at 390 px two letters name each column, and the choices fold', async ({ open }) => {
  const page = await open('/matrix/', { viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
  const codes = page.locator('[data-asks=orm] thead abbr').filter({ visible: true });
  expect(await codes.allInnerTexts()).toEqual(['SA', 'Dj', 'To', 'Pi']);
  expect(await page.locator('[name=orms]').first().isVisible()).toBe(false);
  await page.getByText('Choose what is shown').click();
  await choose(page, 'orms', 'tortoise');
  expect(await codes.allInnerTexts()).toEqual(['SA', 'Dj', 'Pi']);
});

test('must-haves say which ORMs remain and what the others lack, and are in the address', async ({
  open,
}) => {
  const page = await open('/matrix/');
  const told = page.locator('[data-remaining]');
  expect(await told.isVisible()).toBe(false);
  await page.locator('#unit-of-work .star').check();
  expect(await told.innerText()).toContain('1 ORM remains: SQLAlchemy');
  await expect.poll(() => new URL(page.url()).search).toBe('?must=unit-of-work');
  await page.reload();
  await expect.poll(() => told.innerText()).toContain('Piccolo is out: Unit of work');
  await told.getByRole('link').first().click();
  await page.waitForURL(/\/matrix\/unit-of-work\/#django$/);
});

test('the filter leaves the rows that hold what is typed, by the words that are not on the page too', async ({
  open,
}) => {
  const page = await open('/matrix/');
  const field = page.getByRole('searchbox', { name: 'Filter features' });
  await field.fill('savepoint');
  await expect.poll(() => rows(page)).toContain('savepoints');
  expect(await rows(page)).not.toContain('upsert');
  expect(await groups(page)).not.toContain('typing');
  expect(await page.locator('[data-found]').innerText()).toMatch(/^\d+ of \d+$/);
  expect(new URL(page.url()).search).toBe('?find=savepoint');
  // A call that no title has.
  await field.fill('returning sync');
  await expect.poll(() => rows(page)).toContain('update-returning');
  await page.reload();
  await expect.poll(() => rows(page)).toContain('update-returning');
  await field.fill('no such thing');
  expect(await page.locator('[data-found]').innerText()).toBe('Nothing here is like that.');
  await page.getByRole('button', { name: 'Show all' }).click();
  expect((await rows(page)).length).toBeGreaterThan(100);
  expect(new URL(page.url()).search).toBe('');
});

test('what is found is shown though its group is folded, and all groups fold at once', async ({ open }) => {
  const page = await open('/matrix/');
  await page.getByRole('button', { name: 'fold all' }).click();
  await kept(page);
  expect(await page.locator('[data-asks=orm] [data-row]:visible').count()).toBe(0);
  expect(new URL(page.url()).search).toBe('?group=');
  await page.getByRole('searchbox', { name: 'Filter features' }).fill('savepoint');
  expect(await rows(page)).toContain('savepoints');
  await page.getByRole('searchbox', { name: 'Filter features' }).fill('');
  expect(await rows(page)).not.toContain('savepoints');
  await page.getByRole('button', { name: 'open all' }).click();
  expect(await rows(page)).toContain('savepoints');
});

test('what the address names that is not known here is said, and ignored', async ({ open }) => {
  const page = await open('/matrix/?orms=django,xyz&status=great&must=flying');
  expect(await page.getByRole('status').allInnerTexts()).toContain(
    'Not known here: orms=xyz, status=great, must=flying',
  );
  expect(await page.locator('thead [data-subject=django]').first().isVisible()).toBe(true);
  expect(await page.locator('thead [data-subject=piccolo]').first().isVisible()).toBe(false);
  expect((await rows(page)).length).toBeGreaterThan(100);
});

test('without scripts there is no control that needs one', async ({ open }) => {
  const page = await open('/matrix/', { javaScriptEnabled: false });
  expect(await page.locator('.star, .row-filter, [data-fold-all]').filter({ visible: true }).count()).toBe(0);
});

test('on paper no row and no name is missing, no control is left, and the address is there', async ({
  open,
}) => {
  const page = await open('/matrix/');
  const all = await rows(page);
  await page.emulateMedia({ media: 'print' });
  expect(await rows(page)).toEqual(all);
  expect(await page.locator('[data-asks=orm] .named').first().isVisible()).toBe(true);
  expect(
    await page
      .locator('main :is(form.choices input, summary, .star, button)')
      .filter({ visible: true })
      .count(),
  ).toBe(0);
  expect(await page.locator('.printed').innerText()).toMatch(/^https?:\/\/.*\/matrix\/$/);
});

test('where no row of the ORMs is left it says so, though other tables have theirs', async ({ open }) => {
  const page = await open('/matrix/?orms=django&rows=differences');
  const said = page.locator('.cells:has([data-asks=orm]) .none');
  await said.waitFor({ state: 'visible' });
  await page.getByRole('button', { name: 'Show all' }).click();
  await said.waitFor({ state: 'hidden' });
  await page.goto('/matrix/?orms=&must=runs-on-mariadb');
  expect(await page.getByText('ORMs remain').filter({ visible: true }).count()).toBe(0);
});

test('Back opens what was folded, and the button says so', async ({ open }) => {
  const page = await open('/matrix/');
  const button = page.locator('[data-fold-all]');
  await button.click();
  await expect.poll(() => button.innerText()).toBe('open all');
  await page.goBack();
  await expect.poll(() => button.innerText()).toBe('fold all');
});

test('words that could not be fetched are said to be missing, and asked for again', async ({ open }) => {
  const page = await open('/', { cutOff: true });
  await page.route('**/matrix/words.json', (route) => route.abort());
  await page.goto('/matrix/');
  const field = page.locator('[data-filter]');
  await field.fill('aiosqlite');
  await page.getByText('its other words could not be loaded').waitFor();
  await page.unroute('**/matrix/words.json');
  await field.blur();
  await field.focus();
  await expect.poll(() => page.locator('[data-row]:visible').count()).toBeGreaterThan(0);
});
