/** `npm run lab`: reads what is asked for, runs it, and says how it went. */
import { Command, CommanderError } from 'commander';
import { join } from 'node:path';
import { readContent } from '../contract/reading/content.ts';
import { plural } from '../contract/vocabulary/in-words.ts';
import { DATABASES } from '../contract/vocabulary/databases.ts';
import { FLAVOURS } from '../contract/vocabulary/subjects.ts';
import { lockPackages } from './environments/environments.ts';
import { writeFacts } from './facts/facts.ts';
import { LabError } from './machine/errors.ts';
import { isFull } from './machine/full-disk.ts';
import { scratchFolder } from './machine/memory.ts';
import { currentOf, locksOf, readAll, refuseUnknown, refuseUnread, select } from './plan.ts';
import { type RunFlags, runPlan } from './run-plan.ts';
import { toShard } from './shard.ts';
import { selectChecks } from './typing/run.ts';

interface Flags extends RunFlags {
  subject: string[];
  flavour: string[];
  database: string[];
}

const program = new Command('npm run lab --')
  .description(
    'Runs the samples and probes of content/ on real databases and writes what they saw to evidence/.',
  )
  .argument('[ids...]', 'ids of tasks, features and claims; all of them if none is named')
  .option('-s, --subject <id>', 'only this subject; may be given several times', collect, [])
  .option('-f, --flavour <flavour>', `only this flavour: ${FLAVOURS.join(' or ')}`, collect, [])
  .option('-d, --database <database>', `only this database: ${DATABASES.join(', ')}`, collect, [])
  .option('--check', 'run again and compare with the evidence; write nothing, fail on any difference', false)
  .option('--force', 'run even what has not changed since its evidence was written', false)
  .option('--no-fork', 'start a Python for each case, instead of forking one that has imported the packages')
  .option(
    '-j, --jobs <number>',
    'how many cases run side by side (default: one more than there are cores)',
    toCount,
  )
  .option('--shard <n/of>', 'run one of several parts, on a machine each: 3/8 is the third of eight', toShard)
  .option('--root <folder>', 'the checkout whose content to run', join(import.meta.dirname, '..'))
  .addHelpText(
    'after',
    `
Examples:
  npm run lab                                              run what has changed
  npm run lab -- upsert --subject django --database postgresql
  npm run lab -- --check                                   what CI runs
  npm run lab -- --check --shard 3/8                       the third of eight parts of that
  npm run lab -- types django                              what type checkers see of Django
  npm run lab -- facts                                     releases, sizes and costs of each ORM, from PyPI
  npm run lab -- lock django                               renew a subject's requirements.txt from its requirements.in
  npm run lab -- lock django@5.2                           the same for an older release
  npm run lab -- lock types/mypy types/django/django-stubs the same for type checkers and stubs

Needs uv (https://docs.astral.sh/uv/). PostgreSQL comes with npm. MariaDB is used where mariadbd is installed
or LAB_MARIADB_URL names a server, PgBouncer where it is installed; without them, their evidence is left alone.

Exit code: 0 all well · 1 a case failed or differs · 2 wrong usage, or the lab can't work here`,
  )
  .exitOverride()
  .action(async (ids: string[], flags: Flags) => {
    const { subject, flavour, database } = flags;
    const { content, types, aside } = readAll(flags.root, { ids, subjects: subject });
    tellAside(aside);
    const selection = { ids, subjects: subject, flavours: flavour, databases: database };
    const cases = select(content, selection);
    // Types belong to no task, flavour or database.
    const all = [...ids, ...flavour, ...database].length === 0;
    process.exitCode = await runPlan(
      { content, cases, types, checks: all ? selectChecks(types, subject) : [] },
      flags,
    );
  });

program
  .command('types')
  .description('run the type checkers on the code of content/types/')
  .argument('[subjects...]', 'ids of ORMs; all of them if none is named')
  .action(async (subjects: string[]) => {
    const flags = program.opts<Flags>();
    const wanted = [...subjects, ...flags.subject];
    const { content, types, aside } = readAll(flags.root, { ids: [], subjects: wanted });
    tellAside(aside);
    refuseUnknown('subject', wanted, [...types.subjects.keys()]);
    process.exitCode = await runPlan(
      { content, cases: [], types, checks: selectChecks(types, wanted) },
      flags,
    );
  });

program
  .command('facts')
  .description('ask PyPI and the installed packages what each ORM is as a package')
  .action(async () => {
    const { root } = program.opts<Flags>();
    const { content } = readAll(root, { ids: [], subjects: [] });
    const today = new Date().toISOString().slice(0, 10);
    await writeFacts(root, content, today, (line) => {
      console.log(line);
    });
  });

program
  .command('lock')
  .description('renew requirements.txt, the full lock with hashes, from requirements.in')
  .argument(
    '[subjects...]',
    'subjects, such as tortoise+aerich with another package, releases such as django@5.2, or types/mypy; all but older releases if none is named',
  )
  .action(async (names: string[]) => {
    const { root } = program.opts<Flags>();
    const { content, problems } = readContent(root);
    const locks = locksOf(root, content);
    refuseUnread(names, locks, problems);
    refuseUnknown('subject or release', names, [...locks.keys()]);
    for (const name of names.length > 0 ? names : currentOf(locks)) {
      const packages = locks.get(name);
      if (packages) await lockPackages(root, packages);
    }
  });

// Whoever reads the output may have enough of it, as `head` has.
process.stdout.on('error', () => process.exit());

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}

function tellAside(count: number): void {
  if (count > 0)
    console.log(`${plural(count, 'problem')} elsewhere in the content may wait; npm run check names them.`);
}

function collect(value: string, list: string[]): string[] {
  return [...list, value];
}

function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 64)
    throw new LabError(
      `--jobs ${text}: must be a whole number from 1 to 64`,
      'Leave it out to let the lab choose.',
    );
  return count;
}

/** Tells the error to whoever can mend it; a mistake of ours keeps its stack trace. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof LabError) console.error(`\n${error.message}\n→ ${error.remedy}`);
  else if (isFull(error, scratchFolder(), program.opts<Flags>().root))
    console.error('\nThe disk is full. No evidence was changed.\n→ Free some space, then run the lab again.');
  else console.error(error);
  return 2;
}
