/** Readers who bring their own colours, and paper. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { SHEET } from '../support/audit.ts';
import { test } from '../support/site.ts';

const background = (locator: Locator): Promise<string> =>
  locator.evaluate((element) => getComputedStyle(element).backgroundColor);

/** In how many lines a card shows a line of 80 columns, which is as long as Ruff lets one be. */
const linesOf80 = (page: Page): Promise<number> =>
  page.locator('#django pre.code[data-part=task]:visible code').evaluate((code) => {
    code.textContent = '0'.repeat(80);
    return code.getClientRects().length;
  });

test('two cards beside each other hold 80 columns of code each', async ({ open }) => {
  const page = await open('/tasks/upsert/', { viewport: { width: 1440, height: 900 } });
  expect(await linesOf80(page)).toBe(1);
});

describe('forced colours', () => {
  test.for([
    ['/tasks/upsert/', 'async'],
    ['/tasks/upsert/', 'PostgreSQL'],
    ['/matrix/', 'All rows'],
    ['/claims/', 'All'],
  ])('%s shows that %s is chosen', async ([path = '', name = ''], { open }) => {
    const page = await open(path, { forcedColors: 'active' });
    const chosen = page.locator('label:has(:checked)').filter({ hasText: name }).first();
    const others = page.locator('label:has([type=radio]:not(:checked))').first();
    expect(await background(chosen)).not.toBe(await background(others));
  });

  test('a subject keeps its colour, a card that a link led to has a line around it', async ({ open }) => {
    const page = await open('/tasks/upsert/#django', { forcedColors: 'active' });
    const dots = await page
      .locator('article h2.subject')
      .evaluateAll((names) => names.map((name) => getComputedStyle(name, '::before').backgroundColor));
    expect(new Set(dots).size).toBe(dots.length);
    const outline = (id: string): Promise<string> =>
      page.locator(`#${id}`).evaluate((card) => getComputedStyle(card).outlineStyle);
    expect(await outline('django')).toBe('solid');
    expect(await outline('piccolo')).toBe('none');
  });
});

describe('paper', () => {
  const print = async (page: Page): Promise<void> => {
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print' });
  };

  test('the address of the page is there', async ({ open }) => {
    const page = await open('/tasks/upsert/');
    expect(await page.locator('.printed').isVisible()).toBe(false);
    await print(page);
    expect(await page.locator('.printed').innerText()).toMatch(/^https:.*\/tasks\/upsert\/$/);
  });

  const LONG = [
    '/compare/django-vs-piccolo/',
    '/from/django/to/piccolo/',
    '/matrix/',
    '/concepts/',
    '/choose/',
  ];
  test.for(LONG)(
    'of %s nothing sticks: each browser puts it elsewhere on the next sheet',
    async (path, { open }) => {
      const page = await open(path);
      await print(page);
      const stuck = await page
        .locator('body *')
        .evaluateAll((all) =>
          all
            .filter((own) => own.checkVisibility() && getComputedStyle(own).position === 'sticky')
            .map((own) => `${own.localName}.${own.classList.value}`),
        );
      expect(stuck).toEqual([]);
    },
  );

  test('a line of code of 80 columns is one line', async ({ open }) => {
    const page = await open('/tasks/upsert/');
    await print(page);
    expect(await linesOf80(page)).toBe(1);
  });

  test('a task shows the cards, what was chosen, and no control besides', async ({ open }) => {
    const page = await open('/tasks/upsert/?db=sqlite&flavour=sync');
    await print(page);
    expect(await page.locator('#django pre:visible').count()).toBeGreaterThan(0);
    const printed = await page.locator('form.choices').innerText();
    expect(printed).toContain('SQLite');
    expect(printed).toContain('sync');
    expect(printed).not.toMatch(/PostgreSQL|async/);
    expect(await page.getByRole('search').isVisible()).toBe(false);
  });

  test('the matrix begins on the first sheet', async ({ open }) => {
    const page = await open('/matrix/');
    await print(page);
    const named = (selector: string): Promise<string> =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).page);
    // Another kind of sheet for a part of the page would begin a new one.
    expect(await named('body')).toBe('wide');
    expect(await named('main')).toBe(await named('header.site'));
  });
});
