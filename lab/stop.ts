/** How the lab ends when it is told to. */
import { abandonAll } from './cases/workspace.ts';

/** How long that may take, in seconds. */
const LAST = 15;

/** Ctrl-C and SIGTERM end the lab in good order, and the hard way where that takes too long or it is told again. */
export function stopOnSignal(): AbortController {
  const stop = new AbortController();
  let first = 0;
  const giveUp = (): void => {
    abandonAll();
    console.error(
      '\nThe lab did not end in good order: its servers and scripts were killed. The evidence is whole.',
    );
    process.exit(1);
  };
  const told = (): void => {
    // npm passes on what the terminal has sent already.
    if (stop.signal.aborted) {
      if (performance.now() - first > 1000) giveUp();
      return;
    }
    first = performance.now();
    stop.abort();
    setTimeout(giveUp, LAST * 1000).unref();
  };
  process.on('SIGINT', told);
  process.on('SIGTERM', told);
  return stop;
}
