/** The player of a page: runs a script in a worker that is thrown away, and warms the next one meanwhile. */
import { Unloaded } from './download.ts';
import { answered, type Place, startWaiting, type Waiting } from './interpreters.ts';
import { LIMITS } from './limits.ts';
import type { Player, Progress, RunReport, RunRequest } from './player.ts';
import type { Heard } from './protocol.ts';
import { type Cut, reportOf } from './report.ts';

const nobody = (): void => undefined;

/** An interpreter that waits for a script, or is about to. */
interface Warmed {
  subject: string;
  waiting: Promise<Waiting>;
  /** Whoever wants it hears how far it is, and what was said last. */
  listeners: ((progress: Progress) => void)[];
  last?: Progress;
}

export function createPlayer(place: Place): Player {
  let warmed: Warmed | undefined;
  let stop: (() => void) | undefined;

  const keepWarm = (own: Warmed): void => {
    warmed = own;
    own.waiting.catch(() => {
      if (warmed === own) warmed = undefined;
    });
  };
  const waitingFor = (subject: string, onProgress: (progress: Progress) => void): Promise<Waiting> => {
    if (warmed?.subject === subject) {
      warmed.listeners.push(onProgress);
      if (warmed.last) onProgress(warmed.last);
      return warmed.waiting;
    }
    cool();
    const listeners = [onProgress];
    const waiting = startWaiting(place, subject, (progress) => {
      own.last = progress;
      for (const hear of listeners) hear(progress);
    });
    const own: Warmed = { subject, waiting, listeners };
    keepWarm(own);
    return waiting;
  };
  const cool = (): void => {
    warmed?.waiting.then(({ end }) => {
      end();
    }, nobody);
    warmed = undefined;
  };
  /** Imports ahead what the same script will import again. */
  const warmAgain = ({ subject, text }: RunRequest): void => {
    const started = waitingFor(subject, nobody);
    const prepared = started.then(async (waiting) => {
      waiting.send({ say: 'prepare', text });
      await answered(waiting, 'prepared');
      return waiting;
    });
    keepWarm({ subject, waiting: prepared, listeners: [] });
  };

  return {
    warm: async (subject, onProgress = nobody) => {
      await waitingFor(subject, onProgress).catch(nobody);
    },
    run: async (request, onProgress = nobody) => {
      stop?.();
      let cut: Cut | undefined;
      let over = false;
      // One that was stopped is over, and files may still be coming.
      const tell = (progress: Progress): void => {
        if (!over) onProgress(progress);
      };
      const stopped = Promise.withResolvers<undefined>();
      const stopThis = (): void => {
        cut = { kind: 'stopped' };
        stopped.resolve(undefined);
      };
      stop = stopThis;
      const { package: name } = place.packs.subjects[request.subject] ?? {};
      const ran = { subject: request.subject, ...(name !== undefined && { package: name }) };
      const ended = (heard: Heard, seconds: number, days: string[]): RunReport => {
        if (stop === stopThis) stop = undefined;
        over = true;
        return reportOf({ ...ran, heard, seconds, days, ...(cut && { cut }) });
      };
      const nothing: Heard = { events: [], stdout: '', stderr: '' };
      let waiting: Waiting | undefined;
      try {
        waiting = await Promise.race([waitingFor(request.subject, tell), stopped.promise]);
      } catch (error) {
        cut = unloaded(error);
      }
      if (!waiting || cut) return ended(nothing, 0, []);
      warmed = undefined;
      tell({ stage: 'running' });
      const { heard, seconds, days, cut: own } = await runIn(waiting, request, stopped.promise);
      cut ??= own;
      const report = ended(heard, seconds, days);
      warmAgain(request);
      return report;
    },
    stop: () => stop?.(),
    close: () => {
      stop?.();
      cool();
    },
  };
}

interface Ran {
  heard: Heard;
  seconds: number;
  days: string[];
  cut?: Cut;
}

async function runIn(
  waiting: Waiting,
  { script, text }: RunRequest,
  stopped: Promise<undefined>,
): Promise<Ran> {
  const heard: Heard = { events: [], stdout: '', stderr: '' };
  const before = today();
  const began = performance.now();
  const over = Promise.withResolvers<{ seconds?: number; cut?: Cut }>();
  let memoryMet = false;
  waiting.hear((message) => {
    if (message.say === 'heard') {
      heard.events.push(...message.heard.events);
      heard.stdout += message.heard.stdout;
      heard.stderr += message.heard.stderr;
    } else if (message.say === 'over') over.resolve({ seconds: message.seconds });
    else if (message.say === 'limit' && message.limit === 'memory') memoryMet = true;
    else if (message.say === 'limit') over.resolve({ cut: { kind: 'limit', limit: message.limit } });
    else if (message.say === 'failed') over.resolve({ cut: broken(message.detail, memoryMet) });
  });
  const timer = setTimeout(() => {
    over.resolve({ cut: { kind: 'limit', limit: 'time' } });
  }, LIMITS.time * 1000);
  waiting.send({ say: 'run', script, text });
  const { seconds, cut } = await Promise.race([
    over.promise,
    stopped.then(() => ({ seconds: undefined, cut: undefined })),
  ]);
  clearTimeout(timer);
  waiting.end();
  return {
    heard,
    seconds: seconds ?? (performance.now() - began) / 1000,
    days: [...new Set([before, today()])],
    ...(cut && { cut }),
  };
}

/** Python itself came to a bad end. */
function broken(detail: string, memoryMet: boolean): Cut {
  if (memoryMet || /memory/i.test(detail)) return { kind: 'limit', limit: 'memory' };
  return { kind: 'unloaded', why: 'failed', detail };
}

function unloaded(error: unknown): Cut {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof Unloaded) return { kind: 'unloaded', why: error.why, detail };
  if (error instanceof WebAssembly.CompileError) return { kind: 'unloaded', why: 'unsupported', detail };
  return { kind: 'unloaded', why: 'failed', detail };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
