/** Words in lines: none is wider than it may be, whatever the words are. */
import { type Type, widthOf } from './text.ts';

export interface Word {
  text: string;
  /** Of a square before it: the word begins the name of a subject. */
  colour?: string;
}

/** How much of its size the square before a word takes. */
export const SQUARE = 0.8;

export function wordsOf({ text, colour }: Word): Word[] {
  const [first = '', ...others] = text.replaceAll('`', '').trim().split(/\s+/);
  return [
    { text: first, ...(colour !== undefined && { colour }) },
    ...others.map((word) => ({ text: word })),
  ];
}

export function widthOfWord({ text, colour }: Word, type: Type): number {
  return widthOf(text, type) + squareOf(colour, type);
}

/** @param most lines: the last ends with an ellipsis where they do not hold all */
export function wrap(words: readonly Word[], type: Type, width: number, most = Infinity): Word[][] {
  const space = widthOf(' ', type);
  const lines: Word[][] = [];
  let end = 0;
  for (const word of words.flatMap((own) => broken(own, type, width))) {
    const own = widthOfWord(word, type);
    const line = lines.at(-1);
    if (line && end + space + own <= width) {
      line.push(word);
      end += space + own;
    } else {
      lines.push([word]);
      end = own;
    }
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).flat(), type, width)];
}

/** The same number of lines, as even as they can be: no last word alone. */
export function balanced(words: readonly Word[], type: Type, width: number, most: number): Word[][] {
  const lines = wrap(words, type, width, most);
  if (lines.length === 1 || wrap(words, type, width).length > most) return lines;
  let narrower = width;
  while (wrap(words, type, narrower * 0.95).length === lines.length) narrower *= 0.95;
  return wrap(words, type, narrower);
}

/** A word that is wider than a line becomes several. */
function broken(word: Word, type: Type, width: number): Word[] {
  const characters = Array.from(word.text);
  const start = (length: number): Word => ({ ...word, text: characters.slice(0, length).join('') });
  let length = characters.length;
  while (length > 1 && widthOfWord(start(length), type) > width) length -= 1;
  if (length === characters.length) return [word];
  return [start(length), ...broken({ text: characters.slice(length).join('') }, type, width)];
}

/** As many of the words as fit into one line with an ellipsis. */
function shortened(words: readonly Word[], type: Type, width: number): Word[] {
  const line = [...words];
  let marked: Word[];
  do {
    marked = line.map((word, index) => (index < line.length - 1 ? word : { ...word, text: `${word.text}…` }));
    line.pop();
  } while (line.length > 0 && widthOfLine(marked, type) > width);
  return marked;
}

export function widthOfLine(words: readonly Word[], type: Type): number {
  const own = words.reduce((sum, word) => sum + widthOfWord(word, type), 0);
  return own + (words.length - 1) * widthOf(' ', type);
}

function squareOf(colour: string | undefined, { size }: Type): number {
  return colour === undefined ? 0 : SQUARE * size;
}
