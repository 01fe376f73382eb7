/** The dictionary of the ORMs: what each calls the same thing, and every name in the order of letters. */
import type { Status } from '../../../contract/vocabulary/status.ts';
import type { FeatureView, Library, SubjectView, TaskView } from '../../library/model.ts';

/** Columns that fit side by side on a wide page, before anybody chooses. */
export const SIDE_BY_SIDE = 5;

/** Those that have names for things: the ORMs, then plain SQL. */
export function namedSubjects({ orms, baseline }: Library): SubjectView[] {
  return [...orms, baseline];
}

/** A thing that has names: a task, or a feature that no task answers. */
export interface Concept {
  id: string;
  title: string;
  formerly: string[];
  /** Where the names are used. */
  path: `/${string}`;
  terms: Record<string, string[]>;
  /** What stands where a subject has no name for it. */
  statusOf: (subject: string) => Status;
}

/** What ORMs are asked, by section: the tasks first, then the features that have names of their own. */
export function conceptsBySection({
  sections,
  groups,
}: Pick<Library, 'sections' | 'groups'>): { title: string; concepts: Concept[] }[] {
  const ofTasks = sections.map(({ title, asks, tasks }) => ({
    title,
    asks,
    concepts: tasks.map(conceptOfTask),
  }));
  const known = new Set(sections.flatMap(({ tasks }) => tasks.flatMap(({ data }) => namesIn(data.terms))));
  const isNew = ({ terms }: Concept): boolean => {
    const names = namesIn(terms);
    return names.filter((name) => !known.has(name)).length * 2 > names.length;
  };
  const ofFeatures = groups.map(({ title, asks, features }) => ({
    title,
    asks,
    concepts: features.flatMap((feature) => (feature.task ? [] : conceptOfFeature(feature))).filter(isNew),
  }));
  return [...ofTasks, ...ofFeatures].filter(({ asks, concepts }) => asks === 'orm' && concepts.length > 0);
}

/** Each name with whose it is. */
function namesIn(terms: Record<string, string[]>): string[] {
  return Object.entries(terms).flatMap(([subject, names]) => names.map((name) => `${subject} ${name}`));
}

function conceptOfTask({ id, data }: TaskView): Concept {
  const { title, formerly, terms, subjects } = data;
  return {
    id,
    title,
    formerly,
    terms,
    path: `/tasks/${id}/`,
    statusOf: (subject) => subjects[subject]?.status ?? 'unknown',
  };
}

/** @returns nothing where it has no names, or one ORM alone has: there is nothing to put side by side */
function conceptOfFeature({ id, data, answers }: FeatureView): Concept[] {
  const { title, formerly, terms = {} } = data;
  if (Object.keys(terms).length < 2) return [];
  const statusOf = (subject: string): Status =>
    answers.find((answer) => answer.subject.id === subject)?.cell.status ?? 'inapplicable';
  return [{ id, title, formerly, terms, path: `/matrix/${id}/`, statusOf }];
}

export interface TermEntry {
  term: string;
  /** Who has it, each with the first place in which it is used. */
  uses: { subject: SubjectView; path: `/${string}` }[];
}

/** Every name that a subject has for something, by its first letter: A to Z, then signs. */
export function termsByLetter(
  concepts: readonly Concept[],
  subjects: readonly SubjectView[],
): { letter: string; entries: TermEntry[] }[] {
  const found = new Map<string, TermEntry>();
  for (const { path, terms } of concepts) {
    for (const subject of subjects) {
      for (const term of terms[subject.id] ?? []) {
        const entry = found.get(term) ?? { term, uses: [] };
        if (!entry.uses.some((use) => use.subject === subject))
          entry.uses.push({ subject, path: `${path}#${subject.id}` });
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
 * The CSS that shows the chosen columns: where there is little room the two of "from" and "to" in that order, on a wider
 * page those that are ticked. It depends on which subjects there are.
 */
export function conceptsCss(subjects: readonly SubjectView[]): string {
  return subjects
    .flatMap(({ id }, index) => {
      const column = `~ * .dictionary :nth-child(${index + 2}):is(th,td)`;
      const is = (name: string): string => `:has([name=${name}][value=${id}]:checked)`;
      const not = (name: string): string => `:not(${is(name)})`;
      return [
        `@media (width < 64rem){.choices${not('from')}${not('to')} ${column}{display:none}.choices${is('to')}${not('from')} ${column}{order:1}}`,
        `@media (width >= 64rem){.choices${not('orms')} ${column}{display:none}}`,
        ...['from', 'to'].map((name) => `.choices${not(name)} [data-end=${name}-${id}]{display:none}`),
      ];
    })
    .join('\n');
}
