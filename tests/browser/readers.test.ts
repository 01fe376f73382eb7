/** Every kind of page for everyone: no violation that axe can find, in both themes; nothing cut off on a small screen. */
import axe, { type AxeResults } from 'axe-core';
import { describe, expect } from 'vitest';
import { KINDS } from './kinds.ts';
import { test } from './site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.for(KINDS)('%s', async (path, { open }) => {
    const page = await open(path, { colorScheme });
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(
      (tags): Promise<AxeResults> =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags }),
      RULES,
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});

test.for(KINDS)('%s does not scroll sideways at 320 px', async (path, { open }) => {
  const page = await open(path, { viewport: { width: 320, height: 640 } });
  const wide = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    culprits: [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => element.getBoundingClientRect().right > 321)
      .map((element) => element.outerHTML.slice(0, 80)),
  }));
  expect(wide.page, wide.culprits.slice(0, 5).join('\n')).toBeLessThanOrEqual(320);
});

test('nothing of the matrix is cut off in print', async ({ open }) => {
  const page = await open('/matrix/', { viewport: { width: 1040, height: 700 } });
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('.grid')
    .evaluateAll((grids) =>
      grids.flatMap((grid) => [grid.scrollWidth - grid.clientWidth, grid.scrollHeight - grid.clientHeight]),
    );
  expect(cut.length).toBeGreaterThan(0);
  expect(cut.filter((hidden) => hidden > 0)).toEqual([]);
});

test('print shows the cards, what was chosen, and no control besides', async ({ open }) => {
  const page = await open('/tasks/upsert/?db=sqlite');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#django pre:visible').count()).toBeGreaterThan(0);
  const printed = await page.locator('form.choices').innerText();
  expect(printed).toContain('SQLite');
  expect(printed).not.toContain('PostgreSQL');
  expect(await page.getByRole('search').isVisible()).toBe(false);
});
