/** All that the page about admins shows: what each can do, what its pages sent, and how they looked to a browser. */
import { isDeepStrictEqual } from 'node:util';
import { countWork } from '../../../contract/content/transcript.ts';
import type { Status } from '../../../contract/vocabulary/status.ts';
import { plural } from '../../../contract/vocabulary/in-words.ts';
import type { Library, SolutionView, SubjectView, TaskView } from '../../library/model.ts';
import { statusesOf, type Table, tablesOf } from '../matrix/matrix-tables.ts';
import { picturedRun, type ScreenView, screensOf } from '../solution/left-behind/screens.ts';

/** One admin at one task. */
interface Seen {
  subject: SubjectView;
  screens: ScreenView[];
  /** How many statements its page took, and whether that is so with more rows. */
  sent: string;
  /** Name of the file that sets it up, serves it and visits it. */
  script: string;
}

/** How an admin did a task, whether or not it has a picture. */
interface Done {
  subject: SubjectView;
  status: Status;
  sent: string | undefined;
}

export interface AdminsPage {
  admins: SubjectView[];
  /** Absent where nothing is asked of them. */
  table: Table | undefined;
  /** Those that some cell of it has. */
  statuses: Status[];
  visited: { task: TaskView; done: Done[]; seen: Seen[] }[];
}

export function adminsPage(library: Library): AdminsPage {
  const admins = library.subjects.filter(({ kind }) => kind === 'admin');
  const table = tablesOf(library).find(({ asks }) => asks === 'admin');
  return {
    admins,
    table,
    statuses: statusesOf((table?.groups ?? []).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))),
    visited: library.tasks
      .filter(({ asks, data }) => asks === 'admin' && data.screens !== undefined)
      .map((task) => ({
        task,
        done: admins.map((subject) => doneOf(task, subject)),
        seen: task.subjects.flatMap((solution) => seenOf(task, solution)),
      })),
  };
}

function doneOf({ data, subjects }: TaskView, subject: SubjectView): Done {
  const solution = subjects.find((found) => found.subject === subject);
  return {
    subject,
    status: data.subjects[subject.id]?.status ?? 'unknown',
    sent: solution && sentOf(solution),
  };
}

function seenOf({ data }: TaskView, solution: SolutionView): Seen[] {
  const screens = screensOf(data, solution);
  const sent = sentOf(solution);
  const script = picturedRun(solution)?.script;
  return screens.length > 0 && sent !== undefined && script !== undefined
    ? [{ subject: solution.subject, screens, sent, script }]
    : [];
}

/** Of the run that took the pictures. */
function sentOf(solution: SolutionView): string | undefined {
  const run = picturedRun(solution);
  const phase = run?.phases.find(({ name }) => name === 'task');
  if (!run || !phase) return undefined;
  const work = countWork(phase.statements);
  const grown = run.grown?.filter(({ name }) => name === 'task').map((counts) => counts.work) ?? [];
  const same = grown.length > 1 && isDeepStrictEqual([...new Set(grown)], [work]);
  return `${plural(work, 'query', 'queries')}${same ? ', however many rows there are' : ''}`;
}
