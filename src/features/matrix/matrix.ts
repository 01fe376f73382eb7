/** The matrix: a row for each feature, a cell for each subject that it asks, made from answers and runs. */
import { listInWords } from '../../../contract/vocabulary/in-words.ts';
import type { Source } from '../../../contract/schemas/source.ts';
import type { Standing } from '../../../contract/schemas/standing.ts';
import { type Database, databaseNames, DATABASES } from '../../../contract/vocabulary/databases.ts';
import type { Status } from '../../../contract/vocabulary/status.ts';
import type { AnswerView, FeatureView, SolutionView, SubjectView, TaskView } from '../../library/model.ts';
import { pairsOf } from '../../library/pairs.ts';

/** How a cell is known: by a probe of its own, by the runs of a task, or by what somebody else published. */
export type Proof =
  { kind: 'probe' | 'task'; runs: number; path: `/${string}` } | { kind: 'source'; source: Source };

export interface Cell {
  subject: SubjectView;
  /** The first holds in general; the others on the databases that they name. */
  standings: { standing: Standing; databases?: string }[];
  /** The first release that can, where older ones were tried. */
  since?: string;
  /** Nothing where nobody has looked, or where the question makes no sense. */
  proof?: Proof;
  /** On each database that the feature is asked of and that the subject supports. */
  statuses: ReadonlyMap<Database, Status>;
}

export interface Row {
  feature: FeatureView;
  cells: Cell[];
  /** The pairs of subjects whose cells differ, as `a_b`. */
  differs: string[];
}

export function rowOf(feature: FeatureView): Row {
  const cells = feature.answers.map((answer) => cellOf(feature, answer));
  const differs = pairsOf(cells).flatMap(([a, b]) =>
    differ(a, b) ? [`${a.subject.id}_${b.subject.id}`] : [],
  );
  return { feature, cells, differs };
}

/** A database that the subject has no driver for is a fact of its profile, not of each cell. */
export function cellOf(feature: FeatureView, answer: AnswerView): Cell {
  const { subject, cell, standing } = answer;
  const asked = feature.data.databases ?? DATABASES;
  const supported = asked.filter((database) => 'drivers' in subject.databases[database]);
  // Asked of databases alone that it doesn't support, it can't: that is its answer then.
  const databases = supported.length > 0 ? supported : asked;
  const proof = proofOf(feature, answer);
  return {
    subject,
    standings: standingsAt(databases, standing, cell.databases ?? {}),
    ...(cell.since && { since: cell.since.release }),
    ...(proof && { proof }),
    statuses: new Map(databases.map((database) => [database, standing(database).status])),
  };
}

function proofOf(feature: FeatureView, { subject, cell, probes, older }: AnswerView): Proof | undefined {
  if (cell.status === 'unknown' || cell.status === 'inapplicable') return undefined;
  if (cell.source) return { kind: 'source', source: cell.source };
  const runs = [...probes, ...older].reduce((sum, { runs: own }) => sum + own.size, 0);
  if (runs === 0) return undefined;
  return feature.task
    ? { kind: 'task', runs, path: `/tasks/${feature.task.id}/#${subject.id}` }
    : { kind: 'probe', runs, path: `/matrix/${feature.id}/#${subject.id}` };
}

/** What a task says of a subject. */
export function standingsOf(
  { data }: TaskView,
  { subject, standing }: SolutionView,
  databases: Database[],
): Cell['standings'] {
  return standingsAt(databases, standing, data.subjects[subject.id]?.databases ?? {});
}

/** What holds in general comes first, even where it holds on a single database. */
function standingsAt(
  databases: readonly Database[],
  standing: (database: Database) => Standing,
  own: Partial<Record<Database, Standing>>,
): Cell['standings'] {
  // The same limit is told once, whatever the exception is called on each database.
  const said = ({ status, note, reason }: Standing): string => JSON.stringify([status, note, reason]);
  const groups = [...Map.groupBy(databases, (database) => said(standing(database))).values()];
  const exceptions = (group: Database[]): number => group.filter((database) => own[database]).length;
  return groups
    .sort((a, b) => exceptions(a) - exceptions(b))
    .flatMap((group) => {
      const first = group.find((database) => !own[database]) ?? group[0];
      const names = listInWords(group.map((database) => databaseNames[database]));
      const general = exceptions(group) < group.length || group.length === databases.length;
      return first ? [{ standing: standing(first), ...(!general && { databases: names }) }] : [];
    });
}

/**
 * Two cells differ in status on a database that both subjects support, not in the wording of a note. What is unknown
 * can't be told from anything.
 */
function differ(a: Cell, b: Cell): boolean {
  const known = (status: Status | undefined): boolean => status !== undefined && status !== 'unknown';
  return [...a.statuses].some(([database, status]) => {
    const other = b.statuses.get(database);
    return known(status) && known(other) && status !== other;
  });
}
