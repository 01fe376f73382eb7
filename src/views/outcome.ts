/** An outcome in words, for the strip, the matrix and the lists. */
import { databaseNames } from '../../contract/words.ts';
import { type Outcome, plural } from './card.ts';
import type { Variant, Where } from './variants.ts';

export interface Outcomes {
  naive?: Outcome;
  task: Outcome;
}

/** `2`, `MissingGreenlet`, or a dash where nothing ran. */
export function short(outcome: Outcome): string {
  if ('count' in outcome) return `${outcome.count}`;
  return 'raised' in outcome ? outcome.raised : '–';
}

/** What the short form counts. */
export function unit(outcome: Outcome): string {
  if ('count' in outcome) return outcome.count === 1 ? 'statement' : 'statements';
  return 'raised' in outcome ? 'raised' : 'no run';
}

/** `16 → 1 statement`, `2 statements`, `raises MissingGreenlet`. */
export function inWords({ naive, task }: Outcomes): string {
  const end =
    'count' in task ? plural(task.count, 'statement') : 'raised' in task ? `raises ${task.raised}` : 'no run';
  return naive ? `${short(naive)} → ${end}` : end;
}

/** `16 → 1`, `✕ → 1`: for a column of numbers, beside words for those who can't see it. */
export function inMarks({ naive, task }: Outcomes): string {
  return [naive, task]
    .flatMap((outcome) => (outcome ? ['raised' in outcome ? '✕' : short(outcome)] : []))
    .join(' → ');
}

/** `sync, SQLite and MariaDB`: where a variant holds; empty where it holds everywhere. */
export function whereInWords({ flavour, databases }: Where): string {
  const names = databases?.map((database) => databaseNames[database]).join(' and ');
  return [flavour, names].filter(Boolean).join(', ');
}

/** One line for each variant; the span alone where there are too many to read. */
export function summary(variants: Variant<Outcomes>[]): string[] {
  const counts = variants.flatMap(({ value: { naive, task } }) =>
    !naive && 'count' in task ? [task.count] : [],
  );
  if (variants.length > 3 && counts.length === variants.length) {
    return [`${Math.min(...counts)}–${Math.max(...counts)} statements`];
  }
  return variants.map(({ value, ...where }) => {
    const place = whereInWords(where);
    return place ? `${inWords(value)} (${place})` : inWords(value);
  });
}
