/** What a witness said of a run, as the phases that evidence has. Pure: for the lab, and for a page that runs a script. */
import type { Phase, Statement } from '../schemas/evidence.ts';
import { inPhaseOrder } from '../vocabulary/phases.ts';
import type { JsonValue } from '../vocabulary/json.ts';
import type { PhaseName } from '../vocabulary/runs.ts';
import { classify } from './classify-statement.ts';
import type { LoggedStatement, WitnessEvent } from './events.ts';
import { normaliseObjectId } from './normalise.ts';
import { shortenLists, shortenValues } from './shorten.ts';

export interface Told {
  events: readonly WitnessEvent[];
  statements: readonly LoggedStatement[];
  stdout: string;
  /** Takes out of a text what belongs to this run alone. */
  level: (text: string) => string;
}

/** The phases that came to an end; setup alone where the script never came as far as task(). */
export function phasesOf(told: Told): Phase[] {
  const phases: Phase[] = [];
  for (const event of told.events) {
    if (event.event !== 'end') continue;
    const statements = statementsOf(event.phase, told);
    if (event.outcome === 'raised') {
      phases.push({ name: event.phase, outcome: 'raised', error: levelError(event.error, told), statements });
    } else {
      const result = event.phase === 'task' ? lastPrinted(told.stdout) : (event.result as JsonValue);
      phases.push({ name: event.phase, outcome: 'returned', result: result ?? null, statements });
    }
  }
  const uncaught = told.events.find(({ event }) => event === 'uncaught');
  if (uncaught?.event === 'uncaught' && !phases.some(({ name }) => name === 'task')) {
    const error = levelError(uncaught.error, told);
    return [...phases, { name: 'setup', outcome: 'raised', error, statements: [] }];
  }
  return inPhaseOrder(phases);
}

/** The statements of one phase, whether it came to an end or not. */
export function statementsOf(phase: PhaseName, told: Pick<Told, 'statements' | 'level'>): Statement[] {
  const logged = told.statements.filter((statement) => statement.phase === phase);
  const connections = [...new Set(logged.map(({ connection }) => connection))];
  return logged.map((statement) => toStatement(statement, connections, told.level));
}

function toStatement(
  { sql, parameters, connection, error }: LoggedStatement,
  connections: string[],
  level: Told['level'],
): Statement {
  const text = level(sql);
  const kind = classify(text);
  const values = shortenValues(parameters.map(level));
  return {
    sql: shortenLists(text),
    // Only questions about the catalogue name objects by their numbers; elsewhere such a number is data.
    parameters: kind === 'chatter' ? values.map(normaliseObjectId) : values,
    kind,
    connection: connections.indexOf(connection) + 1,
    ...(error !== undefined && { error: shortenLists(level(error)) }),
  };
}

function levelError(error: { type: string; message: string }, { level }: Told): typeof error {
  return { type: error.type, message: shortenLists(level(error.message)) };
}

/** What a script printed last, as JSON; undefined where it is none. */
export function lastPrinted(stdout: string): JsonValue | undefined {
  try {
    return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as JsonValue;
  } catch {
    return undefined;
  }
}
