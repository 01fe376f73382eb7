/** Asks Pagefind's index. What a record holds is written by `src/built/search-records.ts`. */
import { asQuery } from './words.ts';

/** One place that was found. */
export interface Hit {
  url: string;
  /** HTML made by Pagefind from our own text: escaped, with `<mark>`. */
  excerpt: string;
  /** All of its text. */
  content: string;
  meta: Partial<Record<'title' | 'page' | 'place' | 'terms' | 'kind' | 'about' | 'names', string>>;
}

export type FilterName = 'kind' | 'orm';
export type Chosen = Partial<Record<FilterName, string>>;
/** How many places each value of a filter would leave. */
export type Counts = Record<string, Record<string, number>>;

interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<Counts>;
  search(
    query: string,
    options: { filters: Chosen },
  ): Promise<{ results: { data(): Promise<Hit> }[]; totalFilters: Counts }>;
}

/** How much a match in a field counts, beside what the text is worth. Those that aren't named count 1. */
const WEIGHTS = {
  title: 6,
  slug: 5,
  terms: 5,
  place: 2,
  page: 1.5,
  others: 0.5,
  kind: 0.2,
  names: 1,
  about: 0,
};
/** So many places are looked at: each costs a request. */
const MOST = 24;
// A constant and not a literal in import(): Vite would wrap a literal in a preload helper that does not exist here.
const source = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/pagefind.js`;

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ source)) as Pagefind;
  await pagefind.options({ baseUrl: import.meta.env.BASE_URL, ranking: { metaWeights: WEIGHTS } });
  // The counts of a filter are told only once its index is there.
  await pagefind.filters();
  return pagefind;
}

export interface Found {
  hits: Hit[];
  /** Of all places that match, those that were not looked at too. */
  total: number;
  /** The word that was left out, where no place holds all of them. */
  without?: string;
  counts: Counts;
}

/** @throws where the index can't be fetched; the next call tries again */
export async function find(typed: string, chosen: Chosen): Promise<Found> {
  try {
    const pagefind = await (loading ??= load());
    const all = await look(pagefind, typed, chosen);
    const words = asQuery(typed).split(' ');
    if (all.total > 0 || words.length === 1) return all;
    // No place holds every word: the one is left out without which the most is found.
    const fewer = await Promise.all(
      words.map(async (without, index) => ({
        ...(await look(pagefind, words.toSpliced(index, 1).join(' '), chosen)),
        without,
      })),
    );
    return fewer.reduce<Found>((best, one) => (one.total > best.total ? one : best), all);
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

async function look(pagefind: Pagefind, typed: string, filters: Chosen): Promise<Found> {
  const { results, totalFilters } = await pagefind.search(asQuery(typed), { filters });
  const all = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  const hits = all.filter((hit) => holds(hit, typed));
  const total = hits.length === 0 ? 0 : results.length - all.length + hits.length;
  return { hits: exactFirst(hits, typed), total, counts: totalFilters };
}

/** What is called just so, then what has just this name for it, its first name before its others; then the rest. */
function exactFirst(hits: Hit[], typed: string): Hit[] {
  const plain = (text: string): string => asQuery(text).toLowerCase().replaceAll('_', ' ');
  const rank = ({ meta }: Hit): number => {
    if (plain(meta.title ?? meta.page ?? '') === plain(typed)) return -1;
    const at = meta.terms?.split(', ').findIndex((term) => plain(term) === plain(typed)) ?? -1;
    return at < 0 ? Infinity : at;
  };
  return hits
    .map((hit) => ({ hit, rank: rank(hit) }))
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
    .map(({ hit }) => hit);
}

/** Where no place holds a word, Pagefind shortens it until one does, in the end to a single letter. */
function holds({ content, meta }: Hit, typed: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '');
  const text = bare([content, ...Object.values(meta)].join(' '));
  return bare(asQuery(typed))
    .split(/\s+/)
    .every((word) => text.includes(word.slice(0, Math.max(3, Math.ceil(word.length / 2)))));
}
