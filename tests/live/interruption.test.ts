/** The lab as a process of its own: stopped, killed, started twice, without its tools. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LabState, openShop, sample, type Shop, stateOf } from './shop.ts';

const main = join(import.meta.dirname, '../../lab/main.ts');
let shop: Shop;

beforeEach(() => {
  shop = openShop();
  shop.task('good', sample({}));
  shop.task('slow', sample({ inTask: 'time.sleep(600)' }));
});
afterEach(() => {
  shop.close();
});

function start(...args: string[]): ChildProcess & { printed: () => string } {
  const child = spawn(process.execPath, [main, '--root', shop.root, '-d', 'postgresql', ...args]);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  }
  return Object.assign(child, { printed: () => printed });
}

async function ended(child: ChildProcess): Promise<number | null> {
  return child.exitCode ?? new Promise((resolve) => child.once('exit', resolve));
}

async function until(condition: () => boolean, lab: ReturnType<typeof start>): Promise<void> {
  for (let tries = 0; tries < 600 && lab.exitCode === null; tries += 1) {
    if (condition()) return;
    await sleep(100);
  }
  throw new Error(`it never happened. The lab printed:\n${lab.printed()}`);
}

const evidence = (task: string): string => join(shop.root, `evidence/tasks/${task}/sql.sync.postgresql.json`);
const state = (): LabState => stateOf(shop) ?? expect.fail('no lab works here');
/** One that has ended and that nobody has asked about yet (Z) is none. */
const alive = (pid: number): boolean =>
  /^[^Z]/.test(spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim());

test('Ctrl-C keeps what is done, ends what runs and leaves nothing behind', async () => {
  const lab = start();
  await until(() => existsSync(evidence('good')), lab);
  const { folder, started } = state();
  lab.kill('SIGINT');
  expect(await ended(lab)).toBe(1);
  expect(lab.printed()).toMatch(/1 written.*stopped with 1 left/);
  expect(JSON.parse(readFileSync(evidence('good'), 'utf8'))).toMatchObject({ task: 'good' });
  expect(existsSync(folder)).toBe(false);
  expect(started.filter(alive)).toEqual([]);
}, 90_000);

test('after kill -9 the evidence is whole, and the next run cleans up', async () => {
  const killed = start();
  await until(() => existsSync(evidence('good')), killed);
  const { folder, started } = state();
  killed.kill('SIGKILL');
  await ended(killed);
  expect(started.some(alive)).toBe(true);
  expect(JSON.parse(readFileSync(evidence('good'), 'utf8'))).toMatchObject({ task: 'good' });

  const next = start('good', '--force');
  expect(await ended(next)).toBe(0);
  expect(next.printed()).toMatch(/An earlier run was killed/);
  expect(existsSync(folder)).toBe(false);
  expect(started.filter(alive)).toEqual([]);
}, 90_000);

test('a second lab is refused while one runs', async () => {
  const first = start();
  await until(() => existsSync(evidence('good')), first);
  const second = start();
  expect(await ended(second)).toBe(2);
  expect(second.printed()).toMatch(/another lab is running \(process \d+\)/);
  first.kill('SIGINT');
  await ended(first);
}, 90_000);

test.each([
  [['upsrt'], /unknown task, feature, claim or stack: upsrt\n→ Known: good, slow/],
  [['--subject', 'sqlite'], /unknown subject: sqlite\n→ Known: sql/],
  [['-d', 'oracle'], /unknown database: oracle\n→ Known: sqlite, postgresql, mariadb/],
  [['--fource'], /unknown option '--fource'\n\(Did you mean --force\?\)/],
  [['-j', 'many'], /must be a whole number/],
  [['--shard', '9/8'], /there is no shard 9 of 8\n→ They are numbered from 1\/8 to 8\/8/],
])('wrong usage names what is known: %s', (args, message) => {
  const lab = spawnSync(process.execPath, [main, '--root', shop.root, ...args], { encoding: 'utf8' });
  expect(lab.status).toBe(2);
  expect(lab.stderr).toMatch(message);
});

test('without uv it says how to get it', () => {
  const lab = spawnSync(process.execPath, [main, '--root', shop.root, '-d', 'sqlite'], {
    encoding: 'utf8',
    env: { PATH: '/usr/bin:/bin' },
  });
  expect(lab.status).toBe(2);
  expect(lab.stderr).toMatch(/uv is not on PATH[\s\S]*→ Install it/);
});

test('without a suitable Python it says what uv could do about it', () => {
  const uv = spawnSync('sh', ['-c', 'command -v uv'], { encoding: 'utf8' }).stdout.trim();
  const folder = join(shop.root, 'only-uv');
  mkdirSync(folder);
  symlinkSync(realpathSync(uv), join(folder, 'uv'));
  const lab = spawnSync(process.execPath, [main, '--root', shop.root, '-d', 'sqlite'], {
    encoding: 'utf8',
    env: { PATH: folder, HOME: shop.root, UV_PYTHON_DOWNLOADS: 'never' },
  });
  expect(lab.status).toBe(2);
  expect(lab.stderr).toMatch(/no Python 3\.13 for sql[\s\S]*→ Let uv get it with "uv python install 3\.13"/);
});

test('a MariaDB that is named but not there is an error, not an absence', () => {
  const lab = spawnSync(process.execPath, [main, '--root', shop.root, '-d', 'mariadb', 'good'], {
    encoding: 'utf8',
    env: { ...process.env, LAB_MARIADB_URL: 'mysql://nobody:wrong@127.0.0.1:1/' },
  });
  expect(lab.status).toBe(2);
  expect(lab.stderr).toMatch(/LAB_MARIADB_URL can't be reached[\s\S]*→ Correct it/);
});
