/** Which scripts run in a reader’s browser: what the check of the packs wrote down of each. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { type BrowserRun, BrowserRuns } from '../../contract/schemas/browser-runs.ts';
import type { Packs } from '../play/packs.ts';
import type { CaseView } from './model.ts';
import { once } from './stored.ts';

const checkout = fileURLToPath(root);

/** What a browser is to bring; undefined where `npm run packs` was not run, and then nothing is offered to be run. */
export const getPacks = once((): Packs | undefined => {
  const manifest = join(checkout, '.play/packs.json');
  return existsSync(manifest)
    ? (JSON.parse(readFileSync(manifest, 'utf8')) as { packs: Packs }).packs
    : undefined;
});

const getRuns = once((): Map<string, BrowserRun> => {
  if (!getPacks()) return new Map();
  const files = globSync('evidence/browser/*.json', { cwd: checkout });
  return new Map(
    files.flatMap((file) => {
      const { scripts } = BrowserRuns.parse(JSON.parse(readFileSync(join(checkout, file), 'utf8')));
      return basename(file, '.json') in (getPacks()?.subjects ?? {}) ? Object.entries(scripts) : [];
    }),
  );
});

/** @returns undefined where nobody has tried this very script, or there are no packs to try it with */
export function browserRunOf({ name, sha256 }: { name: string; sha256: string }): BrowserRun | undefined {
  const run = getRuns().get(name);
  return run?.sha256 === sha256 ? run : undefined;
}

/** Whether a browser can run it, and it ran on SQLite in the lab. */
export function isPlayable({ script, runs }: Pick<CaseView, 'script' | 'runs'>): boolean {
  const run = browserRunOf(script);
  return run !== undefined && run.agrees !== 'no' && runs.has('sqlite');
}

/** Why it can’t, where somebody has tried. */
export function whyNotPlayable({ script }: Pick<CaseView, 'script'>): string {
  const run = browserRunOf(script);
  return run?.agrees === 'no' ? run.why : '';
}
