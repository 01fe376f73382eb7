/** Which scripts run in a reader’s browser: what the check of the packs wrote down of each. */
import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { readBrowserRuns } from '../../contract/reading/browser-runs.ts';
import type { BrowserRun } from '../../contract/schemas/browser-runs.ts';
import { packs } from '../play/here.ts';
import type { CaseView } from './model.ts';
import { once } from './stored.ts';

const getRuns = once((): ReadonlyMap<string, BrowserRun> =>
  packs ? readBrowserRuns(fileURLToPath(root)).runs : new Map(),
);

/** @returns undefined where nobody has tried this very script, or there are no packs to try it with */
export function browserRunOf({ name, sha256 }: { name: string; sha256: string }): BrowserRun | undefined {
  const run = getRuns().get(name);
  return run?.sha256 === sha256 ? run : undefined;
}

/** Whether there is anything to run: without it there is no playground. */
export function canPlay(): boolean {
  return getRuns().size > 0;
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
