/** Runs one script in a process of its own and writes down what happened, good or bad. */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Artifact } from '../../contract/schemas/evidence.ts';
import type {
  DatabaseServer,
  LeftOpen,
  Remains,
  RunDatabase,
  WitnessEvent,
  Workspace,
} from '../databases/database.ts';
import { LabError, messageOf } from '../machine/errors.ts';
import { type ForkServer, ForkServerEnded } from './fork-server.ts';
import { endOf } from '../machine/processes.ts';
import { endHolders, endLeftBehind, outputOf } from '../machine/left-behind.ts';
import { settings, type Started, startFresh } from './start.ts';
import { isDone, within } from '../machine/within.ts';

export interface Limits {
  /** How long a script may take, in seconds. */
  seconds: number;
  /** How much it may print to one stream, in bytes. */
  bytes: number;
}

const LIMITS: Limits = { seconds: 60, bytes: 1 << 20 };

/** How long a database may take for one answer, and how long a gone process's output to end, in milliseconds. */
const PATIENCE = { answer: 30_000, output: 2000 };

const NO_ANSWER = 'the database gave no answer';

/** With this code the witness ends a script that cut its line to the lab: `lab/witness/channel.py`. */
const CUT = 71;

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
  limits?: Limits;
  /** Ends the script early. */
  signal?: AbortSignal;
}

export interface Account {
  events: WitnessEvent[];
  statements: Awaited<ReturnType<RunDatabase['statements']>>;
  /** Names that belong to this run alone. */
  names: (readonly [string, string])[];
  stdout: string;
  stderr: string;
  /** Why the process was ended or ended badly, in one sentence; absent if it ended by itself with code 0. */
  ending?: string;
  leftOpen: LeftOpen;
  remains: Remains;
  artifacts: Artifact[];
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
    return {
      ...account,
      statements,
      remains,
      artifacts,
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

/** @throws LabError if the script wrote it, not the witness */
function eventOf(line: string): WitnessEvent {
  try {
    return JSON.parse(line) as WitnessEvent;
  } catch {
    throw new LabError('it wrote to the line between the witness and the lab', 'Leave that file alone.');
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
    LAB_WITNESS: job.server.database,
    LAB_PACKAGES: job.packages.join(','),
  };
}

async function watch(
  child: Started,
  folder: string,
  database: RunDatabase,
  limits: Limits,
  signal?: AbortSignal,
): Promise<Omit<Account, 'statements' | 'remains' | 'names' | 'artifacts' | 'days'>> {
  const output = outputOf(child.pid);
  const events: WitnessEvent[] = [];
  let leftOpen: LeftOpen = { connections: 0, transactions: 0 };
  let ending: string | undefined;
  let failure: Error | undefined;

  const end = (why: string): void => {
    ending ??= why;
    killGroup(child);
  };
  const stop = (): void => {
    end('the lab was stopped');
  };
  signal?.addEventListener('abort', stop);
  const timer = setTimeout(() => {
    end(`it was still running after ${limits.seconds} seconds`);
  }, limits.seconds * 1000);

  const socket = child.line;
  const lines = createInterface({ input: socket });
  // The process is gone; its exit says so.
  for (const stream of [socket, lines]) stream.on('error', () => undefined);
  // One after the other: a mark must be in the log before the script goes on.
  let queue = Promise.resolve();
  lines.on('line', (line) => {
    queue = queue
      .then(async () => {
        const event = eventOf(line);
        events.push(event);
        if (event.event === 'begin') await database.mark(event.phase);
        if (event.event === 'end') await database.mark('setup');
        if (event.event === 'exit') leftOpen = await database.leftOpen(event);
        if (['begin', 'end', 'exit'].includes(event.event)) socket.write('.');
      })
      .catch((error: unknown) => {
        failure ??= error instanceof Error ? error : new Error(String(error));
        end(`the lab could not follow it: ${messageOf(error)}`);
      });
  });

  const [stdout, stderr] = [child.stdout, child.stderr].map((stream, index) => {
    const text = { value: '' };
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text.value += chunk;
      if (text.value.length > limits.bytes) {
        text.value = text.value.slice(0, limits.bytes);
        end(
          `it printed more than ${limits.bytes} bytes to ${index === 0 ? 'standard output' : 'standard error'}`,
        );
      }
    });
    return text;
  });

  const exit = await child.exited
    .catch((error: unknown) => {
      failure ??= error instanceof Error ? error : new Error(String(error));
      return { code: null, endedBy: null };
    })
    .finally(() => {
      clearTimeout(timer);
    });
  const left = await endLeftBehind(folder, ending === undefined);
  killGroup(child);
  // Whoever holds its output, were it a process that can't be told to be its, must not keep the lab waiting.
  if (!(await isDone(child.closed, PATIENCE.output))) {
    left.push(...endHolders(output));
    if (left.length === 0) left.push('one that holds its output');
    if (!(await isDone(child.closed, PATIENCE.output)))
      for (const stream of [child.stdout, child.stderr, socket]) stream.destroy();
  }
  if (left.length > 0) ending ??= `it left ${leftInWords(left, folder)}`;
  signal?.removeEventListener('abort', stop);
  await within(queue, PATIENCE.answer, NO_ANSWER, signal);
  if (failure) throw failure;
  const { code, endedBy } = exit;
  const cut = code === CUT && !events.some(({ event }) => event === 'exit');
  if (cut)
    ending ??= 'it closed the line between the witness and the lab (os.close or os.closerange, perhaps)';
  if (code !== 0) ending ??= endedBy ? `it was ended by ${endedBy}` : `it ended with exit code ${code}`;
  return {
    events,
    leftOpen,
    stdout: stdout?.value ?? '',
    stderr: stderr?.value ?? '',
    ...(ending !== undefined && { ending }),
  };
}

/** Three are enough to know what they are. */
function leftInWords(commands: string[], folder: string): string {
  const shown = commands
    .slice(0, 3)
    .map((command) => endOf(command.replaceAll(`${folder}/`, '').replaceAll('\n', ' ')));
  const rest = commands.length - shown.length;
  return `${commands.length === 1 ? 'a process' : `${commands.length} processes`} behind: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function killGroup(child: Started): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // nothing is left of it
  }
}
