/** Turns the account of a run into evidence, or into a sentence that says why it can't be. Pure. */
import { BUILT_IN, driverOf } from '../../contract/content/drivers.ts';
import {
  type Artifact,
  type Evidence,
  type Grown,
  GENERATED,
  type Phase,
} from '../../contract/schemas/evidence.ts';
import type { CaseFile, Packages, SubjectEntry } from '../../contract/content/model.ts';
import { countWork } from '../../contract/content/transcript.ts';
import { plural } from '../../contract/vocabulary/in-words.ts';
import { firstUnfit } from '../../contract/files/values.ts';
import type { Database } from '../../contract/vocabulary/databases.ts';
import type { ServerNeed } from '../../contract/vocabulary/servers.ts';
import type { Account } from './case.ts';
import { byConnection } from '../../contract/witness/by-connection.ts';
import { classify } from '../../contract/witness/classify-statement.ts';
import { Json } from '../../contract/vocabulary/json.ts';
import type { DatabaseServer } from '../databases/database.ts';
import type { WitnessEvent } from '../../contract/witness/events.ts';
import { normalise, normaliseTimes } from '../../contract/witness/normalise.ts';
import { lastPrinted, phasesOf } from '../../contract/witness/phases-of.ts';
import { LAB_VERSION } from '../environments/version.ts';

/** One run to make: a case file, with its packages, on one database. */
export interface Case {
  source: CaseFile;
  subject: SubjectEntry;
  packages: Packages;
  database: Database;
  /** Patterns of the files that it leaves behind and that belong into its evidence. */
  artifacts: string[];
  /** Whether it visits pages in a browser. */
  browses: boolean;
  /** What it needs of its server beyond a database. */
  need?: ServerNeed;
  /** Whether its connections work at the same time, so that the order among them is chance. */
  overlaps?: true;
}

/** The package by which a case reaches its database, or `sqlite3`; undefined where it has none. */
export function driverOfCase({ source, subject, database }: Case): string | undefined {
  return driverOf(subject.data, source.flavour, database);
}

/** The name of a case as people type and read it. */
export function nameOf({ source, database }: Case): string {
  const { id, subject, release, flavour } = source;
  return `${id} · ${[subject, release, flavour].filter(Boolean).join(' ')} · ${database}`;
}

/** Packages whose versions belong into the evidence. */
export function reportedPackages(job: Case): string[] {
  const driver = driverOfCase(job);
  return [job.subject.data.package, driver === BUILT_IN ? undefined : driver].filter(
    (name) => typeof name === 'string',
  );
}

/**
 * @param server its version is empty where the script itself brings its database
 * @returns the evidence, or why the run is none: the script misbehaved
 */
export function recordRun(
  job: Case,
  account: Account,
  server: Pick<DatabaseServer, 'version' | 'pooler'>,
): Evidence | { misbehaved: string } {
  const { source } = job;
  const exit = account.events.find(({ event }) => event === 'exit') as
    (WitnessEvent & { event: 'exit' }) | undefined;
  const told = phasesOf({ ...account, level: (text) => level(text, account) });
  const phases = job.overlaps
    ? told.map((phase) => ({ ...phase, statements: byConnection(phase.statements) }))
    : told;
  const expectsFailure = phases.at(-1)?.outcome === 'raised';
  const misbehaved = misbehaviour(account, exit, phases, expectsFailure);
  if (misbehaved) return { misbehaved };

  const driver = driverOfCase(job);
  const packages = exit?.packages ?? {};
  const python = exit?.python ?? '';
  const evidence: Evidence = {
    generated: GENERATED,
    [source.kind]: source.id,
    subject: source.subject,
    ...(source.release !== undefined && { release: source.release }),
    flavour: source.flavour,
    database: job.database,
    script: source.script.name,
    sha256: source.script.sha256,
    lock: job.packages.lock,
    lab: LAB_VERSION,
    versions: {
      python,
      subject: job.subject.data.package ? (packages[job.subject.data.package] ?? '') : python,
      driver: driver === undefined ? null : [driver, packages[driver]].filter(Boolean).join(' '),
      server: server.version || (exit?.sqlite ?? ''),
      ...(server.pooler !== undefined && { pooler: server.pooler }),
    },
    phases,
    ...(account.artifacts.length > 0 && {
      artifacts: account.artifacts.map((artifact) => toArtifact(artifact, account)),
    }),
    ...(account.screens.length > 0 && {
      screens: account.screens.map(({ id, theme, sha256 }) => ({ id, theme, sha256 })),
    }),
  };
  const unfit = firstUnfit(evidence);
  return unfit ? { misbehaved: `${unfit.path.join('.')}: ${unfit.rule}` } : evidence;
}

/** What the parts of a run with that many rows sent, and how those ended that raised. */
export function countsOf(phases: readonly Phase[], rows: number): Grown[] {
  return phases.map((phase) => {
    const work = countWork(phase.statements);
    const raised = phase.outcome === 'raised' && { raised: phase.error.type };
    return { name: phase.name, rows, work, others: phase.statements.length - work, ...raised };
  });
}

function toArtifact({ name, text }: Artifact, account: Account): Artifact {
  return { name: level(name, account), text: level(text, account) };
}

/** Without the names and times of this run. */
function level(text: string, { names, days }: Account): string {
  return normaliseTimes(normalise(text, names), days);
}

function misbehaviour(
  account: Account,
  exit: WitnessEvent | undefined,
  phases: Phase[],
  expectsFailure: boolean,
): string | undefined {
  const { there, worked } = account.remains;
  if (account.events.filter(({ event }) => event === 'exit').length > 1)
    return 'it wrote to the line between the witness and the lab, or a fork of it came to its end too';
  if (!there) return 'it removed its own database';
  const unfit = account.events.find((event) => event.event === 'end' && 'unfit' in event);
  if (unfit?.event === 'end' && 'unfit' in unfit) return `${unfit.phase}() returned ${unfit.unfit}`;
  if (account.ending && !(expectsFailure && account.ending === 'it ended with exit code 1'))
    return account.ending;
  if (!exit) return 'it ended without Python’s orderly exit (os._exit, perhaps)';
  if (phases.length === 0) return 'it ended before task() was called';
  const { connections, transactions } = account.leftOpen;
  if (connections > 0) {
    return `it left ${plural(connections, 'connection')} open${transactions > 0 ? `, ${plural(transactions, 'transaction')} among them` : ''}`;
  }
  if (worked && account.statements.every(({ sql }) => classify(sql) === 'chatter'))
    return 'something was written to its database, and nothing of it was logged: the witness was muted';
  const last = phases.at(-1);
  if (last?.outcome !== 'returned') return undefined;
  if (last.name !== 'task') return 'it ended before task() was called';
  const printed = Json.safeParse(lastPrinted(account.stdout)).data;
  if (printed === undefined) return 'the last line that it printed is not JSON';
  return undefined;
}
