/** What can be counted and grouped in the statements of one phase. Pure: no database, no page. */
import type { Statement } from '../schemas/evidence.ts';

/** Statements that do the work: neither transaction control nor chatter. This is the number a page shows. */
export function countWork(statements: readonly Statement[]): number {
  return statements.filter(({ kind }) => kind === 'work').length;
}

export interface Transactions {
  /** Opened by a statement of the client. */
  opened: number;
  /** Ended by the client, but opened by no statement: the connection was not in autocommit mode. */
  implicit: number;
}

/** Neither opened nor implicit means that each statement was a transaction of its own (autocommit). */
export function countTransactions(statements: readonly Statement[]): Transactions {
  const counts = { opened: 0, implicit: 0 };
  // For each connection what a COMMIT would end now.
  const pending = new Map<number, 'opened' | 'work'>();
  for (const { kind, sql, connection } of statements) {
    if (kind === 'work' && !pending.has(connection)) pending.set(connection, 'work');
    if (kind !== 'transaction') continue;
    if (OPENS.test(sql)) {
      counts.opened += 1;
      pending.set(connection, 'opened');
    } else if (ENDS.test(sql)) {
      // A pool rolls back what it gets back, work or none.
      if (pending.get(connection) === 'work') counts.implicit += 1;
      pending.delete(connection);
    }
  }
  return counts;
}

const OPENS = /^\s*(BEGIN|START\s+TRANSACTION|SET\s+AUTOCOMMIT\s*=\s*0)\b/i;
const ENDS = /^\s*(COMMIT|END|ROLLBACK|SET\s+AUTOCOMMIT\s*=\s*1)\b(?!.*\bTO\b)/i;

/** Statements that differ in values alone have the same shape: literals and white space are levelled. */
export function shapeOf(sql: string): string {
  return sql
    .replace(/'(?:[^'\\]|''|\\.)*'/g, '?')
    .replace(/(?<![\w"`$.])-?\d+(?:\.\d+)?(?![\w"`])/g, '?')
    .replace(/\s+/g, ' ')
    .trim();
}

export interface StatementGroup {
  /** The first of the statements; the others differ from it in values alone. */
  first: Statement;
  statements: Statement[];
}

/**
 * Neighbours of one shape become one group. Chatter between two repeats does not part them: it is gathered in groups
 * of its own behind the group that it interrupted.
 */
export function groupStatements(statements: readonly Statement[]): StatementGroup[] {
  const groups: StatementGroup[] = [];
  let current: StatementGroup | undefined;
  let interruptions: StatementGroup[] = [];
  const flush = (): void => {
    if (current) groups.push(current);
    groups.push(...interruptions);
    current = undefined;
    interruptions = [];
  };
  for (const statement of statements) {
    if (statement.kind === 'chatter') {
      addTo(interruptions, statement);
    } else if (current && sameShape(current.first, statement)) {
      current.statements.push(statement);
    } else {
      flush();
      current = { first: statement, statements: [statement] };
    }
  }
  flush();
  return groups;
}

function addTo(groups: StatementGroup[], statement: Statement): void {
  const group = groups.find(({ first }) => sameShape(first, statement));
  if (group) group.statements.push(statement);
  else groups.push({ first: statement, statements: [statement] });
}

function sameShape(a: Statement, b: Statement): boolean {
  return shapeKey(a) === shapeKey(b);
}

/** What statements have in common that stand in one group: all but their values. */
export function shapeKey({ kind, sql, error }: Statement): string {
  // Elsewhere a number is a value; here it is what the statement does.
  return JSON.stringify([kind, error, kind === 'transaction' ? sql : shapeOf(sql)]);
}

/** Groups in their order; where neighbours come again and again, alike to the last value, they stand once. */
export interface Round {
  groups: StatementGroup[];
  times: number;
}

/** Fewer rounds, or longer ones, are read faster as they are. */
const FEWEST_ROUNDS = 3;
const LONGEST_ROUND = 8;

export function roundsOf(groups: readonly StatementGroup[]): Round[] {
  const keys = groups.map(({ statements }) =>
    JSON.stringify(statements.map(({ kind, sql, parameters, error }) => [kind, sql, parameters, error])),
  );
  const timesFrom = (start: number, length: number): number => {
    let end = start + length;
    while (end < keys.length && keys[end] === keys[end - length]) end += 1;
    return Math.floor((end - start) / length);
  };
  const rounds: Round[] = [];
  for (let start = 0; start < groups.length;) {
    let best = { length: 1, times: 1 };
    for (let length = 2; length <= LONGEST_ROUND; length += 1) {
      const times = timesFrom(start, length);
      if (times >= FEWEST_ROUNDS && times * length > best.times * best.length) best = { length, times };
    }
    rounds.push({ groups: groups.slice(start, start + best.length), times: best.times });
    start += best.length * best.times;
  }
  return rounds;
}
