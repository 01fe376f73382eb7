/** On-page contents: they say what the headings say, in their order, and lead there. */
import type { Element } from 'domhandler';
import type { CheerioAPI } from 'cheerio';
import type { Rule } from '../../built/every-page.ts';
import { at, textOf } from '../../built/pages.ts';

const linksOf = ($: CheerioAPI): Element[] => $('nav.contents a, .in-margin a').toArray();
const placeOf = (link: Element): string => link.attribs['href'] ?? '';

export const CONTENTS = {
  'leads by its contents to what stands on it, in its order': ($) => {
    const links = linksOf($);
    if (links.length === 0) return [];
    const all = $('[id]')
      .toArray()
      .map(({ attribs }) => `#${attribs['id'] ?? ''}`);
    const places = links.map((link) => all.indexOf(placeOf(link)));
    const gone = links.filter((_, index) => places[index] === -1).map(placeOf);
    const early = links.filter((_, index) => (places[index] ?? 0) < (places[index - 1] ?? -1)).map(placeOf);
    return [...gone.map((to) => `${to} is not there`), ...early.map((to) => `${to} stands further up`)];
  },

  'folds the same contents as it shows': ($) => {
    // In the margin of what takes all the width there is no second list.
    if (linksOf($).length === 0 || $('.in-margin').length > 0) return [];
    const [shown, folded] = [linksOf($), $('.contents-fold a').toArray()].map((links) =>
      links.map(placeOf).join(' '),
    );
    return shown === folded ? [] : [`${shown ?? ''}, not ${folded ?? ''}`];
  },

  'names headings in its contents by their own words': ($) =>
    linksOf($).flatMap((link) => {
      const to = at($, placeOf(link).slice(1));
      const name = textOf($(link).text());
      return to.is('h2, h3') && !textOf(to.text()).includes(name) ? [name] : [];
    }),
} satisfies Record<string, Rule>;
