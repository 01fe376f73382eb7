/** Runs one script in a process of its own and writes down what happened, good or bad. */
import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Duplex } from 'node:stream';
import { createInterface } from 'node:readline';
import type { Artifact } from '../contract/evidence.ts';
import type { DatabaseServer, LeftOpen, RunDatabase, WitnessEvent, Workspace } from './databases/database.ts';
import { messageOf } from './errors.ts';

export interface Limits {
  /** How long a script may take, in seconds. */
  seconds: number;
  /** How much it may print to one stream, in bytes. */
  bytes: number;
}

const LIMITS: Limits = { seconds: 60, bytes: 1 << 20 };

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
  artifacts: Artifact[];
  /** The days on which it ran, such as 2026-11-21: from midnight to midnight there may be two. */
  days: string[];
}

const witnessFolder = join(import.meta.dirname, 'witness');

export async function runScript(workspace: Workspace, job: ScriptRun): Promise<Account> {
  const database = await job.server.open(job.run);
  try {
    const folder = workspace.folder(`case-${job.run}`);
    const path = join(folder, job.script.name);
    writeFileSync(path, job.script.text);
    const child = spawn(job.python, [path], {
      cwd: folder,
      // A process group of its own, so that whatever the script started can be ended with it.
      detached: true,
      env: environment(job, database, folder),
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const before = today();
    const account = await watch(child, database, job.limits ?? LIMITS, job.signal);
    const statements = await database.statements(account.events);
    const artifacts = collect(folder, job.artifacts);
    rmSync(folder, { recursive: true, force: true });
    return {
      ...account,
      statements,
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
    await database.drop();
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
    // Only what makes runs alike: no setting of whoever runs the lab reaches a script.
    PATH: process.env['PATH'],
    HOME: folder,
    TMPDIR: folder,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    // Tortoise orders columns by a set: without a fixed seed they change from run to run.
    PYTHONHASHSEED: '0',
    PYTHONUNBUFFERED: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONPATH: witnessFolder,
    DATABASE_URL: database.url,
    LAB_WITNESS: job.server.database,
    LAB_PACKAGES: job.packages.join(','),
  };
}

async function watch(
  child: ChildProcess,
  database: RunDatabase,
  limits: Limits,
  signal?: AbortSignal,
): Promise<Omit<Account, 'statements' | 'names' | 'artifacts' | 'days'>> {
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

  const socket = child.stdio[3] as Duplex;
  const lines = createInterface({ input: socket });
  // The process is gone; its exit says so.
  for (const stream of [socket, lines]) stream.on('error', () => undefined);
  // One after the other: a mark must be in the log before the script goes on.
  let queue = Promise.resolve();
  lines.on('line', (line) => {
    queue = queue
      .then(async () => {
        const event = JSON.parse(line) as WitnessEvent;
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
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
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

  const { code, endedBy } = await new Promise<{ code: number | null; endedBy: string | null }>(
    (resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (exitCode, exitSignal) => {
        // Whatever it left running holds its streams open, and would keep us waiting for their end.
        killGroup(child);
        child.once('close', () => {
          resolve({ code: exitCode, endedBy: exitSignal });
        });
      });
    },
  ).finally(() => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  });
  await queue;
  if (failure) throw failure;
  if (code !== 0) ending ??= endedBy ? `it was ended by ${endedBy}` : `it ended with exit code ${code}`;
  return {
    events,
    leftOpen,
    stdout: stdout?.value ?? '',
    stderr: stderr?.value ?? '',
    ...(ending !== undefined && { ending }),
  };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // nothing is left of it
  }
}
