/** Shards, each on a machine of its own: together they write what one whole run writes, and it joins without conflict. */
import { execa } from 'execa';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openShop, sample, type Shop } from './shop.ts';

const checkout = join(import.meta.dirname, '../..');
const DATABASES = ['-d', 'sqlite', '-d', 'postgresql'];

interface Workflow {
  jobs: Record<string, { steps: { name?: string; run?: string }[] }>;
}

/** What a step of weekly.yml types. */
function step(name: string): string {
  const { jobs } = parse(readFileSync(join(checkout, '.github/workflows/weekly.yml'), 'utf8')) as Workflow;
  const found = Object.values(jobs).flatMap(({ steps }) => steps.filter((one) => one.name === name));
  const [run, ...more] = found.map((one) => one.run);
  if (run === undefined || more.length > 0) throw new Error(`weekly.yml has not one step "${name}"`);
  return run;
}

async function shell(folder: string, script: string): Promise<void> {
  await execa('bash', ['-e', '-c', script], { cwd: folder });
}

async function lab(root: string, ...options: string[]): Promise<string> {
  const { stdout } = await execa(process.execPath, [
    join(checkout, 'lab/main.ts'),
    '--root',
    root,
    ...options,
  ]);
  return stdout;
}

/** Text of each file of evidence by its path. */
function evidenceIn(root: string): Record<string, string> {
  const files = globSync('evidence/**/*.json', { cwd: root }).sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

let shop: Shop;
let machines: string[];

beforeEach(async () => {
  shop = openShop();
  for (const id of ['one', 'two', 'three']) shop.task(id, sample({}));
  // One run is there already, of a script that has changed since.
  await lab(shop.root, 'two', '-d', 'sqlite');
  shop.remove('two');
  shop.task('two', sample({ inTask: 'execute("SELECT 2")' }));
  // What the lab keeps beside them is each machine's own.
  rmSync(join(shop.root, '.lab'), { recursive: true });
  const identity = '-c user.name=test -c user.email=test@shop.example';
  await shell(
    shop.root,
    `git init --quiet && git add --all && git ${identity} commit --quiet --message Shop`,
  );
  machines = ['whole', 'first', 'second', 'joined'].map((name) => `${shop.root}-${name}`);
  for (const machine of machines) cpSync(shop.root, machine, { recursive: true });
});
afterEach(() => {
  for (const machine of machines) rmSync(machine, { recursive: true });
  shop.close();
});

test('two shards and one whole run write the same', async () => {
  const [whole, first, second, joined] = machines as [string, string, string, string];
  await lab(whole, ...DATABASES);
  for (const [index, machine] of [first, second].entries()) {
    expect(await lab(machine, ...DATABASES, '--shard', `${index + 1}/2`)).toMatch(
      new RegExp(`^Shard ${index + 1}/2: 3 of the 6 that are selected\\.[^]*\\n3 written, `),
    );
    await shell(machine, step('Make a patch of the evidence'));
    mkdirSync(join(joined, `patches/${index}`), { recursive: true });
    cpSync(join(machine, 'evidence.patch'), join(joined, `patches/${index}/evidence.patch`));
  }
  await shell(joined, step('Join the patches'));
  expect(Object.keys(evidenceIn(joined))).toHaveLength(6);
  expect(evidenceIn(joined)).toEqual(evidenceIn(whole));
}, 180_000);

test('what is up to date moves no case to another shard; an empty shard says so, and its patch is no obstacle', async () => {
  const [whole, first, , joined] = machines as [string, string, string, string];
  await lab(whole, ...DATABASES);
  expect(await lab(whole, ...DATABASES, '--shard', '2/2')).toMatch(
    /3 up to date \(--force runs them again\), 0 failed/,
  );
  expect(await lab(first, 'one', '-d', 'sqlite', '--shard', '1/2')).toMatch(
    /^Shard 1\/2: 0 of the 1 that are selected\. It is empty/,
  );
  await shell(first, step('Make a patch of the evidence'));
  mkdirSync(join(joined, 'patches/0'), { recursive: true });
  cpSync(join(first, 'evidence.patch'), join(joined, 'patches/0/evidence.patch'));
  await shell(joined, step('Join the patches'));
  expect(evidenceIn(joined)).toEqual(evidenceIn(shop.root));
}, 180_000);
