/** The dictionary of the ORMs: what each calls the same thing, and every name in the order of letters. */
import type { Library, SubjectView, TaskView } from '../../library/model.ts';

/** Columns that fit side by side on a wide page, before anybody chooses. */
export const SIDE_BY_SIDE = 5;

/** Those that have names for things: the ORMs, then plain SQL. */
export function namedSubjects({ orms, baseline }: Library): SubjectView[] {
  return [...orms, baseline];
}

export interface TermEntry {
  term: string;
  /** Who has it, each with the first task in which it is used. */
  uses: { subject: SubjectView; path: `/${string}` }[];
}

/** Every name that a subject has for a task, by its first letter: A to Z, then signs. */
export function termsByLetter(
  tasks: readonly TaskView[],
  subjects: readonly SubjectView[],
): { letter: string; entries: TermEntry[] }[] {
  const found = new Map<string, TermEntry>();
  for (const { id, data } of tasks) {
    for (const subject of subjects) {
      for (const term of data.terms[subject.id] ?? []) {
        const entry = found.get(term) ?? { term, uses: [] };
        if (!entry.uses.some((use) => use.subject === subject))
          entry.uses.push({ subject, path: `/tasks/${id}/#${subject.id}` });
        found.set(term, entry);
      }
    }
  }
  const entries = [...found.values()].sort((a, b) => bare(a.term).localeCompare(bare(b.term), 'en'));
  return [...Map.groupBy(entries, ({ term }) => letterOf(term))].map(([letter, own]) => ({
    letter,
    entries: own,
  }));
}

/** Without the signs around it: `'QuerySet' object` stands under Q. */
function bare(term: string): string {
  return term.replace(/^[^\p{L}\p{N}]+/u, '') || term;
}

function letterOf(term: string): string {
  const [first = ''] = bare(term);
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}

/**
 * The CSS that shows the chosen columns: on a phone the two of "from" and "to" in that order, on a wider page those that
 * are ticked. It depends on which subjects there are.
 */
export function conceptsCss(subjects: readonly SubjectView[]): string {
  return subjects
    .flatMap(({ id }, index) => {
      const column = `~ * .dictionary :nth-child(${index + 2}):is(th,td)`;
      const is = (name: string): string => `:has([name=${name}][value=${id}]:checked)`;
      const not = (name: string): string => `:not(${is(name)})`;
      return [
        `@media (width < 48rem){.choices${not('from')}${not('to')} ${column}{display:none}.choices${is('to')}${not('from')} ${column}{order:1}}`,
        `@media (width >= 48rem){.choices${not('orms')} ${column}{display:none}}`,
        ...['from', 'to'].map((name) => `.choices${not(name)} [data-end=${name}-${id}]{display:none}`),
      ];
    })
    .join('\n');
}
