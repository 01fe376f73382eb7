/** The one page of a pair, printed: one sheet of A4, and nothing beyond its edge. */
import { expect, inject } from 'vitest';
import { globSync } from 'node:fs';
import { test } from '../support/site.ts';

/** Objects of this type in the file; what is compressed in it are the contents of pages, not they. */
const sheetsIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('each prints on one page, with all of its lines', async ({ open }) => {
  const sheets = globSync('compare/*/sheet/index.html', { cwd: inject('site') });
  expect(sheets.length).toBeGreaterThan(0);
  for (const file of sheets) {
    const page = await open(`/${file.replace('index.html', '')}`);
    expect(sheetsIn(await page.pdf({ preferCSSPageSize: true })), file).toBe(1);
    await page.emulateMedia({ media: 'print' });
    // As wide as A4 without its margins, at 96 px an inch.
    await page.setViewportSize({ width: 703, height: 1047 });
    const { wide, hidden } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      hidden: [...document.querySelectorAll('main :is(li, td, th, p)')].filter(
        (element) => element.textContent.trim() && element.getClientRects().length === 0,
      ).length,
    }));
    expect(wide, file).toBeLessThanOrEqual(703);
    expect(hidden, file).toBe(0);
  }
});

test('without room it takes two: the count can tell', async ({ open }) => {
  const [file = ''] = globSync('compare/*/sheet/index.html', { cwd: inject('site') });
  const page = await open(`/${file.replace('index.html', '')}`);
  expect(sheetsIn(await page.pdf({ preferCSSPageSize: true, scale: 2 }))).toBeGreaterThan(1);
});
