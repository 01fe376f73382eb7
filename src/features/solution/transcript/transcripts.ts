/** What a task page says about one subject, for every flavour and database. */
import type { Phase, Statement } from '../../../../contract/schemas/evidence.ts';
import type { SolutionView, SubjectView, Asked } from '../../../library/model.ts';
import { type Database, databaseNames } from '../../../../contract/vocabulary/databases.ts';
import { idOfWay, isWay } from '../../../../contract/vocabulary/phases.ts';
import type { PhaseName } from '../../../../contract/vocabulary/runs.ts';
import { type Variant, variantsOf, type Where } from '../../ui/choices/variants.ts';
import { flavoursOf, phaseOf, runOf, runsOf } from '../../../library/runs.ts';
import { countTransactions, countWork, type Transactions } from '../../../../contract/content/transcript.ts';
import { plural } from '../../../../contract/vocabulary/in-words.ts';

/** What one phase of one run left behind; nothing where the script never ran there, or ended before. */
export interface ObservedPhase {
  phase?: Phase;
  driver: string | null;
  /** The subject has no driver for this database. */
  unsupported?: boolean;
  /** Nobody ran the sample on this database. */
  absent?: boolean;
  /** There is nothing to run: the database can't. */
  inapplicable?: boolean;
}

/** On which of the databases of a page a subject runs, and which it has no driver for. */
export function ranOn(
  { databases: support }: SubjectView,
  databases: readonly Database[],
): { supported: Database[]; refused: Database[] } {
  const has = (database: Database): boolean => 'drivers' in support[database];
  return { supported: databases.filter(has), refused: databases.filter((database) => !has(database)) };
}

export function transcriptsOf(
  solution: SolutionView,
  databases: Database[],
  name: PhaseName,
  first: boolean,
): Variant<ObservedPhase>[] {
  return variantsOf(flavoursOf(solution), databases, (flavour, database): ObservedPhase => {
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

/** `SQLAlchemy, async, PostgreSQL`: whose variant it is, and all that it holds for. */
export function inFull(solution: SolutionView, databases: readonly Database[], where: Where): string {
  const flavours = where.flavour ? [where.flavour] : flavoursOf(solution);
  const names = (where.databases ?? databases).map((database) => databaseNames[database]);
  return [solution.subject.name, ...flavours, ...names].join(', ');
}

/** How a part is told apart for those who can't see where it stands; empty for the task. */
export function partName(part: PhaseName): string {
  if (part === 'naive') return 'before';
  return isWay(part) ? idOfWay(part).replaceAll('_', ' ') : '';
}

/** Statements about connections in the transcript that has most of them. */
export function mostChatter(task: Pick<Asked, 'subjects'>): number {
  return Math.max(0, ...transcriptsIn(task).map((statements) => countsOf(statements).chatter));
}

/** Characters of statements about connections in the transcript that has most of them. */
export function chatterLength(task: Pick<Asked, 'subjects'>): number {
  const lengths = transcriptsIn(task).map((statements) =>
    statements.reduce((sum, { kind, sql }) => sum + (kind === 'chatter' ? sql.length : 0), 0),
  );
  return Math.max(0, ...lengths);
}

function transcriptsIn(task: Pick<Asked, 'subjects'>): Statement[][] {
  return runsOf(task).flatMap(({ phases }) =>
    phases.filter(({ name }) => name !== 'setup').map(({ statements }) => statements),
  );
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
