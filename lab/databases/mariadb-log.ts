/** Reads MariaDB's general log, which it keeps as a table, and picks out the statements of one run. */
import type { Connection, RowDataPacket } from 'mysql2/promise';
import type { PhaseName } from '../../contract/vocabulary/runs.ts';
import type { LoggedStatement } from '../../contract/witness/events.ts';
import { readerOfMarks } from './database.ts';

/** A connection of the lab's to the server, or a pool of one. */
export type Asking = Pick<Connection, 'query'>;

export interface LogRow {
  /** `user[user] @ host [address]`. */
  who: string;
  thread: number | string;
  command: string;
  argument: string;
}

export interface MariadbLog {
  /** The rows of the run, in order, and the lab's marks for it. Asked once, when nothing more is to come. */
  rowsOf(run: string): Promise<LogRow[]>;
}

const COLUMNS =
  'CAST(user_host AS CHAR) AS who, thread_id AS thread, command_type AS command, CAST(argument AS CHAR) AS argument';

/** The SQL by which the lab says that a part of a run begins. */
export function marker(run: string, phase: string): string {
  return `SELECT 'lab ${run} ${phase}'`;
}

/**
 * The log of a server that is the lab's own. A log has no index: it is taken away as it is read, so that no row is
 * read twice, and what is there of other runs is kept until they ask for it.
 */
export class OwnLog implements MariadbLog {
  readonly #admin: Asking;
  readonly #rows = new Map<string, LogRow[]>();
  #taken: Promise<void> = Promise.resolve();
  #restarts = 0;

  constructor(admin: Asking) {
    this.#admin = admin;
  }

  /** Told before the server restarts: it numbers its connections from the beginning then. */
  async restarting(): Promise<void> {
    await this.#takeNext();
    this.#restarts += 1;
  }

  async rowsOf(run: string): Promise<LogRow[]> {
    await this.#takeNext();
    const rows = this.#rows.get(run) ?? [];
    this.#rows.delete(run);
    return rows;
  }

  async #takeNext(): Promise<void> {
    this.#taken = this.#taken.catch(() => undefined).then(() => this.#take());
    await this.#taken;
  }

  /** Rows that were taken and could not be read stay where they are, and so nothing is taken after them. */
  async #take(): Promise<void> {
    await this.#admin.query('CREATE OR REPLACE TABLE mysql.lab_log LIKE mysql.general_log');
    // In one statement: there is a log at every moment, and each row is in one of the two.
    await this.#admin.query(
      'RENAME TABLE mysql.general_log TO mysql.lab_taken, mysql.lab_log TO mysql.general_log',
    );
    const [rows] = await this.#admin.query<(LogRow & RowDataPacket)[]>(
      `SELECT ${COLUMNS} FROM mysql.lab_taken`,
    );
    await this.#admin.query('DROP TABLE mysql.lab_taken');
    for (const row of rows) {
      const run = runIn(row);
      if (run === undefined) continue;
      const known = this.#rows.get(run) ?? [];
      known.push({ ...row, thread: `${row.thread} ${this.#restarts}` });
      this.#rows.set(run, known);
    }
  }
}

/** A run connects as a user of its name; the lab, as root, names it in its marks. */
function runIn({ who, argument }: LogRow): string | undefined {
  const user = /^\w+(?=\[)/.exec(who)?.[0];
  return user === 'root' ? /^SELECT 'lab (\w+) \w+'$/.exec(argument)?.[1] : user;
}

/** The log of somebody else's server: it stays where it is, and is read whole for each run. */
export class ForeignLog implements MariadbLog {
  readonly #admin: Asking;

  constructor(admin: Asking) {
    this.#admin = admin;
  }

  async rowsOf(run: string): Promise<LogRow[]> {
    const name = run.replaceAll('_', '\\_');
    const [rows] = await this.#admin.query<(LogRow & RowDataPacket)[]>(
      `SELECT ${COLUMNS} FROM mysql.general_log WHERE user_host LIKE ? OR argument LIKE ?`,
      [`${name}[%`, `SELECT 'lab ${name} %`],
    );
    return rows;
  }
}

/** @param rows those of the run, and the lab's marks for it */
export function statementsIn(rows: readonly LogRow[], run: string): LoggedStatement[] {
  const statements: LoggedStatement[] = [];
  const phaseIn = readerOfMarks((part) => marker(run, part));
  let phase: PhaseName = 'setup';
  for (const { who, thread, command, argument } of rows) {
    if (!who.startsWith(`${run}[`)) phase = phaseIn(argument) ?? phase;
    // Prepare is the same statement's first half; its Execute row has the values.
    else if (command === 'Query' || command === 'Execute') {
      statements.push({ phase, sql: argument, parameters: [], connection: String(thread) });
    }
  }
  return statements;
}
