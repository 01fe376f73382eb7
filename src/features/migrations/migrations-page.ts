/** All migration tools beside each other, change by change: what `/tools/migrations/` shows. */
import { sameValue } from '../../../contract/checks/same-value.ts';
import { type Status, STATUSES } from '../../../contract/vocabulary/status.ts';
import { type Database, databaseNames, DATABASES } from '../../../contract/vocabulary/databases.ts';
import { listInWords } from '../../../contract/vocabulary/in-words.ts';
import type { PhaseName } from '../../../contract/vocabulary/runs.ts';
import type { Library, SolutionView, SubjectView, TaskView } from '../../library/model.ts';
import { runsOf, versionOf } from '../../library/runs.ts';
import { type Glance, glancesOf } from '../profile/glances.ts';
import { ormsOf, toolsOf } from '../profile/tools.ts';
import { artifactsOf } from '../solution/left-behind/artifacts.ts';
import { commandsIn, type Effort, effortInWords, effortsIn, OTHERWISE } from './effort.ts';

/** What holds on some databases. */
interface Part {
  status: Status;
  words: string;
  /** Whether a migration was changed or filled by hand. A setting is changed once for a project. */
  edited: boolean;
  /** Their names, where it does not hold on all that the tool knows. */
  databases?: string;
}

export interface ChangeCell {
  tool: SubjectView;
  path: `/tasks/${string}`;
  parts: Part[];
}

interface Change {
  task: TaskView;
  cells: ChangeCell[];
}

interface Column {
  tool: SubjectView;
  version: string | undefined;
  /** Names of the ORMs that it is for. */
  orms: string;
  /** Of how many changes it needs no migration edited on any database that they are made on. */
  unedited: number;
  of: number;
}

/** What each tool says to one question of somebody who has to choose. */
interface GlanceRow {
  id: Glance['id'];
  cells: (Glance & { tool: SubjectView })[];
}

export interface MigrationsPage {
  glances: GlanceRow[];
  /** ORMs that have more than one tool: for the others there is nothing to choose. */
  several: string;
  changes: Change[];
  columns: Column[];
  /** Databases that a tool has no driver for. */
  without: { tool: SubjectView; databases: string }[];
  findings: { task: TaskView; text: string }[];
}

export function migrationsPage(library: Library): MigrationsPage {
  const tools = library.tools.filter(({ kind }) => kind === 'migrations');
  const tasks = library.tasks.filter(({ asks }) => asks === 'migrations');
  const changes = tasks.map((task): Change => ({ task, cells: tools.map((tool) => changeOf(task, tool)) }));
  return {
    glances: glanceRows(tools),
    several: listInWords(
      library.orms.filter((orm) => toolsOf(orm, { tools }).length > 1).map(({ name }) => name),
    ),
    changes,
    columns: tools.map((tool, index) => {
      const cells = changes.flatMap(({ cells: all }) => all[index] ?? []);
      return {
        tool,
        orms: listInWords(ormsOf(tool, library).map(({ name }) => name)),
        version: versionOf(runsOf({ subjects: tasks.flatMap((task) => solutionOf(task, tool) ?? []) })),
        unedited: cells.filter(({ parts }) => parts.every(({ edited }) => !edited)).length,
        of: cells.length,
      };
    }),
    without: tools.flatMap((tool) => {
      const missing = DATABASES.filter((database) => !knows(tool, database));
      return missing.length > 0 ? [{ tool, databases: namesOf(missing) }] : [];
    }),
    findings: tasks.flatMap((task) => (task.data.finding ? [{ task, text: task.data.finding }] : [])),
  };
}

/** Where one tool answers, all do: contract/checks/glances.ts. */
function glanceRows(tools: readonly SubjectView[]): GlanceRow[] {
  const told = tools.flatMap((tool) => glancesOf(tool).map((glance) => ({ tool, ...glance })));
  return [...Map.groupBy(told, ({ id }) => id)].map(([id, cells]) => ({ id, cells }));
}

function knows(tool: SubjectView, database: Database): boolean {
  return 'drivers' in tool.databases[database];
}

function solutionOf(task: TaskView, tool: SubjectView): SolutionView | undefined {
  return task.subjects.find(({ subject }) => subject.id === tool.id);
}

/** What one change was with one tool. */
export function changeOf(task: TaskView, tool: SubjectView): ChangeCell {
  const solution = solutionOf(task, tool);
  const known = DATABASES.filter((database) => knows(tool, database));
  const told = known.map((database) => ({ database, part: partOn(task, solution, database) }));
  const groups = [...Map.groupBy(told, ({ part }) => JSON.stringify(part)).values()].flatMap((group) =>
    group.slice(0, 1).map(({ part }) => ({ ...part, on: group.map(({ database }) => database) })),
  );
  // Where a question makes no sense on a database, that is for the page of the task to say.
  const asked = groups.filter(({ status }) => status !== 'inapplicable');
  const rank = ({ status }: { status: Status }): number => STATUSES.indexOf(status);
  const shown = (asked.length > 0 ? asked : groups).toSorted((a, b) => rank(a) - rank(b));
  const isTwice = ({ words }: Part): boolean => shown.filter((other) => other.words === words).length > 1;
  return {
    tool,
    path: `/tasks/${task.id}/#${tool.id}`,
    parts: shown.map(({ on, ...part }) => ({
      ...part,
      // Where another database has the same words, what it is that differs.
      words: [part.words, isTwice(part) && OTHERWISE[part.status]].filter(Boolean).join(', '),
      ...(on.length < known.length && { databases: namesOf(on) }),
    })),
  };
}

function partOn(
  task: TaskView,
  solution: SolutionView | undefined,
  database: Database,
): Omit<Part, 'databases'> {
  const status = solution?.standing(database).status ?? 'unknown';
  const efforts = solution ? effortsOn(task, solution, database) : [];
  const edited = efforts.some((effort) => effort === 'edited' || effort === 'written');
  return { status, words: effortInWords(efforts, status), edited };
}

/**
 * Of the least that gave the rows expected: where the draft did that as it was, what the other part adds is not needed. A
 * draft that failed, and was run again after something else had been done, is more commands.
 */
function effortsOn(task: TaskView, solution: SolutionView, database: Database): Effort[] {
  const run = solution.samples.map(({ runs }) => runs.get(database)).find((found) => found !== undefined);
  const naive = run?.phases.find(({ name }) => name === 'naive');
  const right = naive?.outcome === 'returned' && sameValue(naive.result, task.data.expected);
  const console = consoleOf(solution, database, 'task');
  const draft = consoleOf(solution, database, 'naive');
  return effortsIn(right && commandsIn(draft) <= commandsIn(console) ? draft : console);
}

function consoleOf(solution: SolutionView, database: Database, part: PhaseName): string {
  const files = artifactsOf(solution, [database], part).flatMap(({ value }) => value);
  return files.find(({ kind }) => kind === 'console')?.text ?? '';
}

function namesOf(databases: readonly Database[]): string {
  return listInWords(databases.map((database) => databaseNames[database]));
}
