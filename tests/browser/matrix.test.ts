/** The matrix: which rows are shown is HTML and CSS alone; where scripts run, the address says it. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './site.ts';

const rows = (page: Page): Promise<string[]> =>
  page.locator('tbody tr[id]:visible').evaluateAll((elements) => elements.map(({ id }) => id));
const groups = (page: Page): Promise<string[]> =>
  page.locator('tbody[id]:visible').evaluateAll((elements) => elements.map(({ id }) => id));

/** The statuses of the cells that a row shows. */
const statuses = (page: Page, row: string): Promise<string[]> =>
  page
    .locator(`[id="${row}"] .status:visible`)
    .evaluateAll((elements) => elements.map(({ classList }) => classList[1] ?? ''));

async function choose(page: Page, name: string, ...values: string[]): Promise<void> {
  for (const value of values) {
    const label = page.locator(`label:has(input[name=${name}][value="${value}"])`);
    if (!(await label.isVisible())) {
      await page.locator('details.pick').filter({ has: label }).locator('summary').click();
    }
    await label.click();
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
  test('only the chosen groups are shown', async ({ open }) => {
    const page = await open('/matrix/', { javaScriptEnabled });
    await choose(page, 'group', ...(await others(page, 'group', 'writing')));
    expect(await groups(page)).toEqual(['writing']);
    expect(await rows(page)).toContain('update-returning');
    expect(await rows(page)).not.toContain('savepoints');
  });

  test('a row is shown if one of the chosen ORMs has a chosen status in it', async ({ open }) => {
    const page = await open('/matrix/', { javaScriptEnabled });
    const all = await rows(page);
    await choose(page, 'status', ...(await others(page, 'status', 'missing')));
    const left = await rows(page);
    expect(left).toContain('unit-of-work');
    expect(left.length).toBeLessThan(all.length);
    for (const row of left) expect(await statuses(page, row), row).toContain('missing');
    for (const row of all.filter((id) => !left.includes(id))) {
      expect(await page.locator(`[id="${row}"] .missing`).count(), row).toBe(0);
    }
    // SQLAlchemy can.
    await choose(page, 'orms', ...(await others(page, 'orms', 'sqlalchemy')));
    expect(await rows(page)).not.toContain('unit-of-work');
  });

  test('only differences leaves the rows in which the chosen ORMs differ', async ({ open }) => {
    const page = await open('/matrix/', { javaScriptEnabled });
    const all = await rows(page);
    await choose(page, 'rows', 'differences');
    const different = await rows(page);
    expect(different).toContain('update-returning');
    expect(different.length).toBeLessThan(all.length);
    // Both need raw SQL.
    await choose(page, 'orms', ...(await others(page, 'orms', 'django', 'tortoise')));
    expect(await rows(page)).not.toContain('update-returning');
  });

  test('what is chosen in several ways holds together', async ({ open }) => {
    const page = await open('/matrix/', { javaScriptEnabled });
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
    expect(await groups(page)).not.toContain('writing');
  });

  test('notes are folded, and all of them unfold at once', async ({ open }) => {
    const page = await open('/matrix/', { javaScriptEnabled });
    const note = page.locator('#update-returning .why p').first();
    expect(await note.isVisible()).toBe(false);
    await choose(page, 'notes', '1');
    expect(await note.isVisible()).toBe(true);
    await choose(page, 'notes', '1');
    await page.locator('#update-returning .why summary').first().click();
    expect(await note.isVisible()).toBe(true);
  });

  test('a row that the address names is shown whatever is chosen', async ({ open }) => {
    const page = await open('/matrix/#update-returning', { javaScriptEnabled });
    await choose(page, 'group', 'writing');
    expect(await rows(page)).toContain('update-returning');
  });
});

test('what is chosen is in the address, and the address chooses', async ({ open }) => {
  const page = await open('/matrix/?group=writing&status=missing&rows=differences');
  expect(await groups(page)).toEqual(['writing']);
  expect(await rows(page)).toContain('unit-of-work');
  await choose(page, 'rows', 'all');
  expect(new URL(page.url()).search).toBe('?group=writing&status=missing');
  await page.reload();
  expect(await groups(page)).toEqual(['writing']);
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

test('where there are more columns than fit, the first one stays', async ({ open }) => {
  const page = await open('/matrix/', { viewport: { width: 800, height: 900 } });
  const left = (): Promise<number | undefined> =>
    page
      .locator('#update-returning th')
      .boundingBox()
      .then((box) => box?.x);
  const before = await left();
  const scrolled = await page
    .locator('.cells')
    .first()
    .evaluate((cells) => {
      // As with more ORMs. A style attribute is against the content policy; the property is not.
      const table = cells.querySelector('table');
      if (table) table.style.width = '1400px';
      cells.scrollLeft = 300;
      return cells.scrollLeft;
    });
  expect(scrolled).toBe(300);
  expect((await left()) ?? 0).toBeCloseTo(before ?? 0, 0);
});

test('at 390 px each cell says whose it is, and nothing is cut off', async ({ open }) => {
  const page = await open('/matrix/', { viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
  const cells = await page.locator('#update-returning td').allInnerTexts();
  expect(cells[0]).toMatch(/^SQLAlchemy\s+.*Native/s);
  const wide = await page
    .locator('.cells *')
    .evaluateAll((all) => all.filter((element) => element.getBoundingClientRect().right > 391).length);
  expect(wide).toBe(0);
});

test('on paper the notes are unfolded, no control is left, and the address is there', async ({ open }) => {
  const page = await open('/matrix/');
  const all = await rows(page);
  await page.emulateMedia({ media: 'print' });
  expect(await rows(page)).toEqual(all);
  expect(await page.locator('#update-returning .why p').first().isVisible()).toBe(true);
  expect(await page.locator('form.choices :is(input, summary):visible').count()).toBe(0);
  expect(await page.locator('.printed').innerText()).toMatch(/^https?:\/\/.*\/matrix\/$/);
});
