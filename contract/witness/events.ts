/** What a witness says of a run; its other end is `lab/witness/`, in the lab as in a reader's browser. */
import type { PhaseName } from '../vocabulary/runs.ts';

/** What a script had not closed when it ended. */
export interface LeftOpen {
  connections: number;
  transactions: number;
}

/** The events that the witness inside a script sends. */
export type WitnessEvent =
  | { event: 'begin'; phase: PhaseName }
  | { event: 'end'; phase: PhaseName; outcome: 'returned'; result: unknown; unfit?: string }
  | { event: 'end'; phase: PhaseName; outcome: 'raised'; error: { type: string; message: string } }
  | { event: 'statement'; sql: string; parameters: string[]; connection: number }
  | { event: 'refused'; message: string; connection: number }
  | { event: 'uncaught'; error: { type: string; message: string } }
  | {
      event: 'exit';
      python: string;
      sqlite: string;
      packages: Record<string, string>;
      open: LeftOpen | null;
    };

/** A statement as the database or its log gave it, before anything is normalised. */
export interface LoggedStatement {
  phase: PhaseName;
  sql: string;
  /** SQL literals; empty where the client wrote the values into the SQL. */
  parameters: string[];
  /** Whatever tells one connection from another: a number, a process id. */
  connection: string;
  error?: string;
}

/** The statements of SQLite, whose witness sits in the script's own process and sends each. */
export function statementsIn(events: readonly WitnessEvent[]): LoggedStatement[] {
  const statements: LoggedStatement[] = [];
  let phase: PhaseName = 'setup';
  for (const event of events) {
    if (event.event === 'begin') phase = event.phase;
    else if (event.event === 'end') phase = 'setup';
    else if (event.event === 'statement') {
      statements.push({
        phase,
        sql: event.sql,
        parameters: event.parameters,
        connection: String(event.connection),
      });
    } else if (event.event === 'refused') {
      const refused = statements.findLast(({ connection }) => connection === String(event.connection));
      if (refused) refused.error = event.message;
    }
  }
  return statements;
}
