import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sideBySide } from '../../lab/machine/side-by-side.ts';

test('each job is done once, several at a time', async () => {
  let most = 0;
  let now = 0;
  const done: number[] = [];
  const work = async (job: number): Promise<number> => {
    most = Math.max(most, (now += 1));
    await sleep(5);
    now -= 1;
    return job;
  };
  await sideBySide([1, 2, 3, 4, 5], 2, work, (job) => done.push(job));
  expect(done.sort()).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('what one throws stops all, is thrown once they have ended, and nothing is told after it', async () => {
  const done: number[] = [];
  const begun: number[] = [];
  let ended = false;
  const work = async (job: number, signal: AbortSignal): Promise<number> => {
    begun.push(job);
    if (job === 1) throw new Error('the disk is full');
    await sleep(30);
    ended = true;
    expect(signal.aborted).toBe(true);
    throw new Error('ENOENT, for want of the folder');
  };
  await expect(sideBySide([1, 2, 3, 4], 2, work, (job) => done.push(job))).rejects.toThrow(
    'the disk is full',
  );
  expect([begun, done, ended]).toEqual([[1, 2], [], true]);
});

test('whoever stops it from outside gets no more results, and no error', async () => {
  const stop = new AbortController();
  const done: number[] = [];
  const work = async (job: number): Promise<number> => {
    await sleep(5);
    if (job === 2) stop.abort();
    return job;
  };
  await sideBySide([1, 2, 3], 1, work, (job) => done.push(job), stop.signal);
  expect(done).toEqual([1]);
});
