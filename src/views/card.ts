/** What a task page says about one subject, for every flavour and database. */
import type { Evidence, Phase, Statement } from '../../contract/evidence.ts';
import { plural } from '../../contract/in-words.ts';
import { countTransactions, countWork, type Transactions } from '../../contract/transcript.ts';
import {
  type Database,
  databaseNames,
  type Flavour,
  inShownOrder,
  type PhaseName,
} from '../../contract/words.ts';
import type { CaseView, FeatureView, SolutionView, SubjectView, TaskView } from '../library.ts';
import { type Variant, variantsOf, type Where } from './variants.ts';

/** What the parts of a task's page need of it: a feature can be shown with them too (feature.ts). */
export interface Asked {
  data: Pick<TaskView['data'], 'terms' | 'expected' | 'trap'>;
  subjects: SolutionView[];
}

/** What one phase of one run left behind; nothing where the script never ran there, or ended before. */
export interface Tape {
  phase?: Phase;
  driver: string | null;
  /** The subject has no driver for this database. */
  unsupported?: boolean;
  /** Nobody ran the sample on this database. */
  absent?: boolean;
  /** There is nothing to run: the database can't. */
  inapplicable?: boolean;
}

export function databasesOf(task: Pick<Asked, 'subjects'>): Database[] {
  return inShownOrder(samplesOf(task).flatMap(({ runs }) => [...runs.keys()]));
}

function samplesOf(task: Pick<Asked, 'subjects'>): CaseView[] {
  return task.subjects.flatMap(({ samples }) => samples);
}

export function runsOf(task: Pick<Asked, 'subjects'>): Evidence[] {
  return samplesOf(task).flatMap(({ runs }) => [...runs.values()]);
}

/** The runs of its probes, on older releases too; none where a task answers it. */
export function runsOfFeature({ task, answers }: FeatureView): Evidence[] {
  if (task) return [];
  return answers.flatMap(({ probes, older }) =>
    [...probes, ...older].flatMap(({ runs }) => [...runs.values()]),
  );
}

export function runOf({ samples }: SolutionView, flavour: Flavour, database: Database): Evidence | undefined {
  return samples.find((sample) => sample.flavour === flavour)?.runs.get(database);
}

/** The version of a subject that the runs used. */
export function versionOf(runs: Iterable<Evidence>): string | undefined {
  for (const run of runs) return run.versions.subject;
  return undefined;
}

/** On which of the databases of a page a subject runs, and which it has no driver for. */
export function ranOn(
  { databases: support }: SubjectView,
  databases: readonly Database[],
): { supported: Database[]; refused: Database[] } {
  const has = (database: Database): boolean => 'drivers' in support[database];
  return { supported: databases.filter(has), refused: databases.filter((database) => !has(database)) };
}

/** The databases that were asked, and the versions that answered. */
export function serversOf(runs: readonly Evidence[]): { database: Database; versions: string[] }[] {
  return inShownOrder(runs.map(({ database }) => database)).map((database) => ({
    database,
    versions: [
      ...new Set(runs.filter((run) => run.database === database).map(({ versions }) => versions.server)),
    ],
  }));
}

/** A run that ended in setup has that phase alone: it is told where the first phase would be. */
export function phaseOf(run: Evidence, name: PhaseName, first: boolean): Phase | undefined {
  return (
    run.phases.find((phase) => phase.name === name) ??
    (first ? run.phases.find((phase) => phase.name === 'setup') : undefined)
  );
}

export function tapesOf(
  solution: SolutionView,
  databases: Database[],
  name: PhaseName,
  first: boolean,
): Variant<Tape>[] {
  return variantsOf(flavoursOf(solution), databases, (flavour, database): Tape => {
    const run = runOf(solution, flavour, database);
    if (!run) {
      const inapplicable = solution.standing(database).status === 'inapplicable';
      return { driver: null, ...(inapplicable ? { inapplicable } : { absent: true }) };
    }
    const phase = phaseOf(run, name, first);
    return {
      driver: run.versions.driver,
      ...(phase && { phase }),
      ...('raises' in solution.subject.databases[database] && { unsupported: true }),
    };
  });
}

export function flavoursOf({ samples }: SolutionView): Flavour[] {
  return samples.map(({ flavour }) => flavour);
}

/** `SQLAlchemy, async, PostgreSQL`: whose variant it is, and all that it holds for. */
export function inFull(solution: SolutionView, databases: readonly Database[], where: Where): string {
  const flavours = where.flavour ? [where.flavour] : flavoursOf(solution);
  const names = (where.databases ?? databases).map((database) => databaseNames[database]);
  return [solution.subject.name, ...flavours, ...names].join(', ');
}

/** Statements about connections in the transcript that has most of them. */
export function mostChatter(task: Pick<Asked, 'subjects'>): number {
  const counts = runsOf(task).flatMap(({ phases }) =>
    phases.filter(({ name }) => name !== 'setup').map(({ statements }) => countsOf(statements).chatter),
  );
  return Math.max(0, ...counts);
}

export interface Counts {
  work: number;
  transactions: Transactions;
  chatter: number;
  connections: number;
}

export function countsOf(statements: readonly Statement[]): Counts {
  return {
    work: countWork(statements),
    transactions: countTransactions(statements),
    chatter: statements.filter(({ kind }) => kind === 'chatter').length,
    connections: new Set(statements.map(({ connection }) => connection)).size,
  };
}

/** `2 transactions`, `autocommit`: how the work was kept together. */
export function transactionsInWords({ opened, implicit }: Transactions): string {
  const parts = [
    opened > 0 && plural(opened, 'transaction'),
    implicit > 0 && plural(implicit, 'implicit transaction'),
  ].filter(Boolean);
  return parts.join(', ') || 'autocommit';
}
