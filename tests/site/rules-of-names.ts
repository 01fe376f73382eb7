/**
 * What a screen reader is told by the words of a page: axe looks at what an element is, on one page of all that have it;
 * whether each has a name, and refers to what is there, hangs on what every page says.
 */
import type { CheerioAPI } from 'cheerio';
import { type Element, isTag } from 'domhandler';
import type { Rule } from './every-page.ts';
import { at, textOf } from './pages.ts';

const REFERENCES = [
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'for',
  'list',
  'headers',
];
const USED = 'a[href], button, summary, [role=button], [role=tab], [role=link]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, caption, legend, th';
const CONTROLS = 'input:not([type=hidden], [type=submit], [type=reset]), select, textarea';
const LANDMARKS = 'nav, aside, main, form, [role=search], section[aria-label], section[aria-labelledby]';

const allOf = ($: CheerioAPI, selector: string): Element[] => $(selector).toArray().filter(isTag);
const wordsOf = (element: Element, name: string): string[] => element.attribs[name]?.match(/\S+/g) ?? [];
const inShort = ($: CheerioAPI, element: Element): string => $.html(element).slice(0, 120);

/** What an element is called where its own text does not count. */
function labelOf($: CheerioAPI, element: Element): string {
  const others = wordsOf(element, 'aria-labelledby').map((id) => at($, id).text());
  return textOf([element.attribs['aria-label'] ?? '', ...others].join(' '));
}

function nameOf($: CheerioAPI, element: Element): string {
  const pictures = $(element)
    .find('img[alt], [aria-label]')
    .toArray()
    .map(({ attribs }) => attribs['alt'] ?? attribs['aria-label'] ?? '');
  return textOf([labelOf($, element), $(element).text(), ...pictures].join(' '));
}

export const NAMES = {
  'refers only to what is on it': ($) => {
    const ids = new Set(allOf($, '[id]').map(({ attribs }) => attribs['id']));
    return REFERENCES.flatMap((name) =>
      allOf($, `[${name}]`)
        .flatMap((element) => wordsOf(element, name))
        .filter((id) => !ids.has(id))
        .map((id) => `${name}="${id}"`),
    );
  },

  'gives a name to whatever is used, and to each heading': ($) =>
    allOf($, `${USED}, ${HEADINGS}`)
      .filter((element) => nameOf($, element) === '')
      .map((element) => inShort($, element)),

  'labels each control': ($) => {
    const labelled = new Set(allOf($, 'label[for]').map(({ attribs }) => attribs['for']));
    const hasLabel = (element: Element): boolean =>
      labelOf($, element) !== '' ||
      labelled.has(element.attribs['id'] ?? '') ||
      $(element).closest('label').length > 0;
    return allOf($, CONTROLS)
      .filter((element) => !hasLabel(element))
      .map((element) => inShort($, element));
  },

  'says in words what each picture shows': ($) =>
    allOf($, 'img:not([alt]), svg[role=img]:not([aria-label], [aria-labelledby], :has(> title))').map(
      (element) => inShort($, element),
    ),

  // Of the two lists of contents one is shown at a time.
  'tells landmarks of one kind apart': ($) => {
    const all = allOf($, `:is(${LANDMARKS}):not(.contents-fold *)`).map(
      (element) => `${element.tagName} “${labelOf($, element)}”`,
    );
    return all.filter((name, index) => all.indexOf(name) !== index);
  },
} satisfies Record<string, Rule>;
