/**
 * The places of a built page that a search can lead to: the page itself, and each card, row or section with an id.
 * What a page holds is told by its own structure, so that a new kind of page is found without a word here.
 */
import type { CheerioAPI } from 'cheerio';
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

const PLACES = new Set(['article', 'section', 'tr', 'li']);
const HEADINGS = new Set(['h2', 'h3']);
/** What is to be chosen and not to be read. */
const SKIPPED = new Set(['form', 'script', 'style']);
/** They stand within a line: the text goes on behind them. */
const INLINE = new Set(['a', 'b', 'code', 'em', 'span', 'strong', 'time']);

/** @returns nothing where the page has no kind: it is not searched then */
export function placesOf({ $ }: BuiltPage): PageFound | undefined {
  const main = $('main[data-kind]').get(0);
  const kind = main?.attribs['data-kind'];
  if (!main || kind === undefined) return undefined;
  const title = main.attribs['data-title'] ?? tidy($(main).find('h1').text());
  const page: Found = { ...emptyPlace('', []), about: subjectsOf(main), parts: [] };
  const found = [page];
  read($, main.children, page, found);
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
    if (!isTag(node) || isSkipped(node)) continue;
    if (isPlace(node)) {
      read($, node.children, opened($, place, node, found), found);
    } else if (isHeading(node) && 'id' in node.attribs && !isLabel(node)) {
      current = opened($, place, node, found);
      read($, node.children, current, found);
    } else {
      readInto($, node, current, found);
    }
  }
}

function readInto($: CheerioAPI, node: Element, place: Found, found: Found[]): void {
  // Elsewhere than on a card, names are repeated to lead there.
  if (hasClass(node, 'terms') && closest(node, ({ name }) => name === 'article'))
    place.terms.push(
      ...$(node)
        .find('code')
        .toArray()
        .map((term) => tidy($(term).text())),
    );
  if (node.name === 'code' || node.name === 'pre') {
    place.parts.push(' ', parted($(node).text()), ' ');
    return;
  }
  const gap = INLINE.has(node.name) ? '' : ' ';
  place.parts.push(gap);
  read($, node.children, place, found);
  place.parts.push(gap);
}

function opened($: CheerioAPI, within: Found, node: Element, found: Found[]): Found {
  const heading = isHeading(node) ? node : firstWithin(node, (own) => isHeading(own) || own.name === 'th');
  const title = heading ? tidy($(heading).clone().find('.anchor, .version').remove().end().text()) : '';
  const subjects = subjectsOf(node);
  const place: Found = {
    ...emptyPlace(node.attribs['id'] ?? '', [...within.titles, title].filter(Boolean)),
    about: subjects.length > 0 ? subjects : within.about,
    parts: [],
  };
  found.push(place);
  return place;
}

// Asked of every element of every page: selectors would be parsed anew for each.

function isPlace({ name, attribs }: Element): boolean {
  return PLACES.has(name) && 'id' in attribs;
}

function isHeading({ name }: Element): boolean {
  return HEADINGS.has(name);
}

/** Marks of our own, decoration, and controls. */
function isSkipped(node: Element): boolean {
  const { name, attribs } = node;
  return (
    SKIPPED.has(name) ||
    'data-unsearched' in attribs ||
    attribs['aria-hidden'] === 'true' ||
    hasClass(node, 'anchor')
  );
}

function hasClass({ attribs }: Element, name: string): boolean {
  return (attribs['class'] ?? '').split(' ').includes(name);
}

/** The heading of a card has an id of its own, by which the card is labelled: it is not another place. */
function isLabel(heading: Element): boolean {
  const place = closest(heading, isPlace);
  return place !== undefined && firstWithin(place, isHeading) === heading;
}

function closest(node: Element, test: (node: Element) => boolean): Element | undefined {
  for (let at: AnyNode | null = node; at; at = at.parent) if (isTag(at) && test(at)) return at;
  return undefined;
}

function firstWithin(node: Element, test: (node: Element) => boolean): Element | undefined {
  for (const child of node.children.filter(isTag)) {
    const found = test(child) ? child : firstWithin(child, test);
    if (found) return found;
  }
  return undefined;
}

function subjectsOf({ attribs }: Element): string[] {
  return (attribs['data-about'] ?? attribs['data-subject'] ?? '').split(' ').filter(Boolean);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
