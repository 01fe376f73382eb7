/**
 * What `npm run packs` and the check of it leave behind, without a byte of Python: with them a site is built whose pages
 * offer to run samples. In what was built, tests/browser/support/fake-engine.js takes the place of the engine.
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type BrowserRun,
  browserRunsFile,
  type BrowserRuns,
  GENERATED_BY_PLAY,
} from '../contract/schemas/browser-runs.ts';
import { sealed } from '../contract/files/digest.ts';
import type { Evidence } from '../contract/schemas/evidence.ts';
import { type Manifest, placesIn } from '../src/build/built-packs.ts';
import type { PackedFile, Packs } from '../src/play/packs.ts';

const NAMES = {
  sql: 'Driver',
  sqlalchemy: 'SQLAlchemy',
  django: 'Django',
  tortoise: 'Tortoise ORM',
  piccolo: 'Piccolo',
};

/** The one whose card says why it can’t be run. */
export const UNPLAYABLE = 'nested-transaction.django.py';

const file = (url: string, travels: number): PackedFile => ({ url, bytes: travels, travels });

const packs: Packs = {
  pyodide: 'python/',
  python: {
    version: '0',
    info: {},
    wasm: file('wasm', 3_000_000),
    loader: file('loader', 10_000),
    glue: file('glue', 200_000),
    library: file('library', 1_300_000),
    support: file('support', 20_000),
  },
  licences: 'licences.txt',
  subjects: Object.fromEntries(
    Object.entries(NAMES).map(([id, name]) => [id, { name, file: file(id, 2_000_000), unpacked: false }]),
  ),
};

/** @param root of a copy of the checkout */
export function addFakePacks(root: string): void {
  const { manifest, files } = placesIn(root);
  // The copy may have real ones.
  rmSync(dirname(manifest), { recursive: true, force: true });
  mkdirSync(files, { recursive: true });
  writeFileSync(manifest, JSON.stringify({ made_of: 'nothing', packs } satisfies Manifest));
  const runs = globSync('evidence/{tasks,features}/**/*.sqlite.json', { cwd: root })
    .map((path) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Evidence)
    .filter(({ subject, release }) => subject in NAMES && release === undefined);
  for (const [subject, own] of Map.groupBy(runs, (run) => run.subject)) {
    const scripts = Object.fromEntries(own.map(({ script, sha256 }) => [script, runOf(script, sha256)]));
    const versions = { python: '3.14.2', sqlite: '3.39.0' };
    const told: BrowserRuns = { generated: GENERATED_BY_PLAY, versions, scripts };
    const path = join(root, browserRunsFile(subject));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(sealed(told)));
  }
}

function runOf(script: string, sha256: string): BrowserRun {
  return script === UNPLAYABLE
    ? { sha256, agrees: 'no', why: 'It starts threads.' }
    : { sha256, agrees: 'same' };
}

/** In place of Python, and of what brings it. A test that answered for it would have to look at all that a page asks for. */
export function addFakeEngine(site: string): void {
  const engines = globSync('_astro/play.*.js', { cwd: site });
  if (engines.length !== 1) throw new Error(`${site} has ${engines.length} engines, not one`);
  for (const engine of engines)
    cpSync(join(import.meta.dirname, 'browser/support/fake-engine.js'), join(site, engine));
}
