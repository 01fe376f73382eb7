/** `npm run check`: everything that can be said about the code without running it, all of it before the first stop. */
import { Command } from 'commander';
import { execa } from 'execa';
import { join } from 'node:path';
import { check } from '../contract/check.ts';
import { formatProblems } from '../contract/files/problem.ts';
import { checkAssembled } from './assembled.ts';
import type { Outcome } from './outcome.ts';
import { ruffAll } from './ruff.ts';

const root = join(import.meta.dirname, '..');

interface Check {
  name: string;
  look: () => Promise<Outcome>;
}

const content = {
  name: 'content and evidence',
  look: () => {
    const { problems } = check(root);
    return Promise.resolve({ failed: problems.length > 0, output: formatProblems(problems) });
  },
};
const types = { name: 'types (astro check)', look: () => npm('astro', 'check') };
const lint = { name: 'lint (ESLint)', look: () => npm('eslint', '--max-warnings=0', '.') };
const unused = { name: 'what nothing uses (Knip)', look: () => npm('knip', '--no-progress') };
const format = { name: 'format (Prettier)', look: () => npm('prettier', '--check', '--log-level=warn', '.') };
const python = {
  name: 'Python (Ruff)',
  look: () => ruffAll([['check'], ['format', '--check']], ['content', 'lab', 'packs'], root),
};
const scripts = { name: 'scripts that readers download (Ruff)', look: () => checkAssembled(root) };

new Command('npm run check')
  .showHelpAfterError()
  .description(
    'Content, types, lint, format and use of TypeScript, Astro and Python. Changes nothing; npm run format does.',
  )
  .action(async () => {
    // ESLint reads the types that `astro check` generates. The other lane keeps a second core busy.
    const lanes = await Promise.all([
      inTurn([types, lint]),
      inTurn([content, unused, format, python, scripts]),
    ]);
    const failed = lanes.flat();
    if (failed.length > 0) {
      console.log(`\nFailed: ${failed.join(', ')}. npm run format mends what is a matter of form.`);
      process.exitCode = 1;
    }
  })
  .parse();

async function npm(command: string, ...options: string[]): Promise<Outcome> {
  const { failed, all } = await execa(command, options, {
    all: true,
    cwd: root,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    preferLocal: true,
    reject: false,
  });
  return { failed, output: all };
}

/** @returns the names of those that failed */
async function inTurn(checks: Check[]): Promise<string[]> {
  const failures: string[] = [];
  for (const { name, look } of checks) {
    const start = performance.now();
    const { failed, output } = await look();
    console.log(`${failed ? '✗' : '✓'} ${name}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
    if (!failed) continue;
    console.log(`\n${output.trim()}\n`);
    failures.push(name);
  }
  return failures;
}
