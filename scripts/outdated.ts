/** `npm run outdated`: compares what is pinned with the newest releases; with `--write` pins these. */
import { Command } from 'commander';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../contract/reading/content.ts';
import { currentOf, locksOf } from '../lab/plan.ts';
import { PYTHON } from '../lab/environments/version.ts';
import { leftReleases } from './left-releases.ts';
import { fit, type Outdated } from './outdated/fit.ts';
import { askNpm, type NpmPin } from './outdated/npm.ts';
import { pinsIn, rewritten, tableOf } from './outdated/pins.ts';
import { askNewest } from './outdated/pypi.ts';
import { ruffPackages } from './ruff.ts';

new Command('npm run outdated --')
  .showHelpAfterError()
  .description('Compares the pins of content/ and package.json with the newest releases.')
  .option('--write', 'pin those in requirements.in; what npm pins is only listed', false)
  .option('--root <folder>', 'the checkout', join(import.meta.dirname, '..'))
  .addHelpText(
    'after',
    `
Older releases of an ORM stay what they are, and are not asked for. What is pinned in one file must go together: where
another package holds the newest back, both versions are shown, and --write takes the one that fits.

Exit code: 0 whether or not something is outdated · 2 nothing could be asked`,
  )
  .action(main)
  .parse();

async function main({ write, root }: { write: boolean; root: string }): Promise<void> {
  const { content } = readContent(root);
  const { subjects } = content;
  const locks = locksOf(root, content);
  const pins = [
    ...currentOf(locks).flatMap((name) => pinsIn(name, locks.get(name), PYTHON)),
    ...pinsIn('ruff', ruffPackages(root), PYTHON),
  ];
  const [pypi, npm] = await Promise.all([askNewest(pins), askNpm(root)]);
  const { outdated, stuck } = await fit(pins, pypi.newestOf, subjects);
  const npmPins = 'failed' in npm ? [] : npm;
  const none = pypi.asked === 0 && 'failed' in npm;
  if (!none) tell(outdated, npmPins);
  const unasked = [...pypi.unasked, ...('failed' in npm ? [`package.json: ${npm.failed}`] : [])];
  for (const what of unasked) console.log(`Could not be asked: ${what}`);
  for (const why of stuck) console.log(why);
  if (write) writePins(root, outdated);
  const moves = outdated.map(({ pin, fitting }) => ({ name: pin.name, from: pin.version, to: fitting }));
  for (const sentence of leftReleases(moves, subjects)) console.log(sentence);
  if (none) process.exitCode = 2;
}

function tell(outdated: readonly Outdated[], npmPins: readonly NpmPin[]): void {
  const rows = [
    ...outdated.map(({ pin: { where, written, version }, newest, fitting }) => {
      const held = fitting === version ? 'held back by others' : `${fitting} goes with the others`;
      return [where, written, version, newest === fitting ? newest : `${newest}, ${held}`];
    }),
    ...npmPins.map(({ name, version, newest }) => ['package.json', name, version, newest]),
  ];
  if (rows.length > 0) console.log(`${tableOf([['where', 'package', 'pinned', 'newest'], ...rows])}\n`);
  else console.log('Nothing that could be asked is outdated.');
}

function writePins(root: string, outdated: readonly Outdated[]): void {
  const moved = outdated.filter(({ pin, fitting }) => fitting !== pin.version);
  for (const [file, own] of Map.groupBy(moved, ({ pin }) => pin.file)) {
    const versions = new Map(own.map(({ pin, fitting }) => [pin.name, fitting]));
    writeFileSync(join(root, file), rewritten(readFileSync(join(root, file), 'utf8'), versions));
    console.log(`Written: ${file}`);
  }
  if (moved.length > 0) console.log('Now: npm run lab -- lock');
}
