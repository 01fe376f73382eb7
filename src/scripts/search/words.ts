import { holds } from '../../../contract/content/error-words.ts';

/**
 * Pagefind takes what stands between white space for one word, so in `Book.objects.select_related("author")` nobody
 * would find select_related. Code is parted at its names before it is indexed; a seam marks where, so that an excerpt
 * can be closed again. A seam is made of signs that Pagefind takes no notice of, and that no code has side by side.
 */
const SEAM = '^`';

/** One of the signs that Pagefind would leave out of a word; `_` is kept, since names have it. */
export const KEPT = '_';

/** Code as words: each name begins one. */
export function parted(code: string): string {
  return code.replace(/([\p{L}\p{N}_])([^\p{L}\p{N}_\s]+)(?=[\p{L}\p{N}_])/gu, `$1$2${SEAM} `);
}

/** Parted code as it was written. */
export function closed(text: string): string {
  return text.replaceAll(`${SEAM} `, '').replaceAll(SEAM, '');
}

// Signs that no page uses and Pagefind does not see. excerpt.ts writes them out.

/** Before the first word of a line of code, and behind the last. */
const LINE = '\ue0f0';
const END = '\ue0f1';
/** Around code that stands in a sentence. */
const CODE = ['\ue0f2', '\ue0f3'] as const;
/** Before the first word of a paragraph, a cell or the like: it goes on with no sentence. */
export const BLOCK = '\ue0f4';

/** Code in a sentence, parted. */
export function inSentence(code: string): string {
  return CODE.join(parted(code));
}

/** Code of several lines, parted, with a sign where each begins and where it ends. */
export function inLines(code: string): string {
  const lines = code.split('\n').filter((line) => line.trim());
  return lines.map((line) => LINE + parted(line.trim()) + END).join(' ');
}

/** @returns the line of code that a word of a text stands in, as the first and the last of its words; nothing where it is prose */
export function lineAround(words: readonly string[], at: number): [first: number, last: number] | undefined {
  let first = at;
  while (first > 0 && !words[first]?.startsWith(LINE) && !words[first - 1]?.endsWith(END)) first -= 1;
  if (!words[first]?.startsWith(LINE)) return undefined;
  let last = at;
  while (last + 1 < words.length && !words[last]?.endsWith(END)) last += 1;
  return [first, last];
}

/** What was typed, cut into words as the index is. What stands in double quotes is a phrase, which Pagefind knows. */
export function asQuery(typed: string): string {
  if (isPhrase(typed)) return typed;
  return typed
    .replace(/(?<=[\p{L}\p{N}])\+(?=[\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}_'’]+/gu, ' ')
    .trim();
}

/** So few words stand in much else. */
const FEW_FIXED = 3;

/** @returns how many fixed words has the longest of these messages that was pasted whole, whatever its values; or 0 */
export function fixedWordsIn(typed: string, messages: readonly (string | undefined)[]): number {
  const pasted = level(typed);
  const whole = messages.filter((message = '') => holds(pasted, level(message)));
  const counts = whole.map((message = '') => asQuery(message).split(' ').length);
  return Math.max(0, ...counts.filter((count) => count >= FEW_FIXED));
}

/** Lower case, and quotes of one kind: databases and what people paste through differ in them. */
function level(text: string): string {
  return text.toLowerCase().replace(/["`’‘“”]/g, "'");
}

export function isPhrase(typed: string): boolean {
  return /^\s*".+"\s*$/.test(typed);
}

/** One word of what was typed. */
export interface Asked {
  word: string;
  /** Looks like a name in code: it is what a reader means. */
  name: boolean;
}

/** So many words are asked for: each may cost a request. */
const MOST = 9;

/** English that says nothing of what is looked for. */
const STOP = new Set(
  `a about after all also am an and any are as at be because been but by can cannot could did do does doesn don for from
  get gets getting give gives given got had has have having he her how i if in into is isn it its just like ll make me my
  need no not of on one only or our out should so some than that the their them then there these they this to too up use
  used using ve want was way we were what when where which while who why will with within without won would you your
  wasn aren didn hasn haven couldn shouldn wouldn t s re d m`.split(/\s+/),
);

/** Up to the last place in the code that a traceback names. */
const TRACEBACK = /^.*\bFile "[^"]*", line \d+, in \S+/s;
/** Addresses, and those of objects. */
const ADDRESS = /\bhttps?:\/\/\S+|\b0x[\da-f]+\b/gi;

/**
 * The words to ask for, by these rules:
 *
 * - Of a traceback counts what stands behind the last `File "…", line …`: a line of code, and the message.
 * - A name has `_`, a capital within or nothing but capitals, stands beside a dot or before a bracket.
 * - Plain English goes, and so do numbers of up to three digits, unless there is nothing else.
 * - Nothing is asked for twice; of more than nine words names come first, those that the site knows before others.
 */
export function wordsOf(typed: string, isKnown: (word: string) => boolean): Asked[] {
  const found = new Map<string, Asked>();
  for (const token of typed
    .replace(TRACEBACK, '')
    .replace(ADDRESS, ' ')
    .split(/[\s"]+/))
    for (const word of asQuery(token).match(/[\p{L}\p{N}_](?:\S*[\p{L}\p{N}_])?/gu) ?? []) {
      const key = word.toLowerCase();
      const name = isName(word, token) || (found.get(key)?.name ?? false);
      found.set(key, { word: found.get(key)?.word ?? word, name });
    }
  const all = [...found.values()];
  const telling = all.filter(({ word, name }) => name || !isPlain(word));
  const asked = telling.length > 0 ? telling : all;
  const rank = ({ word, name }: Asked): number => Number(!name) + Number(!isKnown(word)) / 2;
  return asked.length > MOST ? asked.sort((a, b) => rank(a) - rank(b)).slice(0, MOST) : asked;
}

function isName(word: string, token: string): boolean {
  return (
    /_|\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(word) || token.includes(`${word}(`) || /[\p{L}_]\.[\p{L}_]/u.test(token)
  );
}

function isPlain(word: string): boolean {
  return STOP.has(word.toLowerCase().replace(/['’].*/, '')) || /^\d{1,3}$/.test(word);
}
