/** Runs one script in a process of its own and writes down what happened, good or bad. */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Artifact } from '../../contract/schemas/evidence.ts';
import { PICTURED_ON } from '../../contract/vocabulary/screens.ts';
import type { DatabaseServer, Remains, RunDatabase, Workspace } from '../databases/database.ts';
import { type ForkServer, ForkServerEnded } from './fork-server.ts';
import { collectScreens, type Screen, SCREENS } from './screens.ts';
import { settings, startFresh } from './start.ts';
import { type Limits, LIMITS, NO_ANSWER, PATIENCE, watch, type Watched } from './watch.ts';
import { within } from '../machine/within.ts';

export interface ScriptRun {
  python: string;
  /** Its file name and its bytes. */
  script: { name: string; text: string };
  /** Packages whose versions to report. */
  packages: string[];
  /** Patterns of the files it leaves in its folder that are wanted. */
  artifacts: string[];
  server: DatabaseServer;
  /** Short name, unique within this lab run. */
  run: string;
  /**
   * Where its process is forked; undefined where it is started anew.
   * @param own one that forks nothing else
   */
  forkServer?: (own: boolean) => Promise<ForkServer | undefined>;
  /** Address of a browser, where its samples visit pages. */
  browser?: string;
  /** How many rows it is told to work with; undefined: those of every sample. */
  rows?: number;
  limits?: Limits;
  /** Ends the script early. */
  signal?: AbortSignal;
}

export interface Account extends Watched {
  statements: Awaited<ReturnType<RunDatabase['statements']>>;
  /** Names that belong to this run alone. */
  names: (readonly [string, string])[];
  remains: Remains;
  artifacts: Artifact[];
  /** What terminals showed in it, wanted or not: `content/domain/terminal.py` leaves it for each part. */
  consoles: Artifact[];
  screens: Screen[];
  /** The days on which it ran, such as 2026-11-21: from midnight to midnight there may be two. */
  days: string[];
}

export async function runScript(workspace: Workspace, job: ScriptRun): Promise<Account> {
  try {
    return await runOnce(workspace, job, false);
  } catch (error) {
    if (!(error instanceof ForkServerEnded)) throw error;
    // It may have been another case: this one is to blame if it happens to one of its own.
    return runOnce(workspace, { ...job, run: `${job.run}_anew` }, true);
  }
}

async function runOnce(workspace: Workspace, job: ScriptRun, own: boolean): Promise<Account> {
  const answer = <T>(promise: Promise<T>): Promise<T> =>
    within(promise, PATIENCE.answer, NO_ANSWER, job.signal);
  const database = await answer(job.server.open(job.run));
  let folder: string | undefined;
  try {
    folder = workspace.folder(`case-${job.run}`);
    const path = join(folder, job.script.name);
    writeFileSync(path, job.script.text);
    const place = { run: job.run, script: path, folder, env: environment(job, database, folder) };
    const forkServer = job.forkServer && (await answer(job.forkServer(own)));
    const before = today();
    const child = forkServer ? await forkServer.fork(place, job.signal) : startFresh(job.python, place);
    const account = await watch(child, folder, database, job.limits ?? LIMITS, job.signal);
    const statements = await answer(database.statements(account.events));
    const remains = await answer(database.remains());
    const artifacts = collect(folder, job.artifacts);
    const consoles = collect(folder, ['*/console.txt']);
    const screens = await collectScreens(folder);
    return {
      ...account,
      statements,
      remains,
      artifacts,
      consoles,
      screens,
      days: [...new Set([before, today()])],
      names: [
        [`${folder}/`, ''],
        [folder, '/folder'],
        // An ImportError says where it looked; the checkout is in another place elsewhere.
        [dirname(dirname(job.python)), '/environment'],
        ...database.names,
      ],
    };
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    await within(database.drop(), job.signal?.aborted ? PATIENCE.output : PATIENCE.answer, NO_ANSWER);
  }
}

/** Files in the order of their patterns. */
function collect(folder: string, patterns: string[]): Artifact[] {
  const names = patterns.flatMap((pattern) => globSync(pattern, { cwd: folder }).sort());
  return [...new Set(names)].map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function environment(job: ScriptRun, database: RunDatabase, folder: string): NodeJS.ProcessEnv {
  return {
    ...settings(folder),
    DATABASE_URL: database.url,
    ...database.env,
    LAB_WITNESS: job.server.database,
    LAB_PACKAGES: job.packages.join(','),
    ...(job.rows !== undefined && { ROWS: String(job.rows) }),
    ...(job.browser !== undefined && { BROWSER: job.browser }),
    ...(job.browser !== undefined &&
      job.rows === undefined &&
      job.server.database === PICTURED_ON && { SCREENS: join(folder, SCREENS) }),
  };
}
