/**
 * The processes of a case, wherever they are: in the script's own group, in a session of their own, handed over to
 * init. What a script starts inherits its environment and its working directory, and both name the folder of the case.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

interface Process {
  pid: number;
  group?: number | undefined;
  /** Its command line. */
  command: string;
}

/** How long what a script started may take to notice that it is gone, in milliseconds: multiprocessing's helpers do. */
const GRACE = 1000;

/**
 * Ends all processes of a case once its script is gone.
 * @param patient gives them a moment to end by themselves
 * @returns the command line of each that had to be ended
 */
export async function endLeftBehind(folder: string, patient: boolean): Promise<string[]> {
  const deadline = performance.now() + (patient ? GRACE : 0);
  let left = processesOf(folder);
  while (left.length > 0 && performance.now() < deadline) {
    await sleep(50);
    left = processesOf(folder);
  }
  const ended = new Map<number, string>();
  // One that is about to start another may do so until it is ended itself.
  for (let tries = 0; left.length > 0 && tries < 100; tries += 1) {
    for (const { pid, group, command } of left) {
      ended.set(pid, ended.get(pid) ?? command);
      kill(pid, group);
    }
    await sleep(10);
    left = processesOf(folder);
  }
  return [...ended.values()];
}

/** The same at once, for a lab that gives up. */
export function killAllOf(folder: string): void {
  for (const { pid } of processesOf(folder)) kill(pid);
}

/** The other ends of a process's output, to find who else holds them; none where it can't be seen. */
export function outputOf(pid: number | undefined): string[] {
  return [1, 2].flatMap((fd) => {
    try {
      const target = readlinkSync(`/proc/${pid}/fd/${fd}`);
      return /^(socket|pipe):/.test(target) ? [target] : [];
    } catch {
      return [];
    }
  });
}

/** Ends the processes that hold one of these outputs, whatever their environment. @returns their command lines */
export function endHolders(output: readonly string[]): string[] {
  return findAll((pid) => {
    if (pid === process.pid || !openFilesOf(pid).some((target) => output.includes(target))) return undefined;
    const command = commandOf(pid);
    kill(pid);
    return command;
  });
}

/** With all of its group: one that hands itself on to a child, again and again, is gone before it is hit. */
function kill(pid: number, group = groupOf(pid)): void {
  const own = groupOf(process.pid);
  for (const target of group !== undefined && group > 1 && group !== own ? [-group, pid] : [pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
}

/** Its process group, where there is /proc: the third field behind the name, which may hold anything. */
function groupOf(pid: number): number | undefined {
  const stat = read(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  const group = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
  return stat === '' || !Number.isInteger(group) ? undefined : group;
}

function processesOf(folder: string): Process[] {
  if (process.platform !== 'linux') return listed(folder);
  return findAll((pid) => {
    // Asked for first: of one that hands itself on it outlives the number.
    const group = groupOf(pid);
    return isOf(pid, folder) ? { pid, group, command: commandOf(pid) } : undefined;
  });
}

/**
 * Looks at all processes, and then at those that came meanwhile: one that hands itself on to a child, again and again,
 * would be gone each time when its turn comes.
 */
function findAll<T>(look: (pid: number) => T | undefined): T[] {
  const seen = new Set<number>();
  const found: T[] = [];
  for (let round = 0; round < 20; round += 1) {
    const fresh = pids().filter((pid) => !seen.has(pid));
    if (fresh.length === 0) break;
    for (const pid of fresh) {
      seen.add(pid);
      const what = look(pid);
      if (what !== undefined) found.push(what);
    }
  }
  return found;
}

function pids(): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function isOf(pid: number, folder: string): boolean {
  return (
    names(
      read(() => readFileSync(`/proc/${pid}/environ`, 'latin1')),
      folder,
    ) || isIn(pid, folder)
  );
}

function isIn(pid: number, folder: string): boolean {
  // Of a folder that was removed the link says so.
  return names(read(() => readlinkSync(`/proc/${pid}/cwd`)).replace(/ \(deleted\)$/, ''), folder);
}

/** Whether a text names a folder or something in it: case-run_1 is not in case-run_10. */
function names(text: string, folder: string): boolean {
  for (let at = text.indexOf(folder); at >= 0; at = text.indexOf(folder, at + 1)) {
    if (!/[\w-]/.test(text[at + folder.length] ?? '')) return true;
  }
  return false;
}

function openFilesOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).map((fd) => read(() => readlinkSync(`${folder}/${fd}`)));
  } catch {
    return [];
  }
}

function commandOf(pid: number): string {
  const command = read(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
    .split('\0')
    .join(' ')
    .trim();
  return command || `process ${pid}`;
}

/** A process may be gone in the meantime, or be another user's. */
function read(ask: () => string): string {
  try {
    return ask();
  } catch {
    return '';
  }
}

/** Where there is no /proc: ps shows the environment behind the command, of one's own processes. */
function listed(folder: string): Process[] {
  const lines = read(() =>
    execFileSync('ps', ['-axEww', '-o', 'pid=,command='], { encoding: 'utf8', maxBuffer: 1 << 26 }),
  ).split('\n');
  return lines
    .filter((line) => names(line, folder))
    .map((line) => {
      const [, pid = '', command = ''] = /^\s*(\d+) (.*)$/.exec(line) ?? [];
      return { pid: Number(pid), command: command.replace(/ \w+=.*$/, '') };
    })
    .filter(({ pid }) => pid > 0 && pid !== process.pid);
}
