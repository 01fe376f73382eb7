/** What a page and its worker say to each other. */
import type { WitnessEvent } from '../../contract/witness/events.ts';

/** With it a worker becomes an interpreter. Bytes are copied: the page keeps its own for the next one. */
export interface Start {
  say: 'start';
  /** Addresses of Pyodide's loader and its folder. */
  loader: string;
  pyodide: string;
  info: unknown;
  wasm: WebAssembly.Module;
  library: ArrayBuffer;
  support: ArrayBuffer;
  pack: ArrayBuffer;
  unpacked: boolean;
  package: string;
  /** Bytes that Python's memory may grow to. */
  memory: number;
}

export type ToWorker =
  | Start
  /** Import what the script will import first. */
  | { say: 'prepare'; text: string }
  | { say: 'run'; script: string; text: string };

/** What the witness says, and where an exception came up in the script. */
export type Told =
  WitnessEvent | { event: 'traceback'; text: string; line: number | null; missing: string | null };

/** One piece of a run. Pieces are gathered: a script that prints without end would drown the page in messages. */
export interface Heard {
  events: Told[];
  stdout: string;
  stderr: string;
}

export type FromWorker =
  | { say: 'ready' }
  | { say: 'prepared' }
  | { say: 'heard'; heard: Heard }
  | { say: 'over'; seconds: number }
  /** What it printed, or sent, is more than it may. It says no more. */
  | { say: 'limit'; limit: 'output' | 'statements' | 'memory' }
  | { say: 'failed'; detail: string };
