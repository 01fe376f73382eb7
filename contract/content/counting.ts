/**
 * Finds sentences that count or compare subjects in words: "all four", "Piccolo alone", "the others". One more subject
 * makes them false, and nothing but a reader can tell. Rows, columns and databases are counted too, and must not be
 * taken for subjects: what may mean either counts only beside the name of a subject, or before a word that they do.
 */
import { type AskedKind, kindWords } from '../vocabulary/subjects.ts';

export interface Counters {
  kind: AskedKind;
  /** As pages call them: `Tortoise ORM`, and so `Tortoise`. */
  names: readonly string[];
}

const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten)';

/** What tools of a kind are called besides. */
const OTHER_NOUNS: Record<AskedKind, readonly string[]> = {
  orm: [],
  migrations: ['tool', 'tools', 'ORM', 'ORMs'],
  admin: ['tool', 'tools', 'ORM', 'ORMs'],
  framework: ['tool', 'tools'],
};

/** After "the other three" or "all four": what subjects do, and how a sentence about them goes on. */
const GOES_ON =
  "(?:have|are|were|do|did|don[’']t|can|can[’']t|could|must|need|needs|send|stop|read|write|wrote|treat|refuse|end|fail|raise|return|keep|lose|join|load|ask|open|hold|know|let|take|give|make|come|go|say|show|agree|differ|compare|declare|accept|commit|begin|start|run|use|support|quote|store|create|add|set|leave|rely|wait|update|delete|insert|select|see|here|there|with|without|in|on|it|which|that|who|and|but|we)";

/** A pattern that is sure by itself, and one that is so only in a text about subjects. */
function patterns({ kind, names }: Counters): { sure: RegExp; beside: RegExp; about: RegExp } {
  const { one, many } = kindWords[kind];
  const nouns = `(?:${[one, many, ...OTHER_NOUNS[kind]].join('|')})`;
  const called = `(?:${[...new Set(names.flatMap((name) => [name, name.split(' ')[0] ?? name]))].map((name) => name.replace(/[^\w\s]/g, '\\$&')).join('|')})`;
  const sure = [
    // three ORMs, the four Python ORMs, 2 tools
    `(?:${NUMBER}|\\d+) (?:of the )?(?:other |Python )?${nouns}`,
    // two of four, three of the five, one of the four
    `(?:one|${NUMBER}) of (?:the )?${NUMBER}(?!\\w)(?! \\w+s )`,
    // the other three send, all four have one, the three with a BETWEEN
    `(?:all|the|the other|other|these) ${NUMBER} ${GOES_ON}`,
    // the only one whose, the only ORM
    `the only (?:one|${nouns})`,
    `(?:no|no other|every|every other|all|all the|all other) ${nouns}`,
    `${called} alone`,
    `only ${called}`,
  ];
  const beside = [
    `(?:all|the|of|other|in|these) ${NUMBER}(?=[.,;:!?)]|$)`,
    '(?:all|none|(?<!for )each|neither) of them',
    'the others',
    // Four dialects of one schema
    `^${NUMBER} \\w+s of one`,
  ];
  const any = (list: readonly string[]): RegExp => new RegExp(`\\b(?:${list.join('|')})(?!\\w)`, 'i');
  return { sure: any(sure), beside: any(beside), about: any([called, nouns]) };
}

/** @returns the words by which a text counts subjects; undefined where it does not */
export function countingWords(text: string, counters: Counters): string | undefined {
  const { sure, beside, about } = patterns(counters);
  const prose = proseOf(text);
  return (sure.exec(prose) ?? (about.test(prose) ? beside.exec(prose) : null))?.[0];
}

/** Without code, elements, addresses and line ends. */
function proseOf(text: string): string {
  return text
    .replace(/^(```+|~~~+)[\s\S]*?^\1/gm, ' ')
    .replace(/`[^`]*`/g, '“code”')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\s+/g, ' ')
    .trim();
}
