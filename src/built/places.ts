/**
 * The places of a built page that a search can lead to: the page itself, and each card, row or section with an id.
 * What a page holds is told by its own structure, so that a new kind of page is found without a word here.
 */
import type { Cheerio, CheerioAPI } from 'cheerio';
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { parted } from '../scripts/search/words.ts';
import type { BuiltPage } from './page.ts';

export interface Place {
  /** Id of the element; empty for the page itself. */
  id: string;
  /** What it is called, without the title of the page: `Django ORM`, or a section and a card in it. */
  titles: string[];
  /** Ids of the subjects that it is about. */
  about: string[];
  /** The names that the subjects have for it. */
  terms: string[];
  text: string;
}

export interface PageFound {
  kind: string;
  title: string;
  /** The page itself comes first. */
  places: Place[];
}

const PLACES = 'article[id], section[id], tr[id], li[id]';
const HEADINGS = 'h2, h3';
/** Marks of our own, decoration, and what is to be chosen and not to be read. */
const SKIPPED = '[data-unsearched], [aria-hidden=true], .anchor, form, script, style';
/** They stand within a line: the text goes on behind them. */
const INLINE = 'a, b, code, em, span, strong, time';

/** @returns nothing where the page has no kind: it is not searched then */
export function placesOf({ $ }: BuiltPage): PageFound | undefined {
  const main = $('main[data-kind]');
  const kind = main.attr('data-kind');
  if (kind === undefined) return undefined;
  const title = main.attr('data-title') ?? tidy(main.find('h1').text());
  const page: Found = { ...emptyPlace('', []), about: subjectsOf(main), parts: [] };
  const found = [page];
  read($, main.contents().toArray(), page, found);
  return {
    kind,
    title,
    places: found.map(({ parts, ...place }) => ({
      ...place,
      terms: [...new Set(place.terms)],
      text: tidy(parts.join('')),
    })),
  };
}

type Found = Place & { parts: string[] };

function emptyPlace(id: string, titles: string[]): Place {
  return { id, titles, about: [], terms: [], text: '' };
}

/** Reads siblings into a place; behind a heading with an id they belong to a place of its own. */
function read($: CheerioAPI, siblings: AnyNode[], place: Found, found: Found[]): void {
  let current = place;
  for (const node of siblings) {
    if (isText(node)) current.parts.push(node.data);
    if (!isTag(node)) continue;
    const element = $(node);
    if (element.is(SKIPPED)) continue;
    if (element.is(PLACES)) {
      const own = opened(place, element, element.attr('id') ?? '', found);
      read($, node.children, own, found);
    } else if (element.is('h2[id], h3[id]') && !isLabel(element)) {
      current = opened(place, element, element.attr('id') ?? '', found);
      read($, node.children, current, found);
    } else {
      readInto($, node, current, found);
    }
  }
}

function readInto($: CheerioAPI, node: Element, place: Found, found: Found[]): void {
  const element = $(node);
  // Elsewhere names are repeated to lead here.
  if (element.is('article .terms'))
    place.terms.push(
      ...element
        .find('code')
        .toArray()
        .map((term) => tidy($(term).text())),
    );
  if (node.name === 'code' || node.name === 'pre') {
    place.parts.push(' ', parted(element.text()), ' ');
    return;
  }
  const gap = element.is(INLINE) ? '' : ' ';
  place.parts.push(gap);
  read($, node.children, place, found);
  place.parts.push(gap);
}

function opened(within: Found, element: Cheerio<Element>, id: string, found: Found[]): Found {
  const heading = element.is(HEADINGS) ? element : element.find(`${HEADINGS}, th`).first();
  const title = tidy(heading.clone().find('.anchor, .version').remove().end().text());
  const subjects = subjectsOf(element);
  const place: Found = {
    ...emptyPlace(id, [...within.titles, title].filter(Boolean)),
    about: subjects.length > 0 ? subjects : within.about,
    parts: [],
  };
  found.push(place);
  return place;
}

/** The heading of a card has an id of its own, by which the card is labelled: it is not another place. */
function isLabel(heading: Cheerio<Element>): boolean {
  return heading.closest(PLACES).find(HEADINGS).first().is(heading);
}

function subjectsOf(element: Cheerio<Element>): string[] {
  const about = element.attr('data-about') ?? element.attr('data-subject') ?? '';
  return about.split(' ').filter(Boolean);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
