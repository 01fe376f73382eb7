/** Workers with a started Python in them. */
import { bring, bringCompiled, partsOf, progressOf } from './download.ts';
import { LIMITS } from './limits.ts';
import type { Packs } from './packs.ts';
import type { Progress } from './player.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

export interface Place {
  packs: Packs;
  /** Address of the folder of the packs, with a slash at its end. */
  base: string;
  /** Address of the module that `worker.ts` became. */
  worker: string;
}

export interface Waiting {
  worker: Worker;
  send: (message: ToWorker) => void;
  /** Takes all that it says from now on. A worker that breaks says `failed`. */
  hear: (listener: (message: FromWorker) => void) => void;
  end: () => void;
}

/**
 * Brings what is needed, and starts it.
 * @throws {Unloaded | Error} where it can't be brought or started
 */
export async function startWaiting(
  { packs, base, worker: module }: Place,
  subject: string,
  onProgress: (progress: Progress) => void,
): Promise<Waiting> {
  const pack = packs.subjects[subject];
  if (!pack) throw new Error(`there is no pack for ${subject}`);
  const parts = partsOf(packs, subject);
  const tell = (): void => {
    onProgress({ stage: 'loading', parts: parts.map((part) => progressOf(base, part)) });
  };
  const { wasm, glue, loader, library, support } = packs.python;
  const files = [
    bringCompiled(base, wasm, tell),
    bring(base, library, tell),
    bring(base, support, tell),
    bring(base, pack.file, tell),
    // The worker imports them; by then the browser has them.
    bring(base, glue, tell),
    bring(base, loader, tell),
  ] as const;
  // Where one can't be had another may be about to fail: who asks again would be handed that one.
  await Promise.allSettled(files);
  const [compiled, libraryBytes, supportBytes, packBytes] = await Promise.all(files);
  onProgress({ stage: 'starting' });
  const waiting = open(module);
  try {
    await answered(waiting, 'ready');
    waiting.send({
      say: 'start',
      loader: base + loader.url,
      pyodide: base + packs.pyodide,
      info: packs.python.info,
      wasm: compiled,
      library: libraryBytes,
      support: supportBytes,
      pack: packBytes,
      unpacked: pack.unpacked,
      package: pack.package ?? '',
      memory: LIMITS.memory,
    });
    await answered(waiting, 'prepared');
  } catch (error) {
    waiting.end();
    throw error;
  }
  return waiting;
}

/**
 * A worker that was fetched has the content policy that its own headers say, and on a host that sends none it has none at
 * all. One made of a blob has that of its page, which stands in each page: so it is as strict everywhere.
 */
function open(module: string): Waiting {
  const source = `import ${JSON.stringify(new URL(module, location.href).href)};`;
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(address, { type: 'module' });
  let listener: (message: FromWorker) => void = () => undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    listener(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    listener({ say: 'failed', detail: event.message || 'the worker could not be loaded' });
  });
  return {
    worker,
    send: (message) => {
      worker.postMessage(message);
    },
    hear: (next) => {
      listener = next;
    },
    end: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}

/** Waits until it says that. */
export function answered(waiting: Waiting, wanted: FromWorker['say']): Promise<void> {
  return new Promise((resolve, reject) => {
    waiting.hear((message) => {
      if (message.say === wanted) resolve();
      else if (message.say === 'failed') reject(new Error(message.detail));
    });
  });
}
