/** Reads PostgreSQL's JSON log while the server writes it, and picks out the statements of one run. */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { LabError } from '../machine/errors.ts';
import type { PhaseName } from '../../contract/vocabulary/runs.ts';
import type { LoggedStatement } from '../../contract/witness/events.ts';
import { readerOfMarks } from './database.ts';

interface LogRecord {
  dbname?: string;
  pid?: number;
  error_severity?: string;
  message?: string;
  detail?: string;
  statement?: string;
  state_code?: string;
  /** Where within a function; what the server says by itself has none. */
  context?: string;
}

/** Where the lab's own statements are logged: no script can connect to it. */
export const ADMIN_DATABASE = 'postgres';

/** The statement in a record such as `execute stmt_1: SELECT $1`, and its `Parameters: $1 = 'x'`. */
const STATEMENT = /^(?:statement|execute (?:fetch from )?[^:]*): ?([\s\S]*)$/;
const PARAMETERS = /^Parameters: ([\s\S]*)$/i;

export class PostgresLog {
  readonly #path: string;
  #offset = 0;
  #rest = Buffer.alloc(0);
  #records: LogRecord[] = [];
  /** What the server said of a full disk, or how its log shows one: what is logged from then on may not be all. */
  full: string | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /**
   * Waits until the log has reached the run's last marker, then gives its statements in order and forgets them.
   * @param marker the SQL by which the lab marked a phase, or `over`
   * @throws LabError if it does not, or the disk was full meanwhile
   */
  async statementsOf(run: string, marker: (text: string) => string): Promise<LoggedStatement[]> {
    const end = `statement: ${marker('over')}`;
    const deadline = performance.now() + 20_000;
    this.#read();
    const isOver = ({ dbname, message }: LogRecord): boolean => dbname === ADMIN_DATABASE && message === end;
    while (this.full === undefined && !this.#records.some(isOver)) {
      if (performance.now() > deadline)
        throw new LabError(`PostgreSQL’s log never showed the end of ${run}`, 'Run the lab again.');
      await sleep(10);
      this.#read();
    }
    if (this.full !== undefined) {
      throw new LabError(`PostgreSQL’s log may lack what ${run} sent: ${this.full}`, 'Free some space.');
    }
    const statements = collect(this.#records, run, marker);
    this.#records = this.#records.filter(
      ({ dbname, message }) => dbname !== run && !message?.includes(marker('').slice(0, -1)),
    );
    return statements;
  }

  /** Reads what the server said meanwhile, if it says anything yet. */
  catchUp(): void {
    if (existsSync(this.#path)) this.#read();
  }

  /** What the server said so far, a message a line. */
  messages(): string {
    this.catchUp();
    return this.#records.map(({ error_severity: severity, message }) => `${severity}: ${message}`).join('\n');
  }

  #read(): void {
    const file = openSync(this.#path, 'r');
    try {
      const chunk = Buffer.alloc(1 << 20);
      for (;;) {
        const size = readSync(file, chunk, 0, chunk.length, this.#offset);
        if (size === 0) return;
        this.#offset += size;
        const text = Buffer.concat([this.#rest, chunk.subarray(0, size)]);
        const end = text.lastIndexOf('\n') + 1;
        this.#rest = Buffer.from(text.subarray(end));
        for (const line of text.toString('utf8', 0, end).split('\n')) {
          if (!line) continue;
          const record = readLine(line);
          if (record === undefined) this.full ??= 'its log has a line that was cut off';
          else if (saysFull(record)) this.full = record.message;
          if (record) this.#records.push(record);
        }
      }
    } finally {
      closeSync(file);
    }
  }
}

/** @returns undefined for a line of which the disk had no room for a part, and which the next record continues */
function readLine(line: string): LogRecord | undefined {
  try {
    return JSON.parse(line) as LogRecord;
  } catch {
    return undefined;
  }
}

/** A script can have anything logged, but not without a context, and not by the server's own processes. */
function saysFull(record: LogRecord): boolean {
  const { dbname, error_severity: severity, message = '', state_code: code, context } = record;
  const own = dbname === undefined || severity === 'PANIC' || (code === '53100' && context === undefined);
  return own && message.includes('No space left on device');
}

function collect(
  records: readonly LogRecord[],
  run: string,
  marker: (text: string) => string,
): LoggedStatement[] {
  const statements: LoggedStatement[] = [];
  const phaseIn = readerOfMarks((part) => `statement: ${marker(part)}`);
  let phase: PhaseName = 'setup';
  for (const record of records) {
    const { dbname, pid, error_severity: severity, message = '', detail = '', statement } = record;
    if (dbname === ADMIN_DATABASE) phase = phaseIn(message) ?? phase;
    if (dbname !== run) continue;
    const connection = String(pid);
    // With a context it is RAISE LOG within a function.
    if (severity === 'LOG' && record.context === undefined) {
      const sql = STATEMENT.exec(message)?.[1];
      if (sql !== undefined) statements.push({ phase, sql, parameters: parametersOf(detail), connection });
    } else if (severity === 'ERROR' && statement !== undefined) {
      // A statement that fails while it runs was logged before; one that fails to parse is only here.
      const last = statements.findLast((logged) => logged.connection === connection);
      if (last?.sql === statement && last.error === undefined) last.error = message;
      else statements.push({ phase, sql: statement, parameters: [], connection, error: message });
    }
  }
  return statements;
}

/** `$1 = 'O''Ann', $2 = NULL` as its values in order. Values are quoted literals or NULL, so commas are safe to find. */
function parametersOf(detail: string): string[] {
  const list = PARAMETERS.exec(detail)?.[1];
  if (!list) return [];
  return [...list.matchAll(/\$\d+ = ('(?:[^']|'')*'|NULL)/g)].map((match) => match[1] ?? '');
}
