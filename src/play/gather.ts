/** Gathers what a run says into pieces, and stops listening where it says too much. */
import { LIMITS } from './limits.ts';
import type { FromWorker, Heard, Told } from './protocol.ts';

/** Milliseconds between two pieces: soon enough for an eye, seldom enough for a page. */
const BETWEEN = 100;

export interface Gatherer {
  told: (event: Told) => void;
  wrote: (stream: 'stdout' | 'stderr', bytes: Uint8Array) => void;
  /** Passes on what is left. */
  flush: () => void;
}

export function gatherer(say: (message: FromWorker) => void, now: () => number = Date.now): Gatherer {
  const decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
  let heard: Heard = { events: [], stdout: '', stderr: '' };
  let last = now();
  let printed = 0;
  let statements = 0;
  let deaf = false;
  const flush = (): void => {
    last = now();
    if (deaf || (heard.events.length === 0 && !heard.stdout && !heard.stderr)) return;
    say({ say: 'heard', heard });
    heard = { events: [], stdout: '', stderr: '' };
  };
  const perhaps = (): void => {
    if (now() - last >= BETWEEN) flush();
  };
  const stop = (limit: 'output' | 'statements'): void => {
    flush();
    deaf = true;
    say({ say: 'limit', limit });
  };
  return {
    flush,
    told: (event) => {
      if (deaf) return;
      if (event.event === 'statement') statements += 1;
      heard.events.push(event);
      if (statements > LIMITS.statements) stop('statements');
      else perhaps();
    },
    wrote: (stream, bytes) => {
      if (deaf) return;
      const left = LIMITS.output - printed;
      printed += bytes.length;
      heard[stream] += decoders[stream].decode(bytes.subarray(0, Math.max(left, 0)), { stream: true });
      if (printed > LIMITS.output) stop('output');
      else perhaps();
    },
  };
}
