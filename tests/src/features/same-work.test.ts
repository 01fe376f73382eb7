/** Home counts the ORMs that have done every task, and no others. */
import { expect, test } from 'vitest';
import { inEveryTask } from '../../../src/features/home/same-work.ts';
import { sent, subject, task } from '../library.ts';

const [pebble, marble] = [subject('pebble'), subject('marble')];
const done = { async: { postgresql: [sent(1)] } };

test('an ORM that nobody has tried at one task does not do the same work', () => {
  const both = task([
    { subject: pebble, runs: done },
    { subject: marble, runs: done },
  ]);
  const one = task([
    { subject: pebble, runs: done },
    { subject: marble, standing: { status: 'unknown' }, runs: {} },
  ]);
  expect(inEveryTask([both], [pebble, marble])).toEqual([pebble, marble]);
  expect(inEveryTask([both, one], [pebble, marble])).toEqual([pebble]);
});

test('tasks of tools are not asked of ORMs', () => {
  const own = task([{ subject: pebble, runs: done }]);
  expect(inEveryTask([own, { ...own, asks: 'migrations', subjects: [] }], [pebble])).toEqual([pebble]);
});
