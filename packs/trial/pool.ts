/** Threads with a Python in them, and what became of a script in one. */
import { Worker } from 'node:worker_threads';
import { LIMITS } from '../../src/play/limits.ts';
import type { RunReport } from '../../src/play/player.ts';
import type { FromWorker, Heard } from '../../src/play/protocol.ts';
import { type Cut, reportOf } from '../../src/play/report.ts';
import type { Data } from './in-node.ts';

interface Thread {
  worker: Worker;
  /** Takes what it says from now on. */
  hear: (listener: (message: FromWorker) => void) => void;
}

/** One thread for one subject; made anew where a script has broken it. */
export class Place {
  readonly #data: Data;
  #thread: Thread | undefined;

  constructor(data: Data) {
    this.#data = data;
  }

  async run(script: string, text: string): Promise<RunReport> {
    const { subject, packs } = this.#data;
    this.#thread ??= await opened(this.#data);
    const before = today();
    const { heard, seconds, cut } = await runIn(this.#thread, script, text);
    if (cut) await this.close();
    const name = packs.subjects[subject]?.package;
    return reportOf({
      subject,
      heard,
      seconds,
      days: [...new Set([before, today()])],
      ...(name !== undefined && { package: name }),
      ...(cut && { cut }),
    });
  }

  async close(): Promise<void> {
    await this.#thread?.worker.terminate();
    this.#thread = undefined;
  }
}

/** @throws what it says where it can't be started */
function opened(data: Data): Promise<Thread> {
  const worker = new Worker(new URL('./in-node.ts', import.meta.url), { workerData: data });
  const { promise, resolve, reject } = Promise.withResolvers<Thread>();
  let listener = (message: FromWorker): void => {
    if (message.say === 'failed') reject(new Error(message.detail));
    else
      resolve({
        worker,
        hear: (next) => {
          listener = next;
        },
      });
  };
  const failed = (detail: string): void => {
    listener({ say: 'failed', detail });
  };
  worker.on('message', (message: FromWorker) => {
    listener(message);
  });
  worker.on('error', (error) => {
    failed(String(error));
  });
  worker.on('exit', () => {
    failed('its thread ended');
  });
  return promise;
}

async function runIn(
  { worker, hear }: Thread,
  script: string,
  text: string,
): Promise<{ heard: Heard; seconds: number; cut?: Cut }> {
  const heard: Heard = { events: [], stdout: '', stderr: '' };
  const over = Promise.withResolvers<{ seconds: number; cut?: Cut }>();
  const cut = (why: Cut): void => {
    over.resolve({ seconds: 0, cut: why });
  };
  hear((message) => {
    if (message.say === 'heard') {
      heard.events.push(...message.heard.events);
      heard.stdout += message.heard.stdout;
      heard.stderr += message.heard.stderr;
    } else if (message.say === 'over') over.resolve({ seconds: message.seconds });
    else if (message.say === 'limit') cut({ kind: 'limit', limit: message.limit });
    else if (message.say === 'failed') cut({ kind: 'unloaded', why: 'failed', detail: message.detail });
  });
  const timer = setTimeout(() => {
    cut({ kind: 'limit', limit: 'time' });
  }, LIMITS.time * 1000);
  worker.postMessage({ say: 'run', script, text });
  const end = await over.promise;
  clearTimeout(timer);
  return { heard, ...end };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
