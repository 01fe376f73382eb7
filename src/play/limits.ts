/** What a run in a browser may use: a page ends what takes more. */

export type LimitName = 'time' | 'memory' | 'output' | 'statements';

/** What a run may use. Time is that of the lab. */
export const LIMITS: Readonly<Record<LimitName, number>> = {
  /** Seconds. */
  time: 60,
  /** Bytes of Python's memory. */
  memory: 512 * 1024 * 1024,
  /** Bytes printed. */
  output: 1 << 20,
  /** How many. */
  statements: 50_000,
};
