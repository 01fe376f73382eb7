/**
 * `node scripts/bench/room.ts <folder>`: a copy of this checkout as it may be one day, with ten ORMs, a hundred tasks in
 * ten sections and 150 features of ORMs, to look at its pages and to measure them. All that it has more is copied and
 * changed a little: nothing in it is true.
 */
import { Command, InvalidArgumentError } from 'commander';
import { existsSync, readdirSync } from 'node:fs';
import { check } from '../../contract/check.ts';
import { formatProblems } from '../../contract/files/problem.ts';
import { copyCheckout } from '../../tools/astro.ts';
import { makeRoom, ROOM } from './make-room.ts';

function number(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number.');
}

const command = new Command('node scripts/bench/room.ts')
  .description(
    'Writes a copy of this checkout with more ORMs, tasks and features. Build it with: npx astro build',
  )
  .argument('<folder>', 'where to: it must be empty, or not be there')
  .option('--orms <count>', 'how many in all', number, ROOM.orms)
  .option('--tasks <count>', 'how many in all', number, ROOM.tasks)
  .option('--features <count>', 'how many in all that are asked of ORMs', number, ROOM.features)
  .parse();
const [folder = ''] = command.args;
if (existsSync(folder) && readdirSync(folder).length > 0) command.error(`error: ${folder} is not empty.`);

const root = copyCheckout(folder);
makeRoom(root, command.opts<typeof ROOM>());
const { problems } = check(root);
if (problems.length > 0) command.error(formatProblems(problems));
console.log(root);
