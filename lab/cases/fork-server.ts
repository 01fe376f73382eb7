/**
 * A Python that has imported the packages and forks a process for each case: most of what a case costs is importing
 * them anew. `lab/witness/fork_server.py` is the other end.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { constants } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Duplex } from 'node:stream';
import type { Imported } from '../../contract/scripts/assemble.ts';
import type { Database } from '../../contract/vocabulary/databases.ts';
import type { Workspace } from '../databases/database.ts';
import { LabError } from '../machine/errors.ts';
import { endingOf, endOf, killGroup } from '../machine/processes.ts';
import { type Exit, type Place, settings, startPython, type Started } from './start.ts';
import { isDone, within } from '../machine/within.ts';

/** What it does before the first case. */
export interface Order {
  python: string;
  /** Whose witness watches. */
  witness: Database;
  /** In the order in which they are imported. */
  imports: readonly Imported[];
  /** A package to import as well, if it is there. */
  driver?: string;
}

/** What it says. */
type Told = { refused: string | null } | { run: string; pid: number } | { run: string; code: number };

interface Forked {
  started: (pid: number) => void;
  ended: (exit: Exit) => void;
  lost: (error: Error) => void;
}

/** Bytes in its arguments, and in a variable of its environment, for those of a case. */
const ROOM = 1000;

/** What the name of a socket may have, in bytes: Linux has 108 and a zero, and the name of a run is short. */
const SOCKET = 80;

/** How long it may import, and a process that was forked take to be itself, in milliseconds. */
const PATIENCE = 30_000;

/** It ended, and with it the account of the cases that it had forked. */
export class ForkServerEnded extends LabError {}

export class ForkServer {
  readonly #child: ChildProcess;
  readonly #control: Duplex;
  readonly #folder: string;
  readonly #running = new Map<string, Forked>();
  #said = '';
  #ready: (refused: string | null) => void = () => undefined;
  /** Whether it forks no more. */
  ended = false;

  private constructor(python: string, folder: string) {
    this.#folder = folder;
    const code = 'import fork_server; fork_server.main()'.padEnd(ROOM);
    const env = { ...settings(folder), LAB_ROOM: '.'.repeat(ROOM) };
    this.#child = startPython(python, ['-c', code], { folder, env });
    this.#control = this.#child.stdio[3] as Duplex;
    const lines = createInterface({ input: this.#control });
    // It is gone; its exit says so.
    for (const stream of [this.#control, lines]) stream.on('error', () => undefined);
    lines.on('line', (line) => {
      this.#hear(JSON.parse(line) as Told);
    });
    this.#child.stdout?.resume();
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#said = endOf(this.#said + text);
    });
    for (const event of ['error', 'exit']) this.#child.once(event, () => void this.#lose());
  }

  /**
   * @param name of its folder, unique within this lab run
   * @param begun is told of it before it imports: it may have to be stopped meanwhile
   * @returns why nothing can be forked there, in a sentence without its end, where that is so
   */
  static async start(
    workspace: Workspace,
    name: string,
    { python, ...order }: Order,
    begun: (server: ForkServer) => void,
  ): Promise<ForkServer | { refused: string }> {
    const folder = workspace.folder(name);
    if (folder.length > SOCKET) return { refused: `${folder} is too long a name for sockets in it` };
    const server = new ForkServer(python, folder);
    begun(server);
    const refused = await new Promise<string | null>((resolve) => {
      server.#ready = resolve;
      server.#control.write(`${JSON.stringify(order)}\n`);
      setTimeout(() => {
        resolve(`its imports took longer than ${PATIENCE / 1000} seconds`);
      }, PATIENCE).unref();
    });
    if (refused === null) return server;
    server.stop();
    return { refused };
  }

  /** @throws ForkServerEnded if it ends before the process is there, or later: then by `exited` */
  async fork(place: Place, signal?: AbortSignal): Promise<Started> {
    const path = join(this.#folder, place.run);
    const { server, lines } = await listen(path);
    const forked = Promise.withResolvers<number>();
    const exited = Promise.withResolvers<Exit>();
    // Whoever waits for one of them need not wait for the other.
    exited.promise.catch(() => undefined);
    this.#running.set(place.run, {
      started: forked.resolve,
      ended: exited.resolve,
      lost: (error) => {
        forked.reject(error);
        exited.reject(error);
      },
    });
    if (this.ended) void this.#lose();
    const { run, script, folder, env } = place;
    this.#control.write(`${JSON.stringify({ run, script, folder, env, socket: path })}\n`);
    let pid: number | undefined;
    try {
      pid = await within(forked.promise, PATIENCE, 'its process was not forked', signal);
      // It may have ended before its lines are seen here.
      const over = exited.promise.then(async () => {
        if (await isDone(lines, 1000)) return lines;
        throw new LabError(`its process never was itself. It said:\n${this.#said}`, 'Run the lab again.');
      });
      const joined = await within(
        Promise.race([lines, over]),
        PATIENCE,
        'its process was not itself',
        signal,
      );
      const untold = (): void => {
        this.stop();
      };
      return { pid, ...joined, exited: exited.promise, untold };
    } catch (error) {
      killGroup(pid);
      // It forks nothing any more, stopped by a case perhaps.
      if (pid === undefined && !signal?.aborted) this.stop();
      throw error;
    } finally {
      server.close();
    }
  }

  /** Ends it, once its cases are through. */
  stop(): void {
    this.ended = true;
    killGroup(this.#child.pid);
  }

  #hear(told: Told): void {
    if ('refused' in told) {
      this.#ready(told.refused);
      return;
    }
    const forked = this.#running.get(told.run);
    if ('pid' in told) forked?.started(told.pid);
    else {
      this.#running.delete(told.run);
      forked?.ended(
        told.code < 0 ? { code: null, endedBy: nameOf(-told.code) } : { code: told.code, endedBy: null },
      );
    }
  }

  async #lose(): Promise<void> {
    this.ended = true;
    const how = [await endingOf(this.#child), this.#said].filter(Boolean).join('\n');
    this.#ready(`it ended at once: ${how}`);
    for (const [run, { lost }] of this.#running) {
      this.#running.delete(run);
      lost(
        new ForkServerEnded(`the process that it was forked from ended (${how})`, 'Run it with --no-fork.'),
      );
    }
  }
}

/** A socket that takes a process's three lines, which come one after the other. */
async function listen(
  path: string,
): Promise<{ server: Server; lines: Promise<Pick<Started, 'stdout' | 'stderr' | 'line' | 'closed'>> }> {
  const server = createServer();
  const lines = Promise.withResolvers<Pick<Started, 'stdout' | 'stderr' | 'line' | 'closed'>>();
  const all: Socket[] = [];
  const ends: Promise<unknown>[] = [];
  server.on('connection', (socket) => {
    // The process is gone; its exit says so.
    socket.on('error', () => undefined);
    all.push(socket);
    ends.push(new Promise((resolve) => socket.once('close', resolve)));
    const [stdout, stderr, line] = all;
    if (!stdout || !stderr || !line) return;
    lines.resolve({ stdout, stderr, line, closed: Promise.all(ends).then(() => undefined) });
  });
  server.listen(path);
  await once(server, 'listening');
  return { server, lines: lines.promise };
}

function nameOf(signal: number): string {
  return Object.entries(constants.signals).find(([, number]) => number === signal)?.[0] ?? `signal ${signal}`;
}
