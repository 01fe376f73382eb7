/** A page of every kind, opened as by somebody who was never here: on a phone, then at a desk, by the keyboard alone. */
import { expect } from 'vitest';
import { KINDS } from '../../../tools/kinds.ts';
import { shifts } from '../support/shifts.ts';
import { settled, test } from '../support/site.ts';

test.for(KINDS)(
  '%s: nothing moves as it loads, its title is in sight, and Tab reaches every control, each of which shows the focus',
  async (path, { openExcerpt }) => {
    const page = await openExcerpt(path, { viewport: { width: 390, height: 844 } });
    // What is fetched after the page, the search’s own code, puts the focus elsewhere once it is there.
    await settled(page);
    expect(await shifts(page)).toEqual({ value: 0, what: [] });
    const top = await page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeLessThanOrEqual(110);

    await page.setViewportSize({ width: 1280, height: 720 });
    await page.reload();
    await settled(page);
    expect(await shifts(page)).toEqual({ value: 0, what: [] });
    const controls = await page
      .locator('a[href], button, input, summary, [tabindex="0"]')
      .filter({ visible: true })
      .count();
    await page.evaluate(watchFocus);
    await page.locator('a.skip').focus();
    for (let presses = 0; presses <= controls; presses += 1) await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => [...(globalThis as unknown as Watching).focused.values()]);
    expect(seen.filter(({ marked }) => !marked)).toEqual([]);
    // Of each group of radio buttons Tab stops at one alone.
    const radios = await page.locator('input[type=radio]').filter({ visible: true }).count();
    expect(seen.length).toBeGreaterThanOrEqual(controls - radios);
  },
);

interface Watching {
  /** What had the focus, by the element, and whether each showed that it had it. */
  focused: Map<Element, { marked: boolean; what: string }>;
}

/** Asked after each press of a key it would take as long again. */
function watchFocus(): void {
  const focused: Watching['focused'] = new Map();
  Object.assign(globalThis, { focused });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    // Radio buttons that are hidden under their label show the focus on it.
    const marked = [target, target.closest('label') ?? target]
      .map((node) => getComputedStyle(node))
      .some(
        (style) =>
          (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none',
      );
    focused.set(target, { marked, what: target.outerHTML.slice(0, 120) });
  });
}
