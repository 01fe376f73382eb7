/** What can be counted and grouped in the statements of one phase. Pure: no database, no page. */
import type { Statement } from './evidence.ts';

/** Statements that do the work: neither transaction control nor chatter. This is the number a page shows. */
export function countWork(statements: readonly Statement[]): number {
  return statements.filter(({ kind }) => kind === 'work').length;
}

/** Transactions that the client opened by itself; 0 means that each statement was its own (autocommit). */
export function countTransactions(statements: readonly Statement[]): number {
  return statements.filter(({ kind, sql }) => kind === 'transaction' && OPENS.test(sql)).length;
}

const OPENS = /^\s*(BEGIN|START\s+TRANSACTION|SET\s+AUTOCOMMIT\s*=\s*0)\b/i;

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
  return a.kind === b.kind && a.error === b.error && shapeOf(a.sql) === shapeOf(b.sql);
}
