/** What moves on a page. */
import type { Page } from 'playwright-core';

/** How far things were moved, and what, until now; Chromium's own measure, where 0 is not at all. */
export function shifts(page: Page): Promise<{ value: number; what: string[] }> {
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
