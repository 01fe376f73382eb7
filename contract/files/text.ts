/** A file as text: the same on every machine, and nothing in it that a page can't show. */
import { readFileSync } from 'node:fs';

/** What is wrong with a text, and what to do. */
export class TextError extends Error {
  readonly remedy: string;

  constructor(rule: string, remedy: string) {
    super(rule);
    this.remedy = remedy;
  }
}

/**
 * Without a byte order mark, and with line feeds alone: a checkout on Windows may have both, and is the same checkout.
 * @param largest how many bytes it may have
 * @throws {TextError} if it is no text, or too much of it
 */
export function readText(path: string, largest: number): string {
  const bytes = readFileSync(path);
  if (bytes.length > largest)
    throw new TextError(
      `it has ${bytes.length} bytes, and ${largest} are the most that is read`,
      'make it smaller',
    );
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TextError('it is not UTF-8', 'save it as UTF-8 text');
  }
  const lines = text.replaceAll('\r\n', '\n');
  const unseen = unseenIn(lines);
  if (unseen) {
    const line = lines.slice(0, lines.indexOf(unseen.character)).split('\n').length;
    throw new TextError(
      `line ${line} holds ${unseen.name}, which no page shows`,
      'save it as UTF-8 text without',
    );
  }
  return lines;
}

/** Control characters, but for tabs and line feeds. */
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]/;

/**
 * Characters that take no room, or turn around those beside them: two texts that look alike differ, and what is read is
 * not what is written. Line and paragraph separators, letters that are
 * blank, and what no font has are among them.
 */
const UNSEEN =
  /[\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Noncharacter_Code_Point}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/u;

/** Half of a character, which no encoding can write. */
const HALF = /\p{Surrogate}/u;

/** The first character that no page shows. */
export function unseenIn(text: string): { character: string; name: string } | undefined {
  const [character] =
    CONTROL.exec(text) ?? UNSEEN.exec(text) ?? (text.isWellFormed() ? null : HALF.exec(text)) ?? [];
  if (character === undefined) return undefined;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { character, name: `the character U+${code}` };
}
