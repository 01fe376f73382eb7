/** The matrix: a row for each task, a cell for each ORM, made from standings and runs. */
import type { Standing } from '../../contract/standing.ts';
import { type Database, databaseNames } from '../../contract/words.ts';
import type { TaskView } from '../library.ts';
import { databasesOf, type Solution } from './card.ts';
import { outcomesOf, summary } from './outcome.ts';
import { pairsOf } from './pairs.ts';

export interface Cell {
  subject: string;
  /** The first holds in general; the others on the databases that they name. */
  standings: { standing: Standing; databases?: string }[];
  counts: string[];
  runs: number;
}

export interface Row {
  task: TaskView;
  cells: Cell[];
  /** The pairs of subjects whose cells differ, as `a_b`. */
  differs: string[];
}

export function rowOf(task: TaskView, columns: readonly { id: string }[]): Row {
  const cells = columns.flatMap(({ id }) => {
    const solution = task.subjects.find(({ subject }) => subject.id === id);
    return solution ? [cellOf(task, solution)] : [];
  });
  const differs = pairsOf(cells).flatMap(([a, b]) =>
    face(a) === face(b) ? [] : [`${a.subject}_${b.subject}`],
  );
  return { task, cells, differs };
}

/** A database that the subject has no driver for is a fact of its profile, not of each cell. */
function cellOf(task: TaskView, solution: Solution): Cell {
  const { subject, samples } = solution;
  const databases = databasesOf(task).filter((database) => 'drivers' in subject.databases[database]);
  return {
    subject: subject.id,
    standings: standingsOf(task, solution, databases),
    counts: samples.length > 0 ? summary(outcomesOf(solution, databases, task.data)) : [],
    runs: samples.reduce(
      (sum, { runs }) => sum + databases.filter((database) => runs.has(database)).length,
      0,
    ),
  };
}

/** What holds in general comes first, even where it holds on a single database. */
export function standingsOf(
  { data }: TaskView,
  { subject, standing }: Solution,
  databases: Database[],
): Cell['standings'] {
  const own = data.subjects[subject.id]?.databases ?? {};
  const groups = [...Map.groupBy(databases, (database) => JSON.stringify(standing(database))).values()];
  const exceptions = (group: Database[]): number => group.filter((database) => own[database]).length;
  return groups
    .sort((a, b) => exceptions(a) - exceptions(b))
    .flatMap((group) => {
      const [first] = group;
      const names = group.map((database) => databaseNames[database]).join(' and ');
      const general = exceptions(group) < group.length || group.length === databases.length;
      return first ? [{ standing: standing(first), ...(!general && { databases: names }) }] : [];
    });
}

/** What a reader compares: two cells differ in status or in counts, not in the wording of a note. */
function face({ standings, counts }: Cell): string {
  return JSON.stringify([
    standings.map(({ standing: { status }, databases }) => [status, databases]),
    counts,
  ]);
}
