/** A script that nobody has seen runs twice before it is evidence. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openShop, sample, type Shop } from './shop.ts';

let shop: Shop;
beforeEach(() => {
  shop = openShop();
});
afterEach(() => {
  shop.close();
});

const runs = (): number => readFileSync(join(shop.root, 'runs'), 'utf8').length;
const counting = (inTask: string): string =>
  sample({ inTask: `open("${join(shop.root, 'runs')}", "a").write("x"); ${inTask}` });

test('what is made up on the spot is reported with what differs, and not written', async () => {
  shop.task(
    'names-savepoints',
    sample({
      first: 'import uuid',
      inTask: 'execute("BEGIN"); execute(f"SAVEPOINT s{uuid.uuid4().hex}"); execute("ROLLBACK")',
    }),
  );
  const [result] = await shop.run(['sqlite']);
  expect(result).toMatchObject({
    verdict: 'failed',
    detail: expect.stringMatching(
      /^It is new, so it ran twice, and the two differ: line \d+\n- "sql": "SAVEPOINT s[0-9a-f]{32}",\n\+ "sql": "SAVEPOINT s[0-9a-f]{32}",[^]*contract\/witness\/normalise\.ts/,
    ),
  });
  expect(existsSync(join(shop.root, 'evidence/tasks/names-savepoints'))).toBe(false);
});

test('a new script runs twice, one that is known or only compared once', async () => {
  shop.task('counts', counting('pass'));
  expect((await shop.run(['sqlite']))[0]?.verdict).toBe('written');
  expect(runs()).toBe(2);
  expect((await shop.run(['sqlite'], { force: true }))[0]?.verdict).toBe('same');
  expect(runs()).toBe(3);
  expect((await shop.run(['sqlite'], { check: true }))[0]?.verdict).toBe('same');
  expect(runs()).toBe(4);
  shop.remove('counts');
  shop.task('counts', counting('execute("SELECT 2")'));
  expect((await shop.run(['sqlite'], { check: true }))[0]?.verdict).toBe('failed');
  expect(runs()).toBe(5);
  expect((await shop.run(['sqlite']))[0]?.verdict).toBe('written');
  expect(runs()).toBe(7);
});
