/** `npm run packs`: builds what a browser needs to run a sample, into `.play/`. docs/run-samples-in-the-browser.md */
import { Command } from 'commander';
import { makePacks } from './make.ts';
import { root } from './root.ts';
import { PackError } from './wheels.ts';

await new Command('npm run packs')
  .showHelpAfterError()
  .description('Builds what a browser needs to run a sample: Python, and a pack of packages for each ORM.')
  .option('--root <folder>', 'the checkout', root)
  .addHelpText(
    'after',
    `
Wheels come from PyPI, or the index that PIP_INDEX_URL or UV_DEFAULT_INDEX names, each checked against the hash in its lock.
They are kept in .play/, and so is what is built of them: where nothing changed, nothing is done.`,
  )
  .action(async ({ root: checkout }: { root: string }, command: Command) => {
    try {
      await makePacks(checkout, console.log);
    } catch (error) {
      if (error instanceof PackError) command.error(error.message);
      throw error;
    }
  })
  .parseAsync();
