/** What a run did, made of what its worker said. Pure. */
import { isWay } from '../../contract/vocabulary/phases.ts';
import type { PhaseName } from '../../contract/vocabulary/runs.ts';
import { statementsIn, type WitnessEvent } from '../../contract/witness/events.ts';
import { normalise, normaliseTimes } from '../../contract/witness/normalise.ts';
import {
  lastPrinted,
  phasesOf,
  statementsOf,
  type Told as TheTold,
} from '../../contract/witness/phases-of.ts';
import { NETWORK, type Outcome, type PythonError, type RunReport } from './player.ts';
import type { Heard, Told } from './protocol.ts';

/** In which folder a script runs, and what stands for it in a transcript, as in evidence. */
const NAMES = [
  ['/run/', ''],
  ['/run', '/folder'],
  ['/lib/python3.14/site-packages', '/environment/lib/python3.14/site-packages'],
] as const;

/** How a run ended that did not come to its own end. */
export type Cut = Extract<Outcome, { kind: 'stopped' | 'limit' | 'unloaded' }>;

export interface Ran {
  subject: string;
  /** The package whose version is the subject's. */
  package?: string;
  heard: Heard;
  seconds: number;
  /** Days on which it ran, such as 2026-11-21. */
  days: readonly string[];
  cut?: Cut;
}

export function reportOf({ subject, package: name, heard, seconds, days, cut }: Ran): RunReport {
  const events = heard.events.filter(isWitnessed);
  const told: TheTold = {
    events,
    statements: statementsIn(events),
    stdout: heard.stdout,
    level: (text) => normaliseTimes(normalise(text, NAMES), days),
  };
  const outcome = cut ?? outcomeOf(heard, events, told.level);
  const phase = unfinished(events);
  const exit = events.find((event) => event.event === 'exit');
  const version = name === undefined ? undefined : exit?.packages[name];
  return {
    subject,
    outcome,
    phases: phasesOf(told),
    ...(phase && { unfinished: { name: phase, statements: statementsOf(phase, told) } }),
    printed: outcome.kind === 'returned' ? withoutLastLine(heard.stdout) : heard.stdout,
    complained: heard.stderr,
    ...(exit && {
      versions: {
        python: exit.python,
        sqlite: exit.sqlite,
        ...(version !== undefined && { subject: version }),
      },
    }),
    seconds,
  };
}

function isWitnessed(event: Told): event is WitnessEvent {
  return event.event !== 'traceback';
}

function outcomeOf(heard: Heard, events: readonly WitnessEvent[], level: (text: string) => string): Outcome {
  const uncaught = events.find((event) => event.event === 'uncaught');
  const end = events.findLast((event) => event.event === 'end' && event.phase === 'task');
  if (uncaught) return raised(uncaught.error, heard, end === undefined, level);
  if (end?.event !== 'end') return { kind: 'nothing' };
  // It caught what task() raised, and went on.
  if (end.outcome === 'raised') return raised(end.error, heard, false, level);
  const result = lastPrinted(heard.stdout);
  return result === undefined ? { kind: 'nothing' } : { kind: 'returned', result };
}

function raised(
  told: { type: string; message: string },
  heard: Heard,
  before: boolean,
  level: (text: string) => string,
): Outcome {
  const where = heard.events.find((event) => event.event === 'traceback');
  const error: PythonError = {
    type: told.type,
    message: level(told.message),
    traceback: where ? level(where.text) : `${told.type}: ${level(told.message)}`,
    ...(where?.line != null && { line: where.line }),
  };
  if (told.type === 'MemoryError') return { kind: 'limit', limit: 'memory' };
  // Django says with the latter that a driver is not there.
  if (/^(ModuleNotFoundError|ImproperlyConfigured)$/.test(told.type) && where?.missing)
    return { kind: 'lacking', error, missing: where.missing };
  // packs/python/play.py says so; what a client makes of it has it within.
  if (told.message.includes('there is no network in a browser'))
    return { kind: 'lacking', error, missing: /mysql/i.test(told.message) ? 'MariaDB' : NETWORK };
  // packs/python/stubs/psycopg.py says so.
  if (told.message.startsWith('there is no PostgreSQL in a browser'))
    return { kind: 'lacking', error, missing: 'PostgreSQL' };
  return { kind: 'raised', error, before };
}

/** The part that began last and did not end. */
function unfinished(events: readonly WitnessEvent[]): PhaseName | undefined {
  const open: PhaseName[] = [];
  for (const event of events) {
    if (event.event === 'begin') open.push(event.phase);
    else if (event.event === 'end') open.splice(open.lastIndexOf(event.phase), 1);
  }
  return open.findLast((name) => name === 'task' || name === 'naive' || isWay(name));
}

function withoutLastLine(text: string): string {
  const lines = text.trimEnd().split('\n').slice(0, -1);
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
