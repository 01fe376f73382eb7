/** Each page loads one sheet beside the site's. What stands on a page must be drawn by the two. */
import { globSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { KINDS } from '../../../tools/kinds.ts';
import { page, read } from '../../built/pages.ts';

/** `selector{declarations}`, as minified; what only a state or a part of an element has is left off. */
function rulesOf(css: string): { selector: string; rule: string }[] {
  return [...css.matchAll(/([^{}@;]+)\{([^{}]+)\}/g)].flatMap(([rule, list = '']) =>
    selectorsIn(list).map((selector) => ({ selector, rule })),
  );
}

/** Each by itself: commas in parentheses stand in one. */
function selectorsIn(list: string): string[] {
  let depth = 0;
  const parts: string[] = [];
  let part = '';
  for (const character of list) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (character === ',' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].map((selector) =>
    selector
      .trim()
      .replace(/::?(before|after|backdrop|placeholder|marker|details-content|-webkit-details-marker)\b/g, '')
      .replace(/:(hover|focus-visible|focus-within|focus|checked|target)\b/g, '')
      .replace(/:(has|not|is)\((:(has|not|is)\(\))?\)/g, ''),
  );
}

function classesIn(selector: string): string[] {
  return [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
}

const sheets = globSync('_astro/*.css', { cwd: inject('site') }).filter((file) => !file.includes('panel'));
// Once each: what several kinds of page show stands in several sheets.
const all = [
  ...new Map(
    sheets
      .flatMap((file) => rulesOf(read(file)))
      .map((one) => [`${one.selector}\n${one.rule}`, one] as const),
  ).values(),
];

test('the sheets were read', () => {
  expect(sheets.length).toBeGreaterThan(5);
  expect(all.length).toBeGreaterThan(200);
});

test.for(KINDS)('%s loads every rule that it has something for', (path) => {
  const $ = page(path);
  const own = [...$('link[rel=stylesheet][href*="/_astro/"]')].map((link) =>
    read($(link).attr('href') ?? ''),
  );
  const rules = own.flatMap(rulesOf);
  const loaded = new Set(rules.map(({ rule }) => rule));
  // Two kinds of page may give a class two meanings; and a sheet may say of its own pages what others don't need.
  const meant = new Set(rules.flatMap(({ selector }) => classesIn(selector)));
  const isOthers = (selector: string): boolean =>
    selector === ':root' ||
    (classesIn(selector).length > 0 && classesIn(selector).every((name) => meant.has(name)));
  const present = new Set(
    $('[class]')
      .toArray()
      .flatMap(({ attribs }) => (attribs['class'] ?? '').split(/\s+/)),
  );
  // To look through the page takes long, and most classes are not there.
  const maybe = (selector: string): boolean =>
    selector.includes('(') || classesIn(selector).every((name) => present.has(name));
  const missing = all.filter(
    ({ rule, selector }) =>
      !loaded.has(rule) && !isOthers(selector) && maybe(selector) && $(selector).length > 0,
  );
  expect([...new Set(missing.map(({ rule }) => rule))]).toEqual([]);
});

test('nothing moves by itself: there is no motion to reduce', () => {
  const moving = globSync('_astro/*.css', { cwd: inject('site') }).flatMap((file) =>
    rulesOf(read(file))
      .map(({ rule }) => rule)
      // Keeps a page hidden until what was chosen is applied: nothing is seen to move.
      .filter(
        (rule) =>
          /transition|animation|\bscroll-behavior/.test(rule.replaceAll('overscroll', '')) &&
          !/animation:(2s )?wait/.test(rule),
      ),
  );
  expect(moving).toEqual([]);
});

test('no rule looks through a whole page, which takes long on a phone, and again whenever more of it arrives', () => {
  const files = globSync('**/*.css', { cwd: inject('site') });
  // On paper the whole page is there, and is drawn once.
  const screen = (css: string): string => css.replace(/@media print\{(?:[^{}]*\{[^{}]*\})*\}/g, '');
  const wide = files.flatMap((file) => [
    ...screen(read(file)).matchAll(/(?:(?<![.#\w-])(?:html|body|main)|:root)[^\s,{}]*:has\(/g),
  ]);
  expect(wide.map(([found]) => found)).toEqual([]);
});
