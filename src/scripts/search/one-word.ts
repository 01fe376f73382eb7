/** What one word finds: FIELDS says what it is worth where it stands, and pagefind.ts what is made of all words. */
import { holdingOf } from './excerpt.ts';
import { nearest } from './near.ts';
import type { Data, Index, Result } from './search-index.ts';
import { type Asked, isPhrase } from './words.ts';

/** What a word counts in a field. Those that aren't named count nothing. */
const FIELDS: Record<string, number> = {
  title: 1,
  terms: 1,
  phrases: 1,
  slug: 0.9,
  all: 0.7,
  page: 0.6,
  place: 0.6,
  lead: 0.5,
  others: 0.4,
  names: 0.4,
};
/** In the text, and as much again by how Pagefind ranks it. */
const IN_TEXT = 0.3;

/** What was found of one word. */
export interface Looked extends Asked {
  /** What the word is worth. */
  weight: number;
  /** How well each place holds it, by id, from 0 to 1.6. */
  held: Map<string, number>;
  /** Places that have it in their title. */
  titled: Set<string>;
  /** The words that were asked for: itself, what stands in its place, synonyms. */
  forms: string[];
  /** What was asked for in its place. */
  instead?: string;
  /** Nothing holds it, but the first half of it. */
  alike: boolean;
}

/** Asks for one word: itself, or the known one that is nearest; and its synonyms. */
export async function lookFor(asked: Asked, index: Index, fetched: Map<string, Result>): Promise<Looked> {
  const { pagefind, words, known, places } = index;
  const of = async (query: string): Promise<Result[]> => (await pagefind.search(query)).results;
  const { word } = asked;
  const [loose, exact] = await Promise.all([of(word), of(isPhrase(word) ? word : `"${word}"`)]);
  // Where no place holds a word, Pagefind shortens it until one does, in the end to a single letter.
  const [first] = loose;
  const isHeld = exact.length > 0 || (first && holdingOf([word])(textOf(await first.data())).length > 0);
  const also = words.also[word.toLowerCase()] ?? [];
  const meant = isHeld || also.length > 0 ? undefined : nearest(word, known);
  if (meant !== undefined) {
    const found = await lookFor({ ...asked, word: meant }, index, fetched);
    return { ...found, word, instead: meant };
  }
  const held = new Map<string, number>();
  const titled = new Set<string>();
  const add = (results: Result[], half: (id: string) => boolean): void => {
    const most = Math.log1p(results[0]?.score ?? 0) || 1;
    for (const result of results) {
      const fields = (result.matchedMetaFields ?? []).map((field) => FIELDS[field] ?? 0);
      const value =
        (Math.max(IN_TEXT, ...fields) + IN_TEXT * (Math.log1p(result.score) / most)) /
        (half(result.id) ? 2 : 1);
      if (value > (held.get(result.id) ?? 0)) held.set(result.id, value);
      if (result.matchedMetaFields?.includes('title')) titled.add(result.id);
      if (!fetched.has(result.id)) fetched.set(result.id, result);
    }
  };
  const whole = new Set(exact.map(({ id }) => id));
  const others = await Promise.all(also.map(of));
  if (isHeld || others.length === 0) add(loose, (id) => whole.size > 0 && !whole.has(id));
  for (const results of others) add(results, () => isHeld === true);
  return {
    ...asked,
    weight:
      Math.log(1 + places.size / Math.max(1, held.size)) * (asked.name ? 2 : index.isKnown(word) ? 1 : 0.5),
    held,
    titled,
    forms: isHeld || others.length === 0 ? [...word.replaceAll('"', ' ').trim().split(/\s+/), ...also] : also,
    alike: !isHeld && others.length === 0,
    ...(!isHeld && also[0] !== undefined && { instead: also[0] }),
  };
}

function textOf({ content, meta }: Data): string {
  return [content, ...Object.values(meta)].join(' ');
}

/** Its first half, or four letters of it. */
export function half(word: string): string {
  return word.toLowerCase().slice(0, Math.max(4, Math.ceil(word.length / 2)));
}

/** Whether a word of it begins so. */
export function begins(data: Data, beginnings: string[]): boolean {
  const own = textOf(data)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return beginnings.some((beginning) => own.some((word) => word.startsWith(beginning)));
}
