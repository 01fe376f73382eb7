/**
 * Asks Pagefind's index. What a record holds is written by `src/build/built/search-records.ts`.
 *
 * Pagefind finds what holds all words; whoever pastes an error has some that no page holds. So each word is asked for by
 * itself, and the places are ranked here, by these rules:
 *
 * - A word counts by where it stands: in a title or among a subject's names most, in the text least (FIELDS of one-word.ts).
 * - The fewer places hold a word, the more it counts; a name counts double, and half what is in no title, question or
 *   name. What the word only begins, and a synonym (`src/build/built/synonyms.yaml`), counts half.
 * - A place counts by how much of what was asked for it holds, and more if it holds it word for word, most in its title or a phrase.
 * - What answers one question comes before what tells of many (KINDS), unless all that was asked for is in its title.
 * - Where an ORM is named, its own comes first, then what is of none.
 * - What is called just so comes first: a title or an address, then what has just this name: its first name
 *   before its others, a task before a feature, one of few names before one of many. So does the error of that name, before
 *   these, and the one whose message was pasted, with values in it: all of its fixed words are there, in their order.
 */
import { exactFirst } from './exact-first.ts';
import { excerptOf, holdingOf } from './excerpt.ts';
import { kinOf } from './near.ts';
import { begins, half, lookFor } from './one-word.ts';
import { paneQuery } from './panes.ts';
import {
  type Chosen,
  type Counts,
  type FilterName,
  FILTERS,
  forget,
  type Index,
  index,
  isCutOff,
  type Meta,
  type PlaceIn,
  type Result,
} from './search-index.ts';
import { asQuery, isPhrase, wordsOf } from './words.ts';

/** One place that was found. */
export interface Hit {
  /** With what must be chosen there for its words to be seen. */
  url: string;
  /** HTML: text, with what was found in `<mark>`. It takes a while, and is shown of the first place of each page alone. */
  excerpt: () => string;
  meta: Meta;
}

/** What explains an error, then what answers one question, a task in more words than a feature; what says something of it; the others are overviews. */
const KINDS: Record<string, number> = { Error: 1.3, Task: 1.2, Feature: 1, 'Fact checks': 0.8, Types: 0.8 };
const OVERVIEW = 0.5;
/** Where an ORM is named, of what is of none, and of what is of others alone. */
const NAMED = { none: 0.8, others: 0.5 };
const WORD_FOR_WORD = { title: 3, text: 1.5 };
/** So many places are looked at, of a few words and of many: each costs a request, and so may each word. */
const MOST = { few: 24, many: 16 };
/** Up to this they are few. */
const FEW = 2;
export interface Found {
  hits: Hit[];
  /** Of all places that hold as much as the first, those that were not looked at too. */
  total: number;
  /** Of all pages that have such a place. */
  pages: number;
  /** Words that the first does not hold. */
  without: string[];
  /** Words that nothing holds, and what was asked for in their place. */
  meant: [typed: string, asked: string][];
  /** Nothing holds any word: these hold its first half. */
  alike: boolean;
  /** Names that differ from what was typed in one of their words. */
  kin: string[];
  /** Signs alone were typed. */
  signs: boolean;
  counts: Counts;
}

/** @throws where the index can't be fetched; the next call tries again */
export async function find(typed: string, chosen: Chosen): Promise<Found> {
  const own = await index();
  const found = await look(own, typed, chosen);
  // Pagefind takes a part of the index that it can't fetch for one that holds nothing.
  if (found.hits.length === 0 && (isMissed(own, typed, chosen) || (await isCutOff())))
    throw forget(new Error('a part of the index is missing'));
  return found;
}

/** Whether a word that the index has is held by nothing, though nothing is left out. */
function isMissed({ isKnown }: Index, typed: string, chosen: Chosen): boolean {
  const isWhole = Object.values(chosen).every((value) => !value);
  return isWhole && wordsOf(typed, isKnown).some(({ word }) => isKnown(word));
}

/** @returns of each filter all that can be chosen, with how many places it has; throws as `find` does */
export async function filterValues(): Promise<Counts> {
  return (await index()).values;
}

async function look(index: Index, typed: string, chosen: Chosen): Promise<Found> {
  const { pagefind, words, places } = index;
  const signs = asQuery(typed) === '';
  const text = signs ? (words.signs[typed.trim()] ?? '') : typed;
  const fetched = new Map<string, Result>();
  const fits = (id: string, but?: FilterName): boolean =>
    FILTERS.every(
      (name) => name === but || !chosen[name] || places.get(id)?.[name].includes(chosen[name]) === true,
    );
  const looked = await Promise.all(
    (isPhrase(text) ? [{ word: text, name: false }] : wordsOf(text, (word) => index.isKnown(word))).map(
      (asked) => lookFor(asked, index, fetched),
    ),
  );
  const some = looked.some(({ alike }) => !alike);
  const counted = looked.filter(({ alike }) => alike !== some);
  const most = sum(counted.map(({ weight }) => weight));
  const whole = asQuery(text);
  const exact = new Map<string, boolean>();
  if (some && whole.includes(' ') && !isPhrase(text))
    for (const { id, matchedMetaFields = [] } of (await pagefind.search(`"${whole}"`)).results)
      exact.set(id, matchedMetaFields.includes('title') || matchedMetaFields.includes('phrases'));
  const orms = index.orms.filter((name) =>
    looked.some(({ word }) => word.toLowerCase() === name.split(' ')[0]?.toLowerCase()),
  );
  const scores = new Map<string, number>();
  for (const id of new Set(counted.flatMap(({ held }) => [...held.keys()]))) {
    const own = counted.filter(({ held }) => held.has(id));
    const { kind: [kind = ''] = [], orm = [] } = places.get(id) ?? {};
    const named =
      orms.length === 0 || orms.some((name) => orm.includes(name))
        ? 1
        : NAMED[orm.length > 0 ? 'others' : 'none'];
    scores.set(
      id,
      sum(own.map(({ weight, held }) => weight * (held.get(id) ?? 0))) *
        (sum(own.map(({ weight }) => weight)) / most) *
        (counted.every(({ titled }) => titled.has(id)) ? 1 : (KINDS[kind] ?? OVERVIEW)) *
        named *
        (exact.has(id) ? WORD_FOR_WORD[exact.get(id) ? 'title' : 'text'] : 1),
    );
  }
  const ranked = [...scores.keys()]
    .filter((id) => fits(id))
    .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  // What is called just so may be made of words that much else holds.
  const called = ranked.filter((id) => exact.get(id)).slice(0, FEW);
  // Of a place whose text holds it too, such as its own heading, Pagefind doesn’t say where it stands: it is read.
  const said = ranked.filter((id) => exact.has(id)).slice(0, FEW);
  // A message with values that much else holds.
  const errors = ranked.filter((id) => places.get(id)?.kind.includes('Error')).slice(0, FEW);
  const best = [
    ...new Set([
      ...called,
      ...ranked.slice(0, looked.length > FEW ? MOST.many : MOST.few),
      ...said,
      ...(looked.length > FEW ? errors : []),
    ]),
  ];
  const ofBest = await Promise.all(
    best.flatMap(
      (id) =>
        fetched
          .get(id)
          ?.data()
          .then((data) => ({ id, ...data })) ?? [],
    ),
  );
  counted.sort((a, b) => b.weight - a.weight);
  const forms = counted.flatMap((one) => (some ? one.forms : one.forms.map(half)));
  const ordered = exactFirst(
    some ? ofBest : ofBest.filter((data) => begins(data, forms)),
    // As it was meant, of one word.
    looked.length === 1 ? (forms[0] ?? text) : text,
  );
  const [first] = ordered;
  const has = counted.filter(({ held }) => (first ? held.has(first.id) : held.size > 0));
  // Of what is only like it, no more than is shown.
  const like = !some
    ? ordered.map(({ id }) => id)
    : [...scores.keys()].filter((id) => has.every(({ held }) => held.has(id)));
  const sought = counted.map((one) => holdingOf(one.forms));
  return {
    hits: ordered.map(({ url, content, meta }) => {
      // The word that counts most is to be seen there.
      const telling = sought.find((holding) => holding(content).length > 0) ?? (() => []);
      const query = meta.panes ? paneQuery(content, meta.panes, meta.chosen ?? '', telling) : '';
      return {
        url: withQuery(url, query),
        excerpt: () => excerptOf(content, forms, meta.terms ?? meta.phrases),
        meta,
      };
    }),
    total: some && first ? Math.max(like.filter((id) => fits(id)).length, 1) : ordered.length,
    pages: new Set(like.filter((id) => fits(id)).map((id) => places.get(id)?.page)).size,
    without: some ? looked.filter((one) => !has.includes(one)).map(({ word }) => word) : [],
    meant: has.flatMap(({ word, instead }) =>
      instead === undefined ? [] : [[word, instead] as [string, string]],
    ),
    alike: !some,
    kin: some ? [] : looked.flatMap(({ word }) => kinOf(word, index.known)),
    signs,
    counts: Object.fromEntries(
      FILTERS.map((name) => [
        name,
        pagesBy(
          name,
          like.filter((id) => fits(id, name)).flatMap((id) => places.get(id) ?? []),
        ),
      ]),
    ),
  };
}

function withQuery(url: string, query: string): string {
  return query === '' ? url : url.replace(/(?=#|$)/, `?${query}`);
}

/** Of how many pages some of these places are, by the values that a filter has for them. */
function pagesBy(name: FilterName, all: PlaceIn[]): Record<string, number> {
  const pages: Record<string, Set<number>> = {};
  for (const place of all) for (const value of place[name]) (pages[value] ??= new Set()).add(place.page);
  const values = Object.keys(pages).sort();
  return Object.fromEntries(values.map((value) => [value, pages[value]?.size ?? 0]));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
