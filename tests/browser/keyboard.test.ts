import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DATABASES } from '../../contract/words.ts';
import { KINDS } from './kinds.ts';
import { test } from './site.ts';

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
  expect(page.url()).toContain(`db=${next}`);
  await page.locator('input[name=orms][value=django]').focus();
  await page.keyboard.press('Space');
  expect(await page.locator('#django').isVisible()).toBe(false);
});

test.for(KINDS)(
  '%s: Tab reaches every control in turn, and each shows that it has the focus',
  async (path, { open }) => {
    const page = await open(path);
    const controls = await page
      .locator('a[href], button, input, summary, [tabindex="0"]')
      .filter({ visible: true })
      .count();
    const seen = new Set<string>();
    // Some pages put the focus elsewhere when they open.
    await page.locator('a.skip').focus();
    for (let presses = 0; presses <= controls; presses += 1) {
      const state = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        // Radio buttons that are hidden under their label show the focus on it.
        const shown = [element, element.closest('label')].flatMap((node) =>
          node ? [getComputedStyle(node)] : [],
        );
        const marked = shown.some(
          (style) =>
            (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none',
        );
        return {
          at: [...document.querySelectorAll('*')].indexOf(element),
          marked,
          what: element.outerHTML.slice(0, 120),
        };
      });
      if (!state) break;
      expect(state.marked, state.what).toBe(true);
      seen.add(String(state.at));
      await page.keyboard.press('Tab');
    }
    // Of each group of radio buttons Tab stops at one alone.
    const radios = await page.locator('input[type=radio]').filter({ visible: true }).count();
    expect(seen.size).toBeGreaterThanOrEqual(controls - radios);
  },
);
