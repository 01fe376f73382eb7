/**
 * What a screen reader is told by the words of a page: axe looks at what an element is, on one page of all that have it;
 * whether each has a name, and refers to what is there, hangs on what every page says.
 */
import type { CheerioAPI } from 'cheerio';
import { type Element, isTag } from 'domhandler';
import { type Rule, twice } from '../../built/every-page.ts';
import { at, textOf } from '../../built/pages.ts';

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

function isNamed($: CheerioAPI, element: Element): boolean {
  const says = (text: string | undefined): boolean => textOf(text ?? '') !== '';
  return (
    says($(element).text()) ||
    labelOf($, element) !== '' ||
    $(element)
      .find('img[alt], [aria-label]')
      .toArray()
      .some(({ attribs }) => says(attribs['alt'] ?? attribs['aria-label']))
  );
}

export const NAMES = {
  'refers only to what is on it': ($) =>
    allOf($, REFERENCES.map((name) => `[${name}]`).join()).flatMap((element) =>
      REFERENCES.flatMap((name) =>
        wordsOf(element, name)
          .filter((id) => at($, id).length === 0)
          .map((id) => `${name}="${id}"`),
      ),
    ),

  'gives a name to whatever is used, and to each heading': ($) =>
    allOf($, `${USED}, ${HEADINGS}`)
      .filter((element) => !isNamed($, element))
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
    return twice(all);
  },
} satisfies Record<string, Rule>;
