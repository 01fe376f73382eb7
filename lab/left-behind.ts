/**
 * The processes of a case, wherever they are: in the script's own group, in a session of their own, handed over to
 * init. What a script starts inherits its environment and its working directory, and both name the folder of the case.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

interface Process {
  pid: number;
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
    for (const { pid, command } of left) {
      ended.set(pid, ended.get(pid) ?? command);
      kill(pid);
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
  return pids()
    .filter((pid) => pid !== process.pid && openFilesOf(pid).some((target) => output.includes(target)))
    .map((pid) => {
      const command = commandOf(pid);
      kill(pid);
      return command;
    });
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

function processesOf(folder: string): Process[] {
  if (process.platform !== 'linux') return listed(folder);
  return pids()
    .filter((pid) => isOf(pid, folder))
    .map((pid) => ({ pid, command: commandOf(pid) }));
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
  return read(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
    .split('\0')
    .join(' ')
    .trim();
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
