/** Starts the process of a case: a Python of its own on the script. `fork-server.ts` is the other way. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Duplex, Readable } from 'node:stream';

/** A process that runs a script, however it was started. It leads a process group. */
export interface Started {
  /** Absent where it could not be started. */
  pid: number | undefined;
  stdout: Readable;
  stderr: Readable;
  /** Between the witness and the lab. */
  line: Duplex;
  /** Rejects where it was not started, or nobody can tell how it ended. */
  exited: Promise<Exit>;
  /** Called where it was killed and nobody tells how it ended. */
  untold?: () => void;
  /** Its streams have ended too, whoever else held them. */
  closed: Promise<void>;
}

export interface Exit {
  code: number | null;
  endedBy: string | null;
}

/** What a script finds where it runs. */
export interface Place {
  /** Short name of the run. */
  run: string;
  /** The script's file, in the folder. */
  script: string;
  folder: string;
  env: NodeJS.ProcessEnv;
}

const witnessFolder = join(import.meta.dirname, '../witness');

/** Only what makes runs alike: no setting of whoever runs the lab reaches a script. */
export function settings(folder: string): NodeJS.ProcessEnv {
  return {
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
  };
}

/** Starts Python, with a line to it as its file descriptor 3. */
export function startPython(
  python: string,
  args: string[],
  { folder, env }: Pick<Place, 'folder' | 'env'>,
): ChildProcess {
  return spawn(python, args, {
    cwd: folder,
    // A process group of its own, so that whatever it started can be ended with it.
    detached: true,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
}

export function startFresh(python: string, place: Place): Started {
  const child = startPython(python, [place.script], place);
  const [, stdout, stderr, line] = child.stdio as unknown as [null, Readable, Readable, Duplex];
  return {
    pid: child.pid,
    stdout,
    stderr,
    line,
    exited: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, endedBy) => {
        resolve({ code, endedBy });
      });
    }),
    closed: new Promise((resolve) => {
      child.once('close', () => {
        resolve();
      });
    }),
  };
}
