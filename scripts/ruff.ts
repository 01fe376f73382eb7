/** Ruff, which lints and formats the Python; uv brings it, at the version named here. */
import { execa } from 'execa';
import type { Outcome } from './outcome.ts';

const RUFF = 'ruff@0.17.5';

/** @param folders what to look at, from `cwd`, whose ruff.toml or the nearest above counts */
async function ruff(command: string[], folders: string[], cwd: string): Promise<Outcome> {
  const { code, failed, all } = await execa('uvx', ['--quiet', RUFF, ...command, ...folders], {
    all: true,
    cwd,
    reject: false,
  });
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
