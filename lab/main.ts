/** `npm run lab`: reads what is asked for, runs it, and says how it went. */
import { Command, CommanderError } from 'commander';
import { join } from 'node:path';
import { type Content, type Packages, readContent } from '../contract/content.ts';
import { formatProblems } from '../contract/problem.ts';
import { DATABASES, FLAVOURS } from '../contract/words.ts';
import { adapters } from './databases/index.ts';
import { lockPackages } from './environments.ts';
import { codeOf, LabError } from './errors.ts';
import { runLab, selectCases, type Selection } from './lab.ts';
import { createReport } from './report.ts';

interface Flags {
  subject: string[];
  flavour: string[];
  database: string[];
  check: boolean;
  force: boolean;
  jobs?: number;
  root: string;
}

const program = new Command('npm run lab --')
  .description(
    'Runs the samples and probes of content/ on real databases and writes what they saw to evidence/.',
  )
  .argument('[ids...]', 'ids of tasks and features; all of them if none is named')
  .option('-s, --subject <id>', 'only this subject; may be given several times', collect, [])
  .option('-f, --flavour <flavour>', `only this flavour: ${FLAVOURS.join(' or ')}`, collect, [])
  .option('-d, --database <database>', `only this database: ${DATABASES.join(', ')}`, collect, [])
  .option('--check', 'run again and compare with the evidence; write nothing, fail on any difference', false)
  .option('--force', 'run even what has not changed since its evidence was written', false)
  .option(
    '-j, --jobs <number>',
    'how many cases run side by side (default: one more than there are cores)',
    toCount,
  )
  .option('--root <folder>', 'the checkout whose content to run', join(import.meta.dirname, '..'))
  .addHelpText(
    'after',
    `
Examples:
  npm run lab                                              run what has changed
  npm run lab -- upsert --subject django --database postgresql
  npm run lab -- --check                                   what CI runs
  npm run lab -- lock django                               renew a subject's requirements.txt from its requirements.in
  npm run lab -- lock django@5.2                           the same for an older release

Needs uv (https://docs.astral.sh/uv/). PostgreSQL comes with npm. MariaDB is used where mariadbd is installed
or LAB_MARIADB_URL names a server; without it, its evidence is left alone.

Exit code: 0 all well · 1 a case failed or differs · 2 wrong usage, or the lab can't work here`,
  )
  .exitOverride()
  .action(async (ids: string[], flags: Flags) => {
    process.exitCode = await main(
      { ids, subjects: flags.subject, flavours: flags.flavour, databases: flags.database },
      flags,
    );
  });

program
  .command('lock')
  .description('renew requirements.txt, the full lock with hashes, from requirements.in')
  .argument('[subjects...]', 'subjects, or releases such as django@5.2; all subjects if none is named')
  .action(async (names: string[]) => {
    const { root } = program.opts<Flags>();
    const { subjects } = readContent(root).content;
    const locks = locksOf(subjects);
    refuseUnknown('subject or release', names, [...locks.keys()]);
    for (const name of names.length > 0 ? names : subjects.keys()) {
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

async function main(selection: Selection, { check, force, jobs, root }: Flags): Promise<number> {
  const { content, problems } = readContent(root);
  if (problems.length > 0)
    throw new LabError(
      `the content has problems:\n\n${formatProblems(problems)}`,
      'Mend them first; nothing was run.',
    );
  const { tasks, features, claims } = content;
  const known = [...tasks.keys(), ...features.keys(), ...claims.keys()];
  refuseUnknown('task, feature or claim', selection.ids, known);
  refuseUnknown('subject', selection.subjects, [...content.subjects.keys()]);
  refuseUnknown('flavour', selection.flavours, FLAVOURS);
  refuseUnknown('database', selection.databases, DATABASES);
  const cases = selectCases(content, selection);
  if (cases.length === 0) {
    throw new LabError(
      'no case is left by these options',
      'Leave some of them out. What has the status unknown has no case yet: set it first.',
    );
  }

  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort();
  });
  process.once('SIGTERM', () => {
    stop.abort();
  });
  const report = createReport(check);
  try {
    const results = await runLab(
      content,
      cases,
      { root, check, force, adapters, signal: stop.signal, ...(jobs !== undefined && { jobs }) },
      report,
    );
    return report.summary(results, cases.length, stop.signal.aborted);
  } finally {
    report.close();
  }
}

/** Everything that has a lock: subjects, and their older releases as django@5.2. */
function locksOf(subjects: Content['subjects']): Map<string, Packages> {
  return new Map(
    [...subjects.values()].flatMap((subject): [string, Packages][] => [
      [subject.id, subject],
      ...[...subject.releases.values()].map((release): [string, Packages] => [
        `${subject.id}@${release.id}`,
        release,
      ]),
    ]),
  );
}

function collect(value: string, list: string[]): string[] {
  return [...list, value];
}

function refuseUnknown(what: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new LabError(`unknown ${what}: ${unknown.join(', ')}`, `Known: ${known.join(', ')}.`);
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
  else if (codeOf(error) === 'ENOSPC')
    console.error('\nThe disk is full. No evidence was changed.\n→ Free some space, then run the lab again.');
  else console.error(error);
  return 2;
}
