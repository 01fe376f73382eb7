/** Ruff, which lints and formats the Python; uv brings it, at the version pinned in ruff.in. */
import { execa } from 'execa';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packages } from '../contract/content/model.ts';
import type { Outcome } from './outcome.ts';

/** Its pin, read as a subject's are. It has no lock, for it needs nothing else. */
export function ruffPackages(root: string): Packages {
  const requirements = [readFileSync(join(root, 'scripts/ruff.in'), 'utf8').trim()];
  return { requirements, lockFile: 'scripts/ruff.txt', lock: '' };
}

const RUFF = ruffPackages(join(import.meta.dirname, '..')).requirements[0] ?? '';

/** @param folders what to look at, from `cwd`, whose ruff.toml or the nearest above counts */
async function ruff(command: string[], folders: string[], cwd: string): Promise<Outcome> {
  const { code, failed, all } = await execa(
    'uvx',
    ['--quiet', '--from', RUFF, 'ruff', ...command, ...folders],
    { all: true, cwd, reject: false },
  );
  if (code === 'ENOENT') {
    return {
      failed,
      output:
        'uv is not installed, so the Python was not looked at. Install it and run this again:\nhttps://docs.astral.sh/uv/getting-started/installation/',
    };
  }
  return { failed, output: all };
}

/** Both halves of Ruff's opinion. */
export async function ruffAll(commands: string[][], folders: string[], cwd: string): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const command of commands) outcomes.push(await ruff(command, folders, cwd));
  return {
    failed: outcomes.some(({ failed }) => failed),
    output: [...new Set(outcomes.filter(({ failed }) => failed).map(({ output }) => output))].join('\n'),
  };
}
