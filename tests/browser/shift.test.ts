/** Nothing moves while a page loads, whatever was chosen on an earlier visit. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { KINDS } from '../../tools/kinds.ts';
import { settled, test } from './site.ts';

/** How far things were moved, and what; Chromium's own measure, where 0 is not at all. */
function shifts(page: Page): Promise<{ value: number; what: string[] }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        interface Shift extends PerformanceEntry {
          value: number;
          sources: { node?: Element }[];
        }
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as Shift[];
          resolve({
            value: entries.reduce((sum, { value }) => sum + value, 0),
            what: entries.flatMap(({ sources }) =>
              sources.map(({ node }) => node?.outerHTML.slice(0, 90) ?? ''),
            ),
          });
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve({ value: 0, what: [] });
        }, 300);
      }),
  );
}

test.for(KINDS)('%s', async (path, { open }) => {
  const page = await open(path, { viewport: { width: 390, height: 844 } });
  await settled(page);
  expect(await shifts(page)).toEqual({ value: 0, what: [] });
});

test.for(['/tasks/upsert/', '/matrix/', '/matrix/update-returning/', '/concepts/'])(
  '%s, with another choice remembered',
  async (path, { open }) => {
    const page = await open(path);
    const list = page.locator('.solution-choices .pick > summary');
    if ((await list.count()) > 0) await list.click();
    await page.locator('label:has(input[name=orms][value=sqlalchemy])').click();
    await page.reload();
    await settled(page);
    expect(await page.locator('input[name=orms][value=sqlalchemy]').isChecked()).toBe(false);
    expect(await shifts(page)).toEqual({ value: 0, what: [] });
  },
);
