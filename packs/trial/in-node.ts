/** A thread in which scripts run with the packs as they are published, one after the other. Started by `pool.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Manifest, placesIn } from '../../src/build/built-packs.ts';
import { gatherer } from '../../src/play/gather.ts';
import { startInterpreter } from '../../src/play/interpreter.ts';
import type { FromWorker, ToWorker } from '../../src/play/protocol.ts';
import { rewinder } from './rewind.ts';

export interface Data {
  checkout: string;
  subject: string;
  packs: Manifest['packs'];
  /** A script whose imports all others share, so that each need not do them again; absent: nothing is imported ahead. */
  first?: string;
}

const { checkout, subject, packs, first } = workerData as Data;
const port = parentPort;
if (!port) throw new Error('this runs in a thread of packs/trial/pool.ts');
const { files } = placesIn(checkout);
const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(files, name)));
const say = (message: FromWorker): void => {
  port.postMessage(message);
};

const pack = packs.subjects[subject];
if (!pack) throw new Error(`there is no pack for ${subject}`);
const { loadPyodide } = (await import(join(files, packs.python.loader.url))) as typeof import('pyodide');
let gathered = gatherer(say);
const { python, prepare, run } = await startInterpreter(
  {
    loadPyodide,
    pyodide: join(files, packs.pyodide),
    library: join(files, packs.python.library.url),
    info: packs.python.info,
    support: bytes(packs.python.support.url),
    pack: bytes(pack.file.url),
    unpacked: pack.unpacked,
    package: pack.package ?? '',
  },
  {
    told: (event) => {
      gathered.told(event);
    },
    wrote: (stream, written) => {
      gathered.wrote(stream, written);
    },
  },
);
if (first !== undefined) prepare(first);
const rewind = rewinder(python);

port.on('message', (message: ToWorker) => {
  if (message.say !== 'run') return;
  const began = performance.now();
  try {
    run(message.script, message.text);
    gathered.flush();
    rewind();
    say({ say: 'over', seconds: (performance.now() - began) / 1000 });
  } catch (error) {
    say({ say: 'failed', detail: String(error) });
  }
  gathered = gatherer(say);
});
say({ say: 'ready' });
