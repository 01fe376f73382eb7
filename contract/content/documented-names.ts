/** Where a reader who looks for a name out of an ORM's documentation finds it: in its terms, or in its code that is shown. */
import type { CaseSummary, Content } from './model.ts';
import { shownText } from './shown.ts';

/** One name of one subject, in the order of its documentation. */
export interface NamePlace {
  subject: string;
  /** Number of the index that has it. */
  index: number;
  name: string;
  /** Paths of the pages that show it as this subject's. */
  pages: string[];
}

const WORD = /\w+/g;
/** In a term of several words, these are names, and the others are English: `F() expressions`. */
const NAME_AMONG_WORDS = /\w+(?=\()|\w*[a-z]_[a-z]\w*|(?<=[.@])\w+/g;
const LOOKUP = /(?<=__)[a-z]+(?:_[a-z]+)*/g;

/** What stands behind two underscores is told apart, as `in` and `not` are words of Python too. */
const asLookup = (name: string): string => `__${name}`;

/** Each name of `names.yaml` with the pages that show it. */
export function namePlaces(content: Content<CaseSummary>): NamePlace[] {
  const shown = namesShown(content);
  return [...content.subjects.values()].flatMap(({ id: subject, names }) =>
    (names?.indexes ?? []).flatMap((own, index) =>
      [...own.names.map((name) => [name, name]), ...own.lookups.map((name) => [name, asLookup(name)])].map(
        ([name = '', key = '']) => ({
          subject,
          index,
          name,
          pages: [...(shown.get(subject)?.get(key) ?? [])],
        }),
      ),
    ),
  );
}

type Shown = Map<string, Map<string, Set<string>>>;

/** By subject, then by name: the pages of tasks and features whose terms or shown code have it. */
function namesShown({ tasks, features }: Content<CaseSummary>): Shown {
  const shown: Shown = new Map();
  const add = (subject: string, page: string, names: Iterable<string>): void => {
    const own = shown.get(subject) ?? new Map<string, Set<string>>();
    shown.set(subject, own);
    for (const name of names) own.set(name, (own.get(name) ?? new Set()).add(page));
  };
  const addPage = (
    page: string,
    terms: Record<string, string[]> = {},
    cases: readonly CaseSummary[] = [],
  ): void => {
    for (const [subject, own] of Object.entries(terms)) add(subject, page, own.flatMap(inTerm));
    for (const own of cases) if (own.release === undefined) add(own.subject, page, inCode(shownText(own)));
  };
  for (const { id, data, samples } of tasks.values()) addPage(`/tasks/${id}/`, data.terms, samples);
  for (const { id, data, probes } of features.values())
    // A feature that a task answers shows the samples of that task.
    addPage(`/matrix/${id}/`, data.terms, tasks.get(data.task ?? '')?.samples ?? probes);
  return shown;
}

function inTerm(term: string): string[] {
  if (/\s/.test(term)) return term.match(NAME_AMONG_WORDS) ?? [];
  const names = inCode(term);
  // A term may be a lookup by itself.
  return [...names, ...names.map(asLookup)];
}

function inCode(code: string): string[] {
  return [...(code.match(WORD) ?? []), ...(code.match(LOOKUP) ?? []).map(asLookup)];
}
