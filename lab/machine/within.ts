/** Waiting that has an end. */
import { setTimeout as sleep } from 'node:timers/promises';
import { LabError } from './errors.ts';

/**
 * @param late what is wrong where there is no answer in time
 * @throws LabError if there is none, or the lab is stopped
 */
export async function within<T>(
  promise: Promise<T>,
  milliseconds: number,
  late: string,
  signal?: AbortSignal,
): Promise<T> {
  let stop = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  const never = new Promise<never>((_, reject) => {
    stop = () => {
      reject(new LabError('the lab was stopped', 'Run it again.'));
    };
    timer = setTimeout(() => {
      reject(new LabError(`${late} in ${milliseconds / 1000} seconds`, 'Run the lab again.'));
    }, milliseconds);
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([promise, never]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

export async function isDone(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  const late = new AbortController();
  const done = await Promise.race([
    promise.then(() => true),
    sleep(milliseconds, false, { signal: late.signal }).catch(() => false),
  ]);
  late.abort();
  return done;
}
