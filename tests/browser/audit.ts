/** What axe finds on an open page, and what a small window or more room between letters takes away from it. */
import type axe from 'axe-core';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The package exports its whole source, which takes twice as long to read as the small one. */
const source = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

/** Letters of code: thousands, and all in the same few colours. Two pages stand for all. */
export const LETTERS = 'code span';

export const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What the theme and the width of the window change. */
export const APPEARANCE = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/** To be called before a page is opened: Chromium then reads the source once, and not for every page again. */
export function addAxe(page: Page): Promise<unknown> {
  return page.addInitScript({ content: source });
}

/** Half of the time goes into it, and what it looks at is the same on most pages. */
const CONTRAST = 'color-contrast';

/**
 * @param runOnly tags, or names of rules
 * @param exclude a selector
 * @param without names of rules
 */
export async function violations(
  page: Page,
  runOnly: string[],
  exclude?: string,
  without: string[] = [],
): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    ([context, options]): Promise<AxeResults> =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(context, options),
    [
      { include: ['html'], exclude: exclude ? [exclude] : [] } satisfies ElementContext,
      {
        runOnly,
        rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'],
      } satisfies RunOptions,
    ] as const,
  );
  return inWords(found);
}

/** The same, but contrast only where text has colours, a size or a kind of element that no page before had. */
export async function violationsOfTheNew(
  page: Page,
  runOnly: string[],
  exclude: string,
  seen: Set<string>,
): Promise<string[]> {
  const others = await violations(
    page,
    runOnly.filter((rule) => rule !== CONTRAST),
    exclude,
    [CONTRAST],
  );
  const { looks, found } = await page.evaluate(paleText, { known: [...seen], exclude, rule: CONTRAST });
  for (const look of looks) seen.add(look);
  return [...others, ...inWords(found)];
}

async function paleText(asked: {
  known: string[];
  exclude: string;
  rule: string;
}): Promise<{ looks: string[]; found: AxeResults['violations'] }> {
  const known = new Set(asked.known);
  const looks: string[] = [];
  const include: Element[] = [];
  const backgrounds = new Map<Element, string>();
  const backgroundOf = (element: Element): string => {
    const ready = backgrounds.get(element);
    if (ready !== undefined) return ready;
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const own = `${backgroundColor} ${backgroundImage} ${opacity}`;
    const isBare = own === 'rgba(0, 0, 0, 0) none 1';
    const behind = element.parentElement ? backgroundOf(element.parentElement) : '';
    const whole = isBare ? behind : `${own} on ${behind}`;
    backgrounds.set(element, whole);
    return whole;
  };
  for (const element of document.body.querySelectorAll('*')) {
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if (!hasText || element.closest(asked.exclude) || !element.checkVisibility()) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const look = [element.nodeName, element.className, color, fontSize, fontWeight, backgroundOf(element)];
    if (known.has(look.join())) continue;
    known.add(look.join());
    looks.push(look.join());
    include.push(element);
  }
  if (include.length === 0) return { looks, found: [] };
  const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
  const { violations: found } = await run(
    { include },
    { runOnly: [asked.rule], resultTypes: ['violations'] },
  );
  return { looks, found };
}

function inWords(found: AxeResults['violations']): string[] {
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
}

/** A4 between its margins, in CSS pixels. */
export const SHEET = { width: 700, height: 1000 };

/** WCAG 1.4.12: so much room a reader may ask for. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
  });
}

/** What can't be read, or only by scrolling the whole page sideways. On paper nothing scrolls. */
export function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const paper = matchMedia('print').matches;
    const found: string[] = [];
    const sideways = document.documentElement.scrollWidth > width;
    if (sideways) found.push(`the page is ${document.documentElement.scrollWidth} px wide, not ${width}`);
    for (const element of document.querySelectorAll('body *')) {
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      // Of each element it would be the whole page again and again.
      const html = (): string => element.outerHTML.slice(0, 120);
      if (sideways && element.getBoundingClientRect().right > width + 1)
        found.push(`too far right: ${html()}`);
      if (scrollWidth <= clientWidth + 1 && scrollHeight <= clientHeight + 1) continue;
      // Made for being heard.
      if (element.closest('.hidden, .skip, .cells i, .tallies .what')) continue;
      // An excerpt of what it leads to: it ends after some lines.
      if (element.matches('.results h3 + p')) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cut = (overflow: string): boolean =>
        overflow === 'hidden' || overflow === 'clip' || (paper && overflow !== 'visible');
      if (cut(overflowX) && scrollWidth > clientWidth + 1) found.push(`cut off at its side: ${html()}`);
      if (cut(overflowY) && scrollHeight > clientHeight + 1) found.push(`cut off below: ${html()}`);
    }
    return found;
  });
}
