/** `npm run trial`: runs every SQLite script with the packs as they are published, and compares with what the lab recorded. */
import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { readBrowserRuns } from '../../contract/reading/browser-runs.ts';
import { readManifest } from '../../src/build/built-packs.ts';
import { root } from '../root.ts';
import { trials, type Trial } from './trials.ts';
import { compareWith } from './differences.ts';
import { readText, render, write } from './record.ts';
import { runAll } from './run-all.ts';

interface Options {
  write: boolean;
  subject: string[];
  script?: string;
  threads: string;
  root: string;
}

await new Command('npm run trial --')
  .showHelpAfterError()
  .description(
    'Runs every SQLite script of the current releases with the packs that a browser gets, in Node.',
  )
  .option('--write', 'write what became of each to evidence/browser/', false)
  .option('--subject <id...>', 'of these alone', [])
  .option(
    '--script <text>',
    'those alone whose name holds it; nothing is compared with evidence/browser/ then',
  )
  .option('--threads <number>', 'how many run side by side', String(availableParallelism()))
  .option('--root <folder>', 'the checkout', root)
  .addHelpText(
    'after',
    `
Exit code: 0 as evidence/browser/ has it · 1 something became of a script that does not stand there · 2 there are no packs`,
  )
  .action(main)
  .parseAsync();

async function main(options: Options, command: Command): Promise<void> {
  const manifest = readManifest(options.root);
  if (!manifest) command.error('There are no packs. Remedy: npm run packs', { exitCode: 2 });
  const all = trials(options.root, Object.keys(manifest.packs.subjects));
  const wanted = all.filter(
    ({ subject, name }) =>
      (options.subject.length === 0 || options.subject.includes(subject)) &&
      (options.script === undefined || name.includes(options.script)),
  );
  const began = performance.now();
  // What is to be written, or looked at, is tried to the end.
  const known =
    options.write || options.script !== undefined ? undefined : readBrowserRuns(options.root).runs;
  const runs = await runAll(
    options.root,
    manifest.packs,
    wanted,
    Number(options.threads),
    known,
    tell(options),
  );
  const seconds = Math.round((performance.now() - began) / 1000);
  for (const [subject, { scripts }] of runs) {
    const count = (agrees: string): number =>
      Object.values(scripts).filter((run) => run.agrees === agrees).length;
    console.log(
      `${subject}: ${Object.keys(scripts).length} scripts; ${count('same')} the same, ${count('reordered')} in another order, ${count('no')} can't`,
    );
  }
  console.log(`${wanted.length} scripts in ${seconds} s`);
  if (options.script !== undefined) return;
  for (const [subject, own] of runs) {
    if (options.write) write(options.root, subject, own);
    else if (readText(options.root, subject) !== render(own)) {
      process.exitCode = 1;
      for (const line of compareWith(readText(options.root, subject), own))
        console.log(`${subject}: ${line}`);
    }
  }
  if (process.exitCode === 1) console.log('Look at each; then npm run trial -- --write');
}

/** One that can't is shown as it comes: it is what a reader will be told. */
function tell({ script }: Options) {
  return ({ name }: Trial, agreement: { agrees: string; why?: string }): void => {
    if (agreement.agrees === 'no' || script !== undefined)
      console.log(`${name}: ${agreement.agrees}${agreement.why === undefined ? '' : `. ${agreement.why}`}`);
  };
}
