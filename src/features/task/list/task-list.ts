/** The list of all tasks: a line each, what to choose by, and the words by which a line is found. */
import { DEFAULT_DATABASE } from '../../../../contract/vocabulary/databases.ts';
import { type AskedKind, kindWords } from '../../../../contract/vocabulary/subjects.ts';
import { type Status, STATUSES } from '../../../../contract/vocabulary/status.ts';
import type { Library, SolutionView, SubjectView, TaskView } from '../../../library/model.ts';
import { runOf } from '../../../library/runs.ts';
import {
  inMarks,
  type Outcome,
  type Outcomes,
  outcomesInWords,
  outcomesOfRun,
} from '../../solution/outcome.ts';
import { statusWords } from '../../ui/status/status-words.ts';

export interface TaskRow {
  id: string;
  path: `/${string}`;
  title: string;
  question: string;
  /** What the code before the fix seems to do; undefined where there is no trap. */
  trap: string | undefined;
  /** Whether two of those asked differ in status, in statements or in what they raise. */
  differs: boolean;
  /** One for each subject that is asked, in shown order. */
  statuses: Status[];
  /** `Native, 16 → 1 statement: Django ORM, Piccolo.`: who did what. */
  says: string;
  /** `1–3`, `10–16 → 1`: statements sent, fewest to most; with a trap before and after the fix. */
  sent: string;
}

export interface TaskSection {
  id: string;
  title: string;
  /** Those whose bars stand on each line, in shown order. */
  subjects: SubjectView[];
  /** `migration tools`, where they are no ORMs. */
  tools: string | undefined;
  rows: TaskRow[];
}

export function taskSections({ sections, subjects }: Library): TaskSection[] {
  return sections.map(({ id, title, asks, tasks }) => ({
    id,
    title,
    subjects: subjects.filter(({ kind }) => kind === asks),
    tools: toolsOf(asks),
    rows: tasks.map(rowOf),
  }));
}

function toolsOf(asks: AskedKind): string | undefined {
  return asks === 'orm' ? undefined : kindWords[asks].many;
}

function rowOf(task: TaskView): TaskRow {
  const own = task.subjects
    .filter(({ subject }) => subject.kind === task.asks)
    .map((one) => ended(one, task));
  const kinds = Map.groupBy(own, ({ status, outcomes }) =>
    [statusWords[status].label, ...(outcomes ? [outcomesInWords(outcomes)] : [])].join(', '),
  );
  // What nobody has tried can't be told from anything.
  const tried = own.filter(({ status }) => status !== 'unknown');
  const marks = tried.map(({ status, outcomes }) => `${status} ${outcomes ? inMarks(outcomes) : ''}`);
  return {
    id: task.id,
    path: `/tasks/${task.id}/`,
    title: task.data.title,
    question: task.data.question,
    trap: task.data.trap?.title,
    differs: new Set(marks).size > 1,
    statuses: own.map(({ status }) => status),
    says: [...kinds]
      .map(([kind, group]) => `${kind}: ${group.map(({ name }) => name).join(', ')}.`)
      .join(' '),
    sent: sentBy(own.flatMap(({ outcomes }) => outcomes ?? [])),
  };
}

interface Ended {
  name: string;
  status: Status;
  /** On the database and in the flavour that a task's page opens with; undefined where nothing ran there. */
  outcomes: Outcomes | undefined;
}

function ended(solution: SolutionView, { data }: TaskView): Ended {
  const [sample] = solution.samples;
  const run = sample && runOf(solution, sample.flavour, DEFAULT_DATABASE);
  return {
    name: solution.subject.name,
    status: solution.standing(DEFAULT_DATABASE).status,
    outcomes: run && outcomesOfRun(run, data),
  };
}

function sentBy(all: readonly Outcomes[]): string {
  const parts = [all.flatMap(({ naive }) => naive ?? []), all.map(({ task }) => task)].map(range);
  return parts.filter(Boolean).join(' → ');
}

/** An exception is told by its mark, beside the numbers of those that raised none. */
function range(outcomes: readonly Outcome[]): string {
  const counts = outcomes.flatMap((outcome) => ('count' in outcome ? [outcome.count] : []));
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  return [
    ...(outcomes.some((outcome) => 'raised' in outcome) ? ['✕'] : []),
    ...(counts.length > 0 ? [fewest === most ? `${most}` : `${fewest}–${most}`] : []),
  ].join(' ');
}

/** The statuses that bars of these sections have, in shown order: a legend names no other. */
export function statusesIn(sections: readonly TaskSection[]): Status[] {
  const found = new Set(sections.flatMap(({ rows }) => rows.flatMap(({ statuses }) => statuses)));
  return STATUSES.filter((status) => found.has(status));
}

/** For each line what else finds it: names of calls, what people paste, exceptions, and what its bars say. */
export function taskWords({ tasks }: Pick<Library, 'tasks'>): Record<string, string> {
  return Object.fromEntries(
    tasks.map((task) => {
      const { terms, phrases = [], trap, answer, subjects } = task.data;
      const words = new Set([
        ...Object.values(terms).flat(),
        ...phrases,
        ...(trap?.raises ?? []),
        ...Object.values(subjects).flatMap(({ raises }) => raises ?? []),
        answer,
        rowOf(task).says,
      ]);
      return [`task-${task.id}`, [...words].join(' ')];
    }),
  );
}
