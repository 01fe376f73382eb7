/** `npm run format`: writes what is a matter of form, and leaves the rest to `npm run check`. */
import { Command } from 'commander';
import { execa } from 'execa';
import { join } from 'node:path';
import { ruffAll } from './ruff.ts';

const root = join(import.meta.dirname, '..');

new Command('npm run format')
  .showHelpAfterError()
  .description('Formats TypeScript, Astro, CSS, YAML and Python, and sorts the imports of the Python.')
  .action(async () => {
    const prettier = await execa('prettier', ['--write', '--log-level=warn', '.'], {
      cwd: root,
      preferLocal: true,
      reject: false,
      stdio: 'inherit',
    });
    const commands = [['check', '--fix-only'], ['format']];
    const python = await ruffAll(commands, ['content', 'lab', 'packs'], root);
    if (python.failed) console.error(python.output);
    if (prettier.failed || python.failed) process.exitCode = 1;
  })
  .parse();
