/** Watches the process of a script: what its witness says, what it prints, how it ends and what it leaves behind. */
import { createInterface } from 'node:readline';
import type { LeftOpen, WitnessEvent } from '../../contract/witness/events.ts';
import type { RunDatabase } from '../databases/database.ts';
import { LabError, messageOf } from '../machine/errors.ts';
import { endOf, interruptGroup, killGroup } from '../machine/processes.ts';
import { endHolders, endLeftBehind, outputOf } from '../machine/left-behind.ts';
import type { Exit, Started } from './start.ts';
import { isDone, within } from '../machine/within.ts';

export interface Limits {
  /** How long a script may take, in seconds. */
  seconds: number;
  /** How much it may print to one stream, in bytes. */
  bytes: number;
}

export const LIMITS: Limits = { seconds: 60, bytes: 1 << 20 };

/** How long a database may take for one answer, and how long a gone process's output to end, in milliseconds. */
export const PATIENCE = { answer: 30_000, output: 2000 };

export const NO_ANSWER = 'the database gave no answer';

/** With this code the witness ends a script that cut its line to the lab: `lab/witness/channel.py`. */
const CUT = 71;

/** What a script did, as its process shows it. */
export interface Watched {
  events: WitnessEvent[];
  stdout: string;
  stderr: string;
  /** Why the process was ended or ended badly, in one sentence; absent if it ended by itself with code 0. */
  ending?: string;
  leftOpen: LeftOpen;
}

/** @throws LabError if the script wrote it, not the witness */
function eventOf(line: string): WitnessEvent {
  try {
    return JSON.parse(line) as WitnessEvent;
  } catch {
    throw new LabError('it wrote to the line between the witness and the lab', 'Leave that file alone.');
  }
}

/**
 * Follows it from its first line to the end of all that it started.
 * @param folder the case's own: whatever works there is the script's
 */
export async function watch(
  child: Started,
  folder: string,
  database: RunDatabase,
  limits: Limits,
  signal?: AbortSignal,
): Promise<Watched> {
  const output = outputOf(child.pid);
  const events: WitnessEvent[] = [];
  let leftOpen: LeftOpen = { connections: 0, transactions: 0 };
  let ending: string | undefined;
  let failure: Error | undefined;
  const fail = (error: unknown): void => {
    failure ??= error instanceof Error ? error : new Error(String(error));
  };

  /** Resolves once nobody has told how it ended, though it was killed a while ago. */
  const untold = Promise.withResolvers<undefined>();
  const end = (why: string): void => {
    ending ??= why;
    killGroup(child.pid);
    setTimeout(() => {
      untold.resolve(undefined);
    }, PATIENCE.output).unref();
  };
  const stop = (): void => {
    end('the lab was stopped');
  };
  signal?.addEventListener('abort', stop);
  let timer = setTimeout(() => {
    ending ??= `it was still running after ${limits.seconds} seconds`;
    // As Ctrl-C does: Python says where it was, and a terminal leaves what it showed.
    interruptGroup(child.pid);
    timer = setTimeout(end, PATIENCE.output, ending);
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
        fail(error);
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

  const exit = await Promise.race([child.exited, untold.promise])
    .catch((error: unknown): Exit => {
      fail(error);
      return { code: null, endedBy: null };
    })
    .finally(() => {
      clearTimeout(timer);
    });
  if (!exit && child.untold) {
    // Whose doing that is shows when each has a process of its own to be forked from.
    child.untold();
    await child.exited.catch(fail);
  }
  const left = await endLeftBehind(folder, ending === undefined);
  killGroup(child.pid);
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
  const { code, endedBy } = exit ?? { code: null, endedBy: 'SIGKILL' };
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
