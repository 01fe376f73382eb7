/** The part of a text that shows most of what was asked for. */
import { withoutMarks } from './panes.ts';
import { closed, lineAround } from './words.ts';

/** So many words are shown: of prose, of a line of code. */
const LENGTH = 32;
const OF_CODE = 20;
const WORD = /[\p{L}\p{N}_]+/gu;

/** Which of the words a text holds: as a part of a name, or in another form (`updating`, `update`). */
export type Holding = (text: string) => string[];

/** The same of many texts: no word of theirs is compared twice, and most words stand in them again and again. */
export function holdingOf(words: readonly string[]): Holding {
  const asked = words.map((word) => ({ word, lower: word.toLowerCase(), base: base(word) }));
  const known = new Map<string, string[]>();
  const heldBy = (own: string): string[] => {
    const ready = known.get(own);
    if (ready) return ready;
    const found = own.toLowerCase();
    const parts = found.split('_').map((part) => ({ part, base: base(part) }));
    const held = asked
      .filter(
        // The whole, or of three letters and more the beginning, of four any part.
        ({ lower, base: of }) =>
          (lower.length > 3 && found.includes(lower)) ||
          parts.some(({ part, base: own }) => own === of || (lower.length === 3 && part.startsWith(lower))),
      )
      .map(({ word }) => word);
    known.set(own, held);
    return held;
  };
  return (text) => {
    const held = new Set((text.match(WORD) ?? []).flatMap(heldBy));
    return held.size > 0 ? words.filter((word) => held.has(word)) : [];
  };
}

/** Without what English puts at the end of a word. */
export function base(word: string): string {
  return word.toLowerCase().replace(/(?<=...)(?:ations?|ions?|ings?|ed|ers?|es|e|s|ly)$/, '');
}

/**
 * @param words what counts most first
 * @param names what is shown before the text, where that does not hold a word
 * @returns HTML: the text escaped, what was found in `<mark>`, code in `<code>`; a line of code alone, where one holds as much as any prose
 */
export function excerptOf(content: string, words: readonly string[], names = ''): string {
  const parts = words.flatMap((word) => word.match(WORD) ?? []);
  const holding = holdingOf(parts);
  if (names && holding(content).length === 0) {
    const own = names.split(/, | \| /).filter((name) => holding(name).length > 0);
    if (own.length > 0) return excerptOf(`${own.join(' · ')}: ${content}`, words);
  }
  const all = withoutMarks(content).split(/\s+/).filter(Boolean);
  const found = all.map(holding);
  const count = (at: number, end = at + LENGTH): number =>
    [...new Set(found.slice(at, end).flat())].reduce(
      (sum, word) => sum + parts.length - parts.indexOf(word),
      0,
    );
  let start = 0;
  let most = 0;
  let line: [first: number, last: number] | undefined;
  let inLine = 0;
  found.forEach((own, at) => {
    if (own.length === 0) return;
    // What goes before it helps to understand it.
    const from = Math.max(0, at - 4);
    const here = count(from);
    if (here > most) [start, most] = [from, here];
    const around = lineAround(all, at);
    if (!around) return;
    const first = Math.max(around[0], Math.min(at - 4, around[1] + 1 - OF_CODE));
    const end = Math.min(around[1] + 1, first + OF_CODE);
    const held = count(first, end);
    if (held > inLine) [line, inLine] = [[first, end], held];
  });
  start = Math.max(0, Math.min(start, all.length - LENGTH));
  const shown: [number, number] = line && inLine >= most ? line : [start, start + LENGTH];
  const part = closed(all.slice(...shown).join(' '));
  // What is cut within code is code.
  const before = shown === line || /^[^\ue0f0-\ue0f3]*[\ue0f1\ue0f3]/.test(part) ? '\ue0f0' : '';
  const behind = /[\ue0f0\ue0f2][^\ue0f1\ue0f3]*$/.test(before + part) ? '\ue0f1' : '';
  return (
    (before + part + behind)
      .replace(/^\ue0f0(?=\ue0f0)|^\ue0f4/, '')
      // The end of a sentence parts what follows well enough.
      .replace(/([.?!:;,])?(?: ?\ue0f4)+/g, (_, ended: string | undefined) => `${ended ?? ' ·'} `)
      .replace(/[&<>]|[\p{L}\p{N}_]+/gu, (piece) => {
        if (/[&<>]/.test(piece)) return `&#${piece.charCodeAt(0)};`;
        return holding(piece).length > 0 ? `<mark>${piece}</mark>` : piece;
      })
      .replace(/[\ue0f0\ue0f2]/g, '<code>')
      .replace(/[\ue0f1\ue0f3]/g, '</code>')
  );
}
