/** What the search knows before it asks the index: words that may be meant where one is misspelt, and synonyms. */
import { base } from '../../scripts/search/excerpt.ts';
import { type KnownWords, packed } from '../../scripts/search/near.ts';
import type { PageFound } from './places.ts';
import { synonyms } from './synonyms.ts';

/** Shorter ones are too like each other. */
const SHORTEST = 4;
/** From so many letters on another ending of a word is a slip that `nearest` forgives. */
const LONG = 9;
/** A number or a file, and the name that a sample's other way has here: nobody types these by ear. */
const UNSPOKEN = /^(\d|way_)/;
/** A name in code that so many places have is no name of one sample’s own. */
const PLACES = 6;
const NAME = /[\p{L}\p{N}]*(?:[\p{L}\p{N}]_[\p{L}\p{N}]|\p{Ll}\p{Lu})[\p{L}\p{N}_]*/gu;
const WORD = /[\p{L}\p{N}_]+/gu;

/** Kinds of pages that answer a question. */
const ANSWERS = new Set(['Task', 'Feature', 'Error']);

/** What one page adds to the words that the search knows. */
export interface PageWords {
  /** Of what it asks and says in short, and of its terms. */
  said: string[];
  /** Names in its code, each with how many of its places have it. */
  names: [name: string, places: number][];
}

/** @returns nothing where the page answers no question */
export function wordsOf({ kind, title, lead, phrases, places }: PageFound): PageWords | undefined {
  if (!ANSWERS.has(kind)) return undefined;
  const said = [title, lead, ...phrases, ...places.flatMap(({ terms }) => terms)];
  const counts = new Map<string, number>();
  for (const { text } of places)
    for (const name of namesIn(text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return { said: [...new Set(said.join(' ').match(WORD))], names: [...counts] };
}

/** A name is a part of a word: the same word is looked at once, as looking takes long. */
function namesIn(text: string): Set<string> {
  const words = new Set(text.match(WORD));
  return new Set([...words].flatMap((word) => word.match(NAME) ?? []));
}

/** @returns what is told to the browser, in one order on every machine */
export function knownWords(pages: readonly PageWords[]): KnownWords {
  const found = new Set(pages.flatMap(({ said }) => said));
  const counts = new Map<string, number>();
  for (const [name, places] of pages.flatMap(({ names }) => names))
    counts.set(name, (counts.get(name) ?? 0) + places);
  for (const [name, count] of counts) if (count >= PLACES) found.add(name);
  // In small letters, if it ever is.
  const byWord = new Map<string, string>();
  for (const word of [...found].sort().reverse())
    if (!byWord.has(word.toLowerCase())) byWord.set(word.toLowerCase(), word);
  const known = [...byWord.values()].filter((word) => word.length >= SHORTEST && !UNSPOKEN.test(word));
  const { words, signs } = synonyms;
  return { known: packed(withoutForms(known).sort()), also: words, signs };
}

/** Of long words that differ in their endings alone one does: the browser compares what is left without them. */
function withoutForms(words: string[]): string[] {
  const shortest = new Map<string, string>();
  for (const word of words) {
    const other = shortest.get(base(word));
    if (other === undefined || word.length < other.length) shortest.set(base(word), word);
  }
  return words.filter(
    (word) => word.length < LONG || word.includes('_') || shortest.get(base(word)) === word,
  );
}
