/** Nothing moves while a page loads, whatever was chosen on an earlier visit. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { KINDS } from '../../tools/kinds.ts';
import { settled, test } from './site.ts';
import { kept } from './watched.ts';

/** How far things were moved, and what, until now; Chromium's own measure, where 0 is not at all. */
function shifts(page: Page): Promise<{ value: number; what: string[] }> {
  return page.evaluate(async () => {
    interface Shift extends PerformanceEntry {
      value: number;
      sources: { node?: Element }[];
    }
    const entries: Shift[] = [];
    new PerformanceObserver((list) => entries.push(...(list.getEntries() as Shift[]))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    // What was before is told after the next frame is drawn.
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    return {
      value: entries.reduce((sum, { value }) => sum + value, 0),
      what: entries.flatMap(({ sources }) => sources.map(({ node }) => node?.outerHTML.slice(0, 90) ?? '')),
    };
  });
}

test('what is pushed down is seen to move', async ({ open }) => {
  const page = await open('/method/');
  await settled(page);
  await page.locator('h1').evaluate((heading) => {
    heading.style.marginTop = '100px';
  });
  // Drawn once: as long ago as what moves while a page loads.
  await settled(page);
  expect((await shifts(page)).value).toBeGreaterThan(0);
});

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
    await kept(page);
    await page.reload();
    await settled(page);
    expect(await page.locator('input[name=orms][value=sqlalchemy]').isChecked()).toBe(false);
    expect(await shifts(page)).toEqual({ value: 0, what: [] });
  },
);
