/** Pagefind's index with all that is known of its words and places: loaded once, and anew after a failure. */
import { base } from './excerpt.ts';
import { type KnownWords, unpacked } from './near.ts';

/** What is known of a place beside its text. */
export type Meta = Partial<
  Record<'title' | 'slug' | 'page' | 'place' | 'terms' | 'phrases' | 'kind' | 'about' | 'names', string>
>;

export type FilterName = 'kind' | 'orm';
export const FILTERS: readonly FilterName[] = ['kind', 'orm'];
export type Chosen = Partial<Record<FilterName, string>>;
/** How many pages each value of a filter would leave. */
export type Counts = Record<string, Record<string, number>>;

export interface Data {
  url: string;
  content: string;
  meta: Meta & { panes?: string; chosen?: string };
}

export interface Result {
  id: string;
  score: number;
  matchedMetaFields?: string[];
  data(): Promise<Data>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  filters(): Promise<Counts>;
  search(query: string | null, options?: { filters: Record<string, string> }): Promise<{ results: Result[] }>;
}

// Constants and not literals in import(): the bundler would look for a literal among our own files.
const folder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind`;
const source = `${folder}/pagefind.js`;

/** What the filters say of a place, and the number of its page. */
export type PlaceIn = Record<FilterName, string[]> & { page: number };

export interface Index {
  pagefind: Pagefind;
  words: KnownWords;
  known: string[];
  isKnown: (word: string) => boolean;
  orms: string[];
  /** Of each filter, all that can be chosen. */
  values: Counts;
  /** By Pagefind's id. */
  places: Map<string, PlaceIn>;
}

let loading: Promise<Index> | undefined;

/** What failed to load stays so in a module, and in what a browser keeps of one: after a failure it is another one. */
let failures = 0;

async function load(): Promise<Index> {
  const [pagefind, words] = await Promise.all([
    import(/* @vite-ignore */ failures === 0 ? source : `${source}?${failures}`) as Promise<Pagefind>,
    fetch(`${folder}/words.json`).then((answer) => answer.json() as Promise<KnownWords>),
  ]);
  // Weights for the fields are ours.
  await pagefind.options({ baseUrl: import.meta.env.BASE_URL });
  const filters = await pagefind.filters();
  const places: Index['places'] = new Map();
  const of = async (name: string, value: string): Promise<Result[]> =>
    (await pagefind.search(null, { filters: { [name]: value } })).results;
  // They come in the order of the site.
  const firsts = new Set((await of('place', 'first')).map(({ id }) => id));
  let page = 0;
  for (const name of FILTERS)
    for (const value of Object.keys(filters[name] ?? {}))
      for (const { id } of await of(name, value)) {
        if (firsts.has(id)) page += 1;
        const place = places.get(id) ?? { kind: [], orm: [], page };
        place[name].push(value);
        places.set(id, place);
      }
  const known = unpacked(words.known);
  const bases = new Set(known.map(base));
  const orms = Object.keys(filters['orm'] ?? {});
  return { pagefind, words, known, places, orms, isKnown: (word) => bases.has(base(word)), values: filters };
}

/** Whether nothing can be had of where the index is. */
export async function isCutOff(): Promise<boolean> {
  try {
    return !(await fetch(`${folder}/words.json`, { cache: 'no-store', method: 'HEAD' })).ok;
  } catch {
    return true;
  }
}

/** Has it loaded anew when it is asked for next. */
export function forget(error: unknown): unknown {
  loading = undefined;
  failures += 1;
  return error;
}

/** @throws where it can't be fetched; the next call tries again */
export async function index(): Promise<Index> {
  try {
    return await (loading ??= load());
  } catch (error) {
    throw forget(error);
  }
}
