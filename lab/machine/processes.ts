/** Small dealings with other programs and with the network of this machine. */
import { type ChildProcess, execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { LabError, messageOf } from './errors.ts';
import { fullDisk, isFull } from './full-disk.ts';

/**
 * Runs a program to its end.
 * @returns what it printed to standard output
 * @param remedies what to do where it prints something known; the first that fits
 * @throws LabError with all that it printed, if it fails
 */
export async function quietRun(
  program: string,
  args: string[],
  {
    remedies = [],
    ...options
  }: {
    cwd?: string;
    uid?: number;
    gid?: number;
    env?: NodeJS.ProcessEnv;
    signal?: AbortSignal | undefined;
    remedies?: readonly { says: RegExp; remedy: string }[];
  } = {},
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { ...options, maxBuffer: 1 << 26 });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const output = `${stdout}${stderr}`.trim() || messageOf(error);
    if (isFull(error) || isFull(output, ...(options.cwd === undefined ? [] : [options.cwd])))
      throw fullDisk(`${program} failed with\n${output}`);
    throw new LabError(
      `${program} ${args.join(' ')} failed:\n${output}`,
      remedies.find(({ says }) => says.test(output))?.remedy ?? 'Mend what it says, then run the lab again.',
    );
  }
}

/** The end of what a program printed: as much as helps whoever reads why it failed. */
export function endOf(output: string): string {
  return output.trimEnd().split('\n').slice(-15).map(shortened).join('\n');
}

function shortened(line: string): string {
  const rest = line.length - MOST_LETTERS;
  return rest > 0 ? `${line.slice(0, MOST_LETTERS)}… and ${rest} letters more` : line;
}

/** Of a line, as much as tells what it is. */
const MOST_LETTERS = 300;

/**
 * How a server ended, if it has. Its clients notice before Node does: it is given a moment.
 * @returns such as `signal KILL`, `exit code 1`
 */
export async function endingOf(server: ChildProcess): Promise<string | undefined> {
  const ended = (): string | undefined => {
    if (server.signalCode !== null) return `signal ${server.signalCode.replace(/^SIG/, '')}`;
    return server.exitCode === null ? undefined : `exit code ${server.exitCode}`;
  };
  for (let tries = 0; tries < 5 && ended() === undefined; tries += 1) await sleep(50);
  return ended();
}

/** Where a program is: on PATH, or in one of these folders. */
export function findProgram(name: string, folders: string[] = []): string | undefined {
  return [...(process.env['PATH'] ?? '').split(delimiter), ...folders]
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** A port of 127.0.0.1 that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** Database servers refuse to run as root: the user to run them as then, `nobody`. */
export function serverUser(): { uid: number; gid: number } | undefined {
  return process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;
}

/**
 * Asks a server that was just started until it answers.
 * @param ask throws for as long as there is no answer
 * @param log what the server said elsewhere than on standard error
 * @throws LabError with what the server said, if it stops or takes longer than a minute
 */
export async function firstAnswer<T>(
  server: ChildProcess,
  name: string,
  ask: () => Promise<T>,
  log: () => string = () => '',
): Promise<T> {
  let output = '';
  server.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const deadline = performance.now() + 60_000;
  while (server.exitCode === null && performance.now() < deadline) {
    try {
      return await ask();
    } catch {
      await sleep(50);
    }
  }
  const said = `${output}${log()}`.trim().split('\n').slice(-8).join('\n');
  const what = server.exitCode === null ? 'does not answer' : 'stopped at its start';
  server.kill('SIGKILL');
  if (isFull(said)) throw fullDisk(`${name} ${what}. It said:\n${said}`);
  const remedy = /address already in use/i.test(said)
    ? 'Another program took its port in the meantime: run the lab again, and it takes another.'
    : 'Mend what it says, then run the lab again.';
  throw new LabError(`${name} ${what}. It said:\n${said}`, remedy);
}

/** Ends a server with a signal, and without mercy if it takes more than ten seconds. */
export async function stopProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  child.kill(signal);
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(late);
}

/** Ends a process that leads a group, and all of its group. @param leader undefined where it was never started */
export function killGroup(leader: number | undefined): void {
  signalGroup(leader, 'SIGKILL');
}

/** Asks them to end. */
export function interruptGroup(leader: number | undefined): void {
  signalGroup(leader, 'SIGINT');
}

function signalGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, signal);
  } catch {
    // nothing is left of it
  }
}
