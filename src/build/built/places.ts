/**
 * The places of a built page that a search can lead to: the page itself, and each card, row or section with an id.
 * What a page holds is told by its own structure, so that a new kind of page is found without a word here.
 */
import type { CheerioAPI } from 'cheerio';
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { paneMark } from '../../scripts/search/panes.ts';
import { BLOCK, inLines, inSentence } from '../../scripts/search/words.ts';
import { exported, isExported } from '../../features/ui/export.ts';
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
  /** With a mark, a sign of `src/scripts/search/panes.ts`, where a pane begins. */
  text: string;
  /** What must be chosen for each pane to be seen, as a query of an address. */
  panes: string[];
}

export interface PageFound {
  kind: string;
  title: string;
  /** What it asks and says in short. */
  lead: string;
  /** What people type or paste who look for it. */
  phrases: string[];
  /** What is chosen as it opens, as a query of an address: `flavour=async&db=postgresql&chatter=`. */
  chosen: string;
  /** The page itself comes first. */
  places: Place[];
}

const PLACES = new Set(['article', 'section', 'tr', 'li']);
const HEADINGS = new Set(['h2', 'h3']);
/** What is to be chosen and not to be read. */
const SKIPPED = new Set(['form', 'script', 'style']);
/** They stand within a line: the text goes on behind them. */
const INLINE = new Set(['a', 'b', 'code', 'em', 'span', 'strong', 'time']);
/** What stands in them is no part of a sentence before or behind. */
const BLOCKS = new Set(
  'article dd details div dl dt figcaption figure h2 h3 h4 header li ol p section summary table td th tr ul'.split(
    ' ',
  ),
);

/** @returns nothing where the page has no kind: it is not searched then */
export function placesOf({ $ }: BuiltPage): PageFound | undefined {
  const main = $('main[data-kind]').get(0);
  const kind = main?.attribs['data-kind'];
  if (!main || kind === undefined) return undefined;
  const title = main.attribs['data-title'] ?? tidy($(main).find('h1').text());
  const page: Found = { ...emptyPlace('', []), about: subjectsOf(main), parts: [] };
  const found = [page];
  read($, main.children, page, found);
  const heads = main.children.filter(isTag).filter((node) => node.name === 'h1' || isExported(node, 'lead'));
  return {
    kind,
    title,
    lead: tidy(heads.map((node) => $(node).text()).join(' ')),
    phrases: $(main)
      .find(`${exported('phrases')} > span`)
      .toArray()
      .map((phrase) => tidy($(phrase).text())),
    chosen: chosenOn($),
    places: found.map(({ parts, ...place }) => ({
      ...place,
      terms: [...new Set(place.terms)],
      text: inBlocks(parts.join('')),
    })),
  };
}

type Found = Place & { parts: string[] };

function emptyPlace(id: string, titles: string[]): Place {
  return { id, titles, about: [], terms: [], text: '', panes: [] };
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
  if (!isPane(node)) {
    readWithin($, node, place, found);
    return;
  }
  // Another stands in its place where another is chosen, which makes no sentence of both.
  place.parts.push(` ${markOf(place, paneOf(node))} ${BLOCK}`);
  readWithin($, node, place, found);
  place.parts.push(` ${markOf(place, paneOf(node.parent))} ${BLOCK}`);
}

/** Whether a choice may hide it. */
function isPane(node: Element): boolean {
  return 'data-db' in node.attribs || 'data-flavour' in node.attribs || isExported(node, 'traffic');
}

/** The number of a pane is that of its first place in the list. */
function markOf({ panes }: Found, pane: string): string {
  if (pane !== '' && !panes.includes(pane)) panes.push(pane);
  return paneMark(panes.indexOf(pane) + 1);
}

/** What must be chosen for it to be seen, by itself and by what it stands in; empty: nothing. */
function paneOf(node: AnyNode | null): string {
  const wanted: Record<string, string> = {};
  for (let at = node; at; at = at.parent) {
    if (!isTag(at)) break;
    const { 'data-db': databases, 'data-flavour': flavour } = at.attribs;
    if (databases !== undefined) wanted['db'] ??= databases.replaceAll(' ', ',');
    if (flavour !== undefined) wanted['flavour'] ??= flavour;
    if (isExported(at, 'traffic')) wanted['chatter'] = '1';
  }
  return asAddress(wanted);
}

/** What the form of the page has chosen to begin with, of what hides a part of it. */
function chosenOn($: CheerioAPI): string {
  const inputs = $('form[data-choices] input').toArray();
  const chosen: Record<string, string> = {};
  for (const { attribs } of inputs) {
    const { name = '', value = '', type } = attribs;
    if (name === 'chatter') chosen[name] = 'checked' in attribs ? value : '';
    else if (type === 'radio' && 'checked' in attribs && (name === 'db' || name === 'flavour'))
      chosen[name] = value;
  }
  return asAddress(chosen);
}

function asAddress(values: Record<string, string>): string {
  return ['flavour', 'db', 'chatter']
    .flatMap((name) => (values[name] === undefined ? [] : [`${name}=${values[name]}`]))
    .join('&');
}

function readWithin($: CheerioAPI, node: Element, place: Found, found: Found[]): void {
  // Elsewhere than on a card, names are repeated to lead there.
  if (isExported(node, 'terms') && closest(node, ({ name }) => name === 'article')) {
    place.terms.push(
      ...$(node)
        .find('code')
        .toArray()
        .map((term) => tidy($(term).text())),
    );
    return;
  }
  if (node.name === 'code' || node.name === 'pre') {
    const code = withoutBlobs($(node).text());
    place.parts.push(' ', node.name === 'pre' || isStatement(node) ? inLines(code) : inSentence(code), ' ');
    return;
  }
  const gap = BLOCKS.has(node.name) ? ` ${BLOCK}` : INLINE.has(node.name) ? '' : ' ';
  place.parts.push(gap);
  read($, node.children, place, found);
  place.parts.push(gap);
}

function opened($: CheerioAPI, within: Found, node: Element, found: Found[]): Found {
  const heading = isHeading(node) ? node : firstWithin(node, (own) => isHeading(own) || own.name === 'th');
  const title = heading
    ? tidy(
        $(heading)
          .clone()
          .find(`${exported('omit')}, ${exported('aside')}`)
          .remove()
          .end()
          .text(),
      )
    : '';
  const subjects = subjectsOf(node);
  const place: Found = {
    ...emptyPlace(node.attribs['id'] ?? '', [...within.titles, title].filter(Boolean)),
    about: subjects.length > 0 ? subjects : within.about,
    parts: [],
  };
  found.push(place);
  return place;
}

/** A long string without a gap that mixes letters of both sizes and digits, such as Base64, and those that go on with it. */
const BLOB =
  /(["'])(?=[^"']*[a-z])(?=[^"']*[A-Z])(?=[^"']*\d)[A-Za-z0-9+/=]{40,}\1(?:\s*(["'])[A-Za-z0-9+/=]+\2)*/g;

/** Nobody types what is packed, and by chance it holds any short word. */
function withoutBlobs(code: string): string {
  return code.replace(BLOB, '$1…$1');
}

/** The SQL of one of a list of statements: code by itself, and not a word in a sentence. */
function isStatement({ parent }: Element): boolean {
  const list = parent?.parent;
  return list != null && isTag(list) && isExported(list, 'sql');
}

// Asked of every element of every page: selectors would be parsed anew for each.

function isPlace({ name, attribs }: Element): boolean {
  return PLACES.has(name) && 'id' in attribs;
}

function isHeading({ name }: Element): boolean {
  return HEADINGS.has(name);
}

/** Marks of our own, decoration, controls and what they say, and what is told of by itself. */
function isSkipped(node: Element): boolean {
  const { name, attribs } = node;
  return (
    SKIPPED.has(name) ||
    'data-unsearched' in attribs ||
    attribs['aria-hidden'] === 'true' ||
    isExported(node, 'omit') ||
    isExported(node, 'phrases')
  );
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

/** One sign where several blocks begin or end, none where lines of code do, which have their own, nor at either end. */
function inBlocks(text: string): string {
  const blocks = tidy(text.replace(SEVERAL, ` ${BLOCK}`)).replace(OUTSIDE, '');
  // No sentence has a blank between its code and what ends it.
  return blocks.replace(/\ue0f3 (?=[.,;:)?!])|(?<=\() \ue0f2/g, (sign) => sign.trim());
}

const SEVERAL = /(?:\s*\ue0f4)+\s*/g;
const OUTSIDE = /^\ue0f4| \ue0f4$|\ue0f4(?=[\ue0f0\s])/g;

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
