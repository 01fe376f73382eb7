/**
 * One lab at a time, and what a killed lab leaves behind. `.lab/running.json` names the lab that runs, its folder and
 * the servers it started; the next lab finds it, ends what is still alive and removes the folder.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Workspace } from '../databases/database.ts';
import { cantWrite, codeOf, LabError } from '../machine/errors.ts';
import { fullDisk, isFull } from '../machine/full-disk.ts';
import { killAllOf } from '../machine/left-behind.ts';
import { scratchFolder } from '../machine/memory.ts';

interface Running {
  lab: number;
  folder: string;
  started: number[];
}

export interface OwnWorkspace extends Workspace {
  /** What was left by a lab that was killed, in a sentence, if anything was. */
  readonly cleaned: string | undefined;
  close(): void;
}

/**
 * @param state file that says which lab runs
 * @throws LabError if another lab runs
 */
export async function openWorkspace(state: string): Promise<OwnWorkspace> {
  const cleaned = await cleanUp(state);
  // Not in the checkout: another user, as whom servers run, may not be allowed there; and socket paths must be short.
  const folder = mkdtempSync(join(scratchFolder(), 'emitted-lab-'));
  chmodSync(folder, 0o755);
  const running: Running = { lab: process.pid, folder, started: [] };
  const save = (flag: 'wx' | 'w'): void => {
    writeFileSync(state, `${JSON.stringify(running)}\n`, { flag });
  };
  try {
    mkdirSync(dirname(state), { recursive: true });
    save('wx');
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (codeOf(error) === 'EEXIST') throw anotherLab(state);
    if (isFull(error, dirname(state))) throw fullDisk(`${state} can't be written`);
    throw cantWrite(error, state) ?? error;
  }
  const close = (): void => {
    open.delete(abandon);
    // A helper of a server that has ended may be left: PostgreSQL's logger, if it does not move.
    killAllOf(folder);
    rmSync(folder, { recursive: true, force: true });
    rmSync(state, { force: true });
  };
  const abandon = (): void => {
    for (const pid of running.started) killIfAlive(pid);
    close();
  };
  open.add(abandon);
  return {
    path: folder,
    cleaned,
    folder: (name) => {
      const path = join(folder, name);
      mkdirSync(path, { mode: 0o755 });
      return path;
    },
    started: (pid) => {
      running.started.push(pid);
      save('w');
    },
    close,
  };
}

/** How to leave each workspace that is open now without waiting for anything. */
const open = new Set<() => void>();

/** For a lab that was told to end and hangs: ends its servers and scripts the hard way, and removes its folders. */
export function abandonAll(): void {
  for (const abandon of [...open]) {
    try {
      abandon();
    } catch {
      // The next lab removes what is left.
    }
  }
}

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

async function cleanUp(state: string): Promise<string | undefined> {
  if (!existsSync(state)) return undefined;
  let left: Running;
  try {
    left = JSON.parse(readFileSync(state, 'utf8')) as Running;
  } catch {
    // Cut off while it was written: nothing had been started yet.
    rmSync(state, { force: true });
    return undefined;
  }
  if (commandOf(left.lab)?.includes('lab/main.ts')) throw anotherLab(state, left.lab);
  // A number may belong to another process by now: only what works in the lab's own folder is ended.
  const servers = left.started.filter((pid) => commandOf(pid)?.includes(left.folder));
  for (const pid of servers) process.kill(pid, 'SIGTERM');
  for (let tries = 0; tries < 100 && servers.some((pid) => commandOf(pid) !== undefined); tries += 1)
    await sleep(100);
  for (const pid of servers) if (commandOf(pid) !== undefined) process.kill(pid, 'SIGKILL');
  rmSync(left.folder, { recursive: true, force: true });
  rmSync(state, { force: true });
  return `An earlier run was killed: ended ${servers.length} of its servers and removed ${left.folder}.`;
}

function anotherLab(state: string, pid?: number): LabError {
  return new LabError(
    `another lab is running${pid === undefined ? '' : ` (process ${pid})`}`,
    `Wait for it, or end it. If there is none, delete ${state}.`,
  );
}

/** The command line of a process, or undefined if there is no such process. */
function commandOf(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-ww', '-o', 'stat=,args=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\n')
      .find((line) => line.trim() && !line.trim().startsWith('Z'));
  } catch {
    return undefined;
  }
}
