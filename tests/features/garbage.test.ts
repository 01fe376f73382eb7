import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { collectGarbage } from '../../src/build/built/garbage.ts';

test('what nobody holds any more is gone', async () => {
  const left = new WeakRef({});
  // Until the end of its turn, whoever looked at it holds it.
  await setTimeout();
  collectGarbage();
  expect(left.deref()).toBeUndefined();
});
