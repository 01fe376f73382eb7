/** `npm run moved`: what changed in the evidence, as Markdown; and with `--write` as the record of a day. */
import { Command, InvalidArgumentError } from 'commander';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import {
  type ChangeRecord,
  CHANGES_FOLDER,
  changesFile,
  GENERATED_CHANGES,
} from '../contract/schemas/changes.ts';
import { readChanges } from '../contract/reading/changes.ts';
import { check } from '../contract/check.ts';
import { sealed } from '../contract/files/digest.ts';
import { formatProblems } from '../contract/files/problem.ts';
import { site } from '../src/site/site.ts';
import { changesView } from '../src/features/changes/changes.ts';
import { leftReleases } from './left-releases.ts';
import { compareStates, isEmpty } from './moved/compare.ts';
import { markdownOf, openOf } from './moved/markdown.ts';
import { commitOf, lastChangeOf, stateAt, stateIn } from './moved/state.ts';

/** Other than where the words of the command are wrong. */
const UNABLE = { exitCode: 2 };

interface Flags {
  since?: string;
  write: boolean;
  date: string;
  root: string;
}

/** What the command tells: to a terminal, or to a test. */
export type Told = Pick<Console, 'log' | 'error'>;

export function movedCommand(told: Told, program = new Command('npm run moved --')): Command {
  return program
    .description('Says what changed in the evidence since a commit, as Markdown for a pull request.')
    .option(
      '--since <commit>',
      'what to compare with (default: HEAD; with --write, the commit of the last record, or that of the same day’s record)',
    )
    .option('--write', `keep it as the record of a day, in ${CHANGES_FOLDER}/`, false)
    .option(
      '--date <date>',
      'the day of the record (default: today, UTC)',
      toDate,
      new Date().toISOString().slice(0, 10),
    )
    .option('--root <folder>', 'the checkout', join(import.meta.dirname, '..'))
    .addHelpText(
      'after',
      `
SITE and BASE, as for npm run build, say where the pages are to which the Markdown leads.
A record that is written again for the same day still starts at the commit at which the first one did.`,
    )
    .action((flags: Flags) => main(flags, told, program));
}

async function main({ since, write, date, root }: Flags, told: Told, program: Command): Promise<void> {
  const { changes, ...recorded } = readChanges(root);
  const known = changes.find((record) => record.date === date);
  const name =
    since ?? (write ? (known?.since ?? (await lastChangeOf(root, CHANGES_FOLDER))) : undefined) ?? 'HEAD';
  const commit = await commitOf(root, name);
  if (commit === undefined)
    program.error(
      `there is no commit ${name} here.\n→ Fetch it (git fetch --unshallow), or name another with --since. It must be a git checkout.`,
      UNABLE,
    );
  const now = stateIn(root);
  const unread = [...now.problems, ...now.changed, ...recorded.problems, ...recorded.changed];
  if (unread.length > 0) program.error(`the evidence can’t be read:\n\n${formatProblems(unread)}`, UNABLE);
  const before = await stateAt(root, commit);
  const checked = check(root);
  const moved = compareStates(before, now, checked.content);
  const record: ChangeRecord = { generated: GENERATED_CHANGES, date, since: commit, ...moved };
  for (const { file, field, rule } of before.problems)
    told.error(`Not compared, as it was at ${name}: ${file}${field ? `, ${field}` : ''}: ${rule}`);
  const empty = isEmpty(moved);
  const text = empty ? `Nothing moved since ${name}.\n` : markdownOf(changesView(record, checked), address);
  const open = openOf(checked.problems, leftReleases(moved.versions, checked.content.subjects));
  told.log([text, open].filter(Boolean).join('\n').trimEnd());
  if (write) keep(root, record, empty, told);
}

function keep(root: string, record: ChangeRecord, empty: boolean, told: Told): void {
  const file = changesFile(record.date);
  const path = join(root, file);
  if (empty) {
    // What an earlier record of the day told was taken back since.
    if (existsSync(path)) rmSync(path);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(sealed(record), null, 2)}\n`);
  told.error(`\nWritten: ${file}`);
}

function address(path: `/${string}`): string {
  const base = `/${site.base}/`.replace(/\/+/g, '/');
  return new URL(`${base}${path.slice(1)}`, site.origin).href;
}

function toDate(text: string): string {
  if (z.iso.date().safeParse(text).success) return text;
  throw new InvalidArgumentError('It must be a day such as 2026-11-30.');
}

if (import.meta.main) await movedCommand(console).parseAsync();
