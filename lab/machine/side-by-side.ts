/** Several workers on one list of jobs. */

/**
 * @param work on one job; what it throws stops all workers
 * @param done with what it gave; not called once the work is stopped, so that nothing is told after the reason
 * @param outer stops them from outside
 * @throws what the first of them threw, once all have ended
 */
export async function sideBySide<Job, Result>(
  jobs: Iterable<Job>,
  count: number,
  work: (job: Job, signal: AbortSignal) => Promise<Result>,
  done: (result: Result) => void,
  outer?: AbortSignal,
): Promise<void> {
  const fatal = new AbortController();
  const signal = AbortSignal.any([fatal.signal, ...(outer ? [outer] : [])]);
  const isStopped = (): boolean => signal.aborted;
  const queue = jobs[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); !next.done && !isStopped(); next = queue.next()) {
      const result = await work(next.value, signal);
      if (isStopped()) return; // it was cut off
      done(result);
    }
  };
  const ended = await Promise.allSettled(
    Array.from({ length: count }, () =>
      worker().catch((error: unknown) => {
        fatal.abort(error);
        throw error;
      }),
    ),
  );
  if (fatal.signal.aborted && ended.some(({ status }) => status === 'rejected')) throw fatal.signal.reason;
}
