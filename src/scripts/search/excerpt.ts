/** The part of a text that shows most of what was asked for. */
import { withoutMarks } from './panes.ts';
import { closed } from './words.ts';

/** So many words are shown. */
const LENGTH = 32;
const WORD = /[\p{L}\p{N}_]+/gu;

/** Which of the words a text holds: as a part of a name, or in another form (`updating`, `update`). */
export function holding(text: string, words: readonly string[]): string[] {
  const own = new Set(text.match(WORD));
  return words.filter((word) => [...own].some((one) => isIt(one, word)));
}

/** The whole, or of three letters and more the beginning, of four any part. */
function isIt(own: string, word: string): boolean {
  const asked = word.toLowerCase();
  const found = own.toLowerCase();
  if (asked.length > 3 && found.includes(asked)) return true;
  const parts = found.split('_');
  return parts.some((part) => base(part) === base(asked) || (asked.length === 3 && part.startsWith(asked)));
}

/** Without what English puts at the end of a word. */
export function base(word: string): string {
  return word.toLowerCase().replace(/(?<=...)(?:ations?|ions?|ings?|ed|ers?|es|e|s|ly)$/, '');
}

/**
 * @param words what counts most first
 * @param names what is shown before the text, where that does not hold a word
 * @returns HTML: the text escaped, what was found in `<mark>`
 */
export function excerptOf(content: string, words: readonly string[], names = ''): string {
  const parts = words.flatMap((word) => word.match(WORD) ?? []);
  if (names && holding(content, parts).length === 0) return excerptOf(`${names}: ${content}`, words);
  const all = withoutMarks(content).split(/\s+/).filter(Boolean);
  const found = all.map((token) => holding(token, parts));
  const count = (at: number): number =>
    [...new Set(found.slice(at, at + LENGTH).flat())].reduce(
      (sum, word) => sum + parts.length - parts.indexOf(word),
      0,
    );
  let start = 0;
  let most = 0;
  found.forEach((own, at) => {
    if (own.length === 0) return;
    // What goes before it helps to understand it.
    const from = Math.max(0, at - 4);
    const here = count(from);
    if (here > most) [start, most] = [from, here];
  });
  start = Math.max(0, Math.min(start, all.length - LENGTH));
  const text = closed(all.slice(start, start + LENGTH).join(' '));
  return text.replace(/[&<>]|[\p{L}\p{N}_]+/gu, (piece) => {
    if (/[&<>]/.test(piece)) return `&#${piece.charCodeAt(0)};`;
    return holding(piece, parts).length > 0 ? `<mark>${piece}</mark>` : piece;
  });
}
