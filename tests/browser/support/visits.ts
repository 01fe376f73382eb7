/**
 * A page for everyone: nothing that axe finds, in both themes; nothing lost on a small screen, at 200 % with more room
 * between letters, or on paper. All in one visit, since there are many pages.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { launch, UNDRAWN } from '../../../lab/browser/chromium.ts';
import { KINDS } from '../../../tools/kinds.ts';
import { paths, read } from '../../built/pages.ts';
import { THOROUGHLY } from '../../thoroughly.ts';
import { addAxe, APPEARANCE, lost, Seen, SHEET, spaceOut, STANDARDS, violationsOfTheNew } from './audit.ts';
import { coverOf } from './shapes.ts';
import { test as base } from './site.ts';

const DESK = { width: 1280, height: 900 };
/** Where columns for a desk are narrowest. */
const TABLET = { width: 1024, height: 768 };
const HEIGHT = 640;
export const TELEPHONE = { width: 320, height: HEIGHT };

/** A page that is opened again and again. */
export const test = base.extend<{ tab: Page }>({
  tab: [
    async ({ address }, use) => {
      const browser = await launch([UNDRAWN]);
      const tab = await browser.newPage({ baseURL: address, viewport: DESK });
      await addAxe(tab);
      await use(tab);
      await browser.close();
    },
    { scope: 'file' },
  ],
});

/** Each page that is one, and sends nobody elsewhere, with its HTML. */
export function readersPages(): Map<string, string> {
  const all = paths().map((path) => [path, read(path.endsWith('/') ? `${path}index.html` : path)] as const);
  return new Map(all.filter(([, html]) => !html.includes('http-equiv="refresh"')));
}

/** Before the path of a page as a part of the content has it. */
const EXCERPT = 'excerpt:';

/** A page of every kind, as a part of the content has it, since lists grow; and a few of all that have the other shapes. */
export function chosenOf(pages: ReadonlyMap<string, string>): string[] {
  const kinds = KINDS.map((path): [string, string] => [
    EXCERPT + path,
    readFileSync(join(inject('excerpt'), path.endsWith('/') ? `${path}index.html` : path), 'utf8'),
  ]);
  const sheets = globSync('**/*.css', { cwd: inject('site') }).map(read);
  const styled = new Set(
    sheets.flatMap((sheet) => [...sheet.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, name]) => name)),
  );
  return coverOf(
    new Map([...kinds, ...pages]),
    (name) => styled.has(name),
    kinds.map(([path]) => path),
  );
}

/** The same share of each: one worker opens them, while others open theirs. */
export function shareOf<T>(all: readonly T[], part: number, of: number): T[] {
  return all.filter((_, index) => index % of === part - 1);
}

/** By one worker, in whichever file. */
const seen = { wide: new Seen(), narrow: new Seen() };

/**
 * Opens each page, in a test of its own. Axe looks at all of a page of every kind, and on the others at what no page before
 * had: most of a page is on others too. What hangs on the words of each is a rule of tests/site.
 */
export function visit(pages: readonly string[]): void {
  const visitOne = async (tab: Page, address: string, isOfKind: boolean): Promise<void> => {
    await tab.emulateMedia({ colorScheme: 'light', media: 'screen' });
    await tab.setViewportSize(DESK);
    await tab.goto(address);
    const found = {
      light: await violationsOfTheNew(tab, STANDARDS, seen.wide, THOROUGHLY || isOfKind),
    };
    await tab.setViewportSize(TABLET);
    const across = { 'at 1024 px': await lost(tab) };
    await tab.emulateMedia({ colorScheme: 'dark' });
    // 1280 px at 200 %.
    await tab.setViewportSize({ width: 640, height: HEIGHT });
    const large = { 'at 200 %': await lost(tab) };
    await tab.setViewportSize(TELEPHONE);
    const small = {
      dark: await violationsOfTheNew(tab, APPEARANCE, seen.narrow, THOROUGHLY),
      'at 320 px': await lost(tab),
    };
    await tab.setViewportSize(SHEET);
    await tab.emulateMedia({ media: 'print' });
    const paper = { 'on paper': await lost(tab) };
    await tab.emulateMedia({ media: 'screen' });
    await tab.setViewportSize(TELEPHONE);
    await spaceOut(tab);
    const spaced = { spaced: await lost(tab) };
    const wrong = Object.entries({ ...found, ...across, ...large, ...small, ...paper, ...spaced }).filter(
      ([, all]) => all.length > 0,
    );
    expect(Object.fromEntries(wrong)).toEqual({});
  };
  const ofExcerpt = pages.filter((path) => path.startsWith(EXCERPT));
  test.for(ofExcerpt)('%s', async (path, { tab, excerptAddress }) => {
    await visitOne(tab, path.replace(EXCERPT, excerptAddress), true);
  });
  test.for(pages.filter((path) => !ofExcerpt.includes(path)))('%s', async (path, { tab }) => {
    await visitOne(tab, path, false);
  });
}
