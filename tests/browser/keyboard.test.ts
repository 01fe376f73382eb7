import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DATABASES } from '../../contract/vocabulary/databases.ts';
import { KINDS } from '../../tools/kinds.ts';
import { settled, test } from './site.ts';

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
  await expect.poll(() => page.url()).toContain(`db=${next}`);
  await page.locator('details.pick summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('input[name=orms][value=django]').focus();
  await page.keyboard.press('Space');
  expect(await page.locator('#django').isVisible()).toBe(false);
});

test.for(KINDS)(
  '%s: Tab reaches every control in turn, and each shows that it has the focus',
  async (path, { openExcerpt }) => {
    const page = await openExcerpt(path);
    // What is fetched after the page, the search’s own code, puts the focus elsewhere once it is there.
    await settled(page);
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

test('what folds opens by keyboard', async ({ open }) => {
  const types = await open('/types/');
  const details = types.locator('.asked details').first();
  await details.locator('summary').focus();
  await types.keyboard.press('Enter');
  expect(await details.getAttribute('open')).not.toBeNull();
  // The groups of the matrix are check boxes.
  const page = await open('/matrix/');
  await page.locator('input[name=group][value=writing]').focus();
  await page.keyboard.press('Space');
  await expect.poll(() => page.url()).toContain('group=');
  expect(await page.locator('#update-returning').isVisible()).toBe(false);
  await page.keyboard.press('Space');
  expect(await page.locator('#update-returning').isVisible()).toBe(true);
});

test('copying and the theme work by keyboard', async ({ open }) => {
  const page = await open('/tasks/upsert/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('#django [data-copy]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#django [data-copy]').innerText()).toBe('copied');
  await page.locator('[data-theme-toggle]').focus();
  await page.keyboard.press('Space');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
});

test('the key / can be switched off, and stays so', async ({ open }) => {
  const page = await open('/tasks/upsert/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await page.keyboard.press('/');
  await dialog.waitFor();
  await dialog.getByRole('checkbox', { name: '/ opens the search' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  expect(await dialog.isVisible()).toBe(false);
  await page.reload();
  expect(await page.locator('[data-search] kbd').count()).toBe(0);
  await page.locator('a.skip').press('/');
  expect(await dialog.count()).toBe(0);
  await page.keyboard.press('Control+k');
  await dialog.waitFor();
});

test.for([
  ['/matrix/', 1280],
  ['/matrix/', 800],
  ['/matrix/', 390],
  ['/concepts/', 800],
] as const)(
  '%s, %i px wide: whatever has the focus is in view, both ways',
  async ([path, width], { open }) => {
    const page = await open(path, { viewport: { width, height: 500 } });
    const covered: string[] = [];
    await page.locator('main a, main summary').nth(60).focus();
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press(key);
        const state = await page.evaluate(focusedControl);
        // Behind the last it leaves the page.
        if (state && !state.inView) covered.push(state.what);
      }
    }
    expect(covered).toEqual([]);
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

/** What has the focus, and whether it can be seen. */
function focusedControl(): { inView: boolean; what: string } | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const label = element.closest('label') ?? element;
  // A long one may begin or end out of view.
  const { left, top, right, bottom } = label.getBoundingClientRect();
  const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
  const [width, height] = [Math.min(right, innerWidth) - x, Math.min(bottom, innerHeight) - y];
  const inView = [0.1, 0.5, 0.9].some((across) =>
    [0.1, 0.5, 0.9].some((down) =>
      label.contains(document.elementFromPoint(x + width * across, y + height * down)),
    ),
  );
  return { inView, what: element.outerHTML.slice(0, 120) };
}
