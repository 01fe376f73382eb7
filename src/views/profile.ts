/** A profile made from evidence: what a subject does well, where it needs help, what it ran on. */
import { type Database, DATABASES, type Status, STATUSES, statusWords } from '../../contract/words.ts';
import type { Evidence } from '../../contract/evidence.ts';
import type { Library, SubjectView, TaskView } from '../library.ts';
import { databasesOf, runsOf, type Solution, versionOf } from './card.ts';
import { type Cell, standingsOf } from './matrix.ts';

export interface Place {
  task: TaskView;
  standings: Cell['standings'];
}

export interface Reach {
  database: Database;
  drivers: string[];
  server: string | undefined;
  /** What happens where there is no driver, from evidence where it ran. */
  error: string | undefined;
  note: string | undefined;
}

export interface Profile {
  subject: SubjectView;
  version: string | undefined;
  pythons: string[];
  runs: number;
  reach: Reach[];
  places: Map<Status, Place[]>;
  traps: { task: TaskView; solution: Solution }[];
}

export function profileOf(subject: SubjectView, { tasks }: Library): Profile {
  const own = tasks.flatMap((task) => {
    const solution = task.subjects.find((candidate) => candidate.subject.id === subject.id);
    return solution ? [{ task, solution }] : [];
  });
  const runs = own.flatMap(({ task }) => runsOf(task).filter((run) => run.subject === subject.id));
  const places = own.map(({ task, solution }) => ({
    task,
    standings: standingsOf(task, solution, supported(task, subject)),
  }));
  return {
    subject,
    version: versionOf(runs),
    pythons: [...new Set(runs.map(({ versions }) => versions.python))],
    runs: runs.length,
    reach: DATABASES.map((database) => reachOf(subject, database, runs)),
    places: Map.groupBy(places, worst),
    traps: own.filter(({ task }) => task.data.trap),
  };
}

function supported(task: TaskView, subject: SubjectView): Database[] {
  return databasesOf(task).filter((database) => 'drivers' in subject.databases[database]);
}

/** A task belongs to the list of its worst status: one that fails on a single database is not simply native. */
function worst({ standings }: Place): Status {
  const order: Status[] = ['missing', 'workaround', 'partial', 'native', 'inapplicable', 'unknown'];
  return order.find((status) => standings.some(({ standing }) => standing.status === status)) ?? 'unknown';
}

/** `9 native, 2 workaround`: never one number alone, since a tally is not a mark. */
export function tally(places: Profile['places']): string {
  return STATUSES.flatMap((status) => {
    const count = places.get(status)?.length ?? 0;
    return count > 0 ? [`${count} ${statusWords[status].label.toLowerCase()}`] : [];
  }).join(', ');
}

function reachOf(subject: SubjectView, database: Database, runs: Evidence[]): Reach {
  const own = runs.filter((run) => run.database === database);
  const support = subject.databases[database];
  const setup = own
    .flatMap(({ phases }) => phases)
    .find(({ name, outcome }) => name === 'setup' && outcome === 'raised');
  return {
    database,
    drivers: [...new Set(own.map(({ versions }) => versions.driver).filter((driver) => driver !== null))],
    server: own[0]?.versions.server,
    error:
      'raises' in support && setup?.outcome === 'raised'
        ? `${setup.error.type}: ${setup.error.message}`
        : undefined,
    note: support.note,
  };
}
