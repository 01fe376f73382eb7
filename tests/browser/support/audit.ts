/** What axe finds on an open page, and what a small window or more room between letters takes away from it. */
import type axe from 'axe-core';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The package exports its whole source, which takes twice as long to read as the small one. */
const source = readFileSync(join(import.meta.dirname, '../../../node_modules/axe-core/axe.min.js'), 'utf8');

/** Letters of code: thousands, and all in the same few colours. Two pages stand for all. */
const LETTERS = 'code span';

export const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What the theme and the width of the window change. */
export const APPEARANCE = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/** To be called before a page is opened: Chromium then reads the source once, and not for every page again. */
export function addAxe(page: Page): Promise<unknown> {
  return page.addInitScript({ content: source });
}

/** Half of the time goes into these, and what they look at, how text looks, is the same on most pages. */
const LOOKS = ['color-contrast', 'link-in-text-block'];
/** A quarter of the rest goes into this one, which is about what an element is, and not what it says. */
const SIZE = 'target-size';

/** @param runOnly tags, or names of rules */
export async function violations(page: Page, runOnly: string[]): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    ([context, options]): Promise<AxeResults> =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(context, options),
    [
      { include: ['html'] } satisfies ElementContext,
      { runOnly, resultTypes: ['violations'] } satisfies RunOptions,
    ] as const,
  );
  return inWords(found);
}

/** What earlier pages had, as far as axe can tell one from another. */
export class Seen {
  /** Text, by its colours, its size and its element. */
  readonly looks = new Set<string>();
  /** Elements: what each is, and in what. */
  readonly shapes = new Set<string>();
}

/**
 * The same, but how text looks only where it has a look that no page before had, and the other rules where an element has
 * a shape that none had, or everywhere.
 */
export async function violationsOfTheNew(
  page: Page,
  runOnly: string[],
  seen: Seen,
  everywhere: boolean,
): Promise<string[]> {
  const ofShapes = everywhere ? [SIZE] : [];
  const { looks, shapes, found } = await page.evaluate(auditNew, {
    known: { looks: [...seen.looks], shapes: [...seen.shapes] },
    letters: LETTERS,
    ofLooks: LOOKS,
    ofShapes,
    others: runOnly.filter((rule) => ![...LOOKS, ...ofShapes].includes(rule)),
    everywhere,
  });
  for (const look of looks) seen.looks.add(look);
  for (const shape of shapes) seen.shapes.add(shape);
  return inWords(found);
}

async function auditNew(asked: {
  known: { looks: string[]; shapes: string[] };
  letters: string;
  ofLooks: string[];
  /** Rules that look at elements of a new shape alone, whatever the others do. */
  ofShapes: string[];
  /** Names or tags of the other rules. */
  others: string[];
  /** Whether these are asked of the whole page, and not of elements of a new shape alone. */
  everywhere: boolean;
}): Promise<{ looks: string[]; shapes: string[]; found: AxeResults['violations'] }> {
  const looks = new Set(asked.known.looks);
  const shapes = new Set(asked.known.shapes);
  const text: Element[] = [];
  const parts: Element[] = [];
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
  const nameOf = (element: Element | null): string => {
    if (!element) return '';
    const states = ['role', 'type', 'open', 'tabindex', 'aria-current'].map((name) =>
      element.getAttribute(name),
    );
    const spoken = element.getAttributeNames().filter((name) => name.startsWith('aria-'));
    return [element.nodeName, ...element.classList, ...states, ...spoken].join(' ');
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest(asked.letters) || !element.checkVisibility()) continue;
    const shape = `${nameOf(element.parentElement)} > ${nameOf(element)}`;
    if (!shapes.has(shape)) {
      shapes.add(shape);
      // What is in it is looked at with it.
      if (!parts.some((part) => part.contains(element))) parts.push(element);
    }
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if (!hasText) continue;
    const { color, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element);
    const around = element.parentElement ? getComputedStyle(element.parentElement).color : '';
    const own = [element.nodeName, element.className, color, fontSize, fontWeight, textDecorationLine];
    const look = [...own, around, backgroundOf(element)];
    if (looks.has(look.join())) continue;
    looks.add(look.join());
    text.push(element);
  }
  const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
  const found: AxeResults['violations'] = [];
  const apart = Object.fromEntries(
    [...asked.ofLooks, ...asked.ofShapes].map((rule) => [rule, { enabled: false }]),
  );
  const letters = text.flatMap((element) => [...element.querySelectorAll(asked.letters)]);
  // Axe compares each element with each that it is to leave out: to leave out all code takes longer than to look at it.
  const none: Element[] = [];
  for (const [include, exclude, rules, off] of [
    [text, letters, asked.ofLooks, {}],
    [parts, none, asked.ofShapes, {}],
    [asked.everywhere ? [document.documentElement] : parts, none, asked.others, apart],
  ] as const) {
    if (include.length === 0 || rules.length === 0) continue;
    const { violations: ofThese } = await run(
      { include, exclude },
      { runOnly: [...rules], rules: off, resultTypes: ['violations'] },
    );
    found.push(...ofThese);
  }
  return { looks: [...looks], shapes: [...shapes], found };
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
      // Over what stands beside it. An element of a line has no width of its own.
      if (
        element.matches('li, dd, td, th') &&
        clientWidth > 0 &&
        scrollWidth > clientWidth + 1 &&
        overflowX === 'visible' &&
        element.checkVisibility()
      )
        found.push(`sticks out at its side: ${html()}`);
    }
    return found;
  });
}
