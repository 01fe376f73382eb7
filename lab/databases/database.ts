/**
 * What the lab needs of a database: a fresh, empty one for each run, and an account of what it was asked.
 * One file beside this one for each database; docs/add-a-database.md says how one is added.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../contract/vocabulary/databases.ts';
import { PhaseName } from '../../contract/vocabulary/runs.ts';
import type { LeftOpen, LoggedStatement, WitnessEvent } from '../../contract/witness/events.ts';

/**
 * @param mark the text that the lab had logged where a part begins
 * @returns tells the part that such a text names; undefined where it is no mark, or the end's
 */
export function readerOfMarks(mark: (part: string) => string): (text: string) => PhaseName | undefined {
  const [before = '', after = ''] = mark('…').split('…');
  return (text) =>
    text.startsWith(before) && text.endsWith(after)
      ? PhaseName.safeParse(text.slice(before.length, text.length - after.length)).data
      : undefined;
}

/** What can be seen of a run without its log. */
export interface Remains {
  /** Whether the database is still there. */
  there: boolean;
  /** Whether something was written to it. A log that shows nothing of it was muted. */
  worked: boolean;
}

/** Why a server runs no further case. */
export type Trouble = { ended: string } | { full: string };

/** An empty database for one run. */
export interface RunDatabase {
  /** For the script's DATABASE_URL. */
  url: string;
  /** What else a script finds in its environment. */
  env?: Record<string, string>;
  /** Names in it that belong to this run alone, and what to write for them. */
  names: readonly (readonly [name: string, standIn: string])[];
  /** Marks in the database's account that a part of the script begins or is over. */
  mark(phase: PhaseName): Promise<void>;
  /** Asked while the script is about to end. */
  leftOpen(exit: WitnessEvent & { event: 'exit' }): Promise<LeftOpen>;
  /** All statements of the run, in order. Asked once the script's process is gone. */
  statements(events: readonly WitnessEvent[]): Promise<LoggedStatement[]>;
  /** Asked once the script's process is gone. */
  remains(): Promise<Remains>;
  /** Removes the database, and the user that the script connected as. */
  drop(): Promise<void>;
}

export interface DatabaseServer {
  readonly database: Database;
  readonly version: string;
  /** What stands between a script and the server: name and version. */
  readonly pooler?: string;
  /** @param run short name, unique within this lab run: letters, digits and underscores */
  open(run: string): Promise<RunDatabase>;
  /** Asked when a case failed: whether it was the server's doing. */
  trouble(): Promise<Trouble | undefined>;
  stop(): Promise<void>;
  /** Another of its kind, for one run alone; absent where the server is somebody else's. */
  another?(name: string): Promise<OwnServer>;
}

/** A server of one run, with as few connections as make a pool overflow. */
export interface OwnServer extends Pick<DatabaseServer, 'open' | 'stop'> {
  /** Ends all connections as a restart does, and resolves when the server answers again. */
  restart(): Promise<void>;
}

/** How many connections a server of one run has: a script gets a few less. */
export const FEW_CONNECTIONS = 20;

export interface DatabaseAdapter {
  readonly database: Database;
  /**
   * @param workspace where it may keep files, and where it says which processes it started
   * @returns the running server, or a sentence that says why there is none here and what to do about it
   * @throws LabError if it is here but can't be started
   */
  start(workspace: Workspace): Promise<DatabaseServer | { absent: string }>;
}

/** What an adapter may use of the machine. */
export interface Workspace {
  /** Where its folders are. */
  readonly path: string;
  /** A new folder of this lab run, removed at its end or by the next run; other users can enter it. */
  folder(name: string): string;
  /** Notes a process that the next run must end if this one can't. */
  started(pid: number): void;
}

/**
 * What a server still holds open for a script that is about to end. A client's close does not wait for the server to
 * notice, so a connection counts as left open only if it is still there after two seconds.
 */
export async function lastLeftOpen(ask: () => Promise<LeftOpen>): Promise<LeftOpen> {
  for (let tries = 0; ; tries += 1) {
    const open = await ask();
    if (open.connections === 0 || tries === 20) return open;
    await sleep(100);
  }
}
