/** What a build holds in memory, which V8 leaves to how much there is: both are flags of V8's. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives the room back to the system as well, which V8 keeps otherwise for what may come: of a heap that had grown to
 * 600 MB it kept nearly all when 20 MB were left to live in it. Takes a second for a heap of a gigabyte.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as NodeJS.GCFunction;
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/** In percent of what was live at the last collection. */
const MOST_GARBAGE = 30;

/**
 * Has the heap of each thread collected before its garbage is as much as what lives there. V8 waits for several times as
 * much where there is room for it: a heap of 300 MB that makes much to throw away grew to 1,270 MB, and so to 550, for a
 * sixth more of processor time.
 */
export function keepHeapsSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${MOST_GARBAGE}`);
}
