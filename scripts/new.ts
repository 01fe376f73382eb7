/** `npm run new -- task <section>/<id>`: the files that a new task begins with. */
import { Command } from 'commander';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../contract/content.ts';
import { formatProblems } from '../contract/problem.ts';
import { scaffoldTask } from './scaffold.ts';

const program = new Command('npm run new --')
  .description('Writes the files that something new in content/ begins with. Never writes over a file.')
  .showHelpAfterError()
  .option('--root <folder>', 'the checkout to write into', join(import.meta.dirname, '..'));

program
  .command('task')
  .description('a task.mdx, and a sample for each subject and flavour')
  .argument('<section/id>', 'where it belongs and what it is called, such as loading/stream-rows')
  .action((place: string) => {
    const { root } = program.opts<{ root: string }>();
    const { files, problems } = scaffoldTask(root, readContent(root).content, place);
    if (problems.length > 0) {
      console.error(`${formatProblems(problems)}\n\nNothing was written.`);
      process.exitCode = 1;
      return;
    }
    for (const [file, text] of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text, { flag: 'wx' });
      console.log(file);
    }
    console.log(NEXT.replace('<id>', place.split('/')[1] ?? ''));
  });

const NEXT = `
Every status is "unknown": the site builds, and says so; the lab runs nothing of it yet. Now
  1. write the question and the expected rows in task.mdx
  2. write the samples, each subject's terms and its status
  3. npm run lab -- <id>
  4. read the transcripts on the page (npm run dev), then write the answer and what to notice`;

program.parse();
