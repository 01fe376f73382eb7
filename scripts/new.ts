/** `npm run new -- task|feature|orm|article|claim …`: the files that something new in content/ begins with. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../contract/content/model.ts';
import { readContent } from '../contract/reading/content.ts';
import { formatProblems } from '../contract/files/problem.ts';
import { Flavour, FLAVOURS } from '../contract/vocabulary/subjects.ts';
import { scaffoldArticle } from './scaffold/article.ts';
import { scaffoldClaim } from './scaffold/claim.ts';
import { scaffoldFeature } from './scaffold/feature.ts';
import { scaffoldOrm } from './scaffold/orm.ts';
import { scaffoldTask } from './scaffold/task.ts';
import type { Scaffold } from './scaffold/scaffold.ts';

/** What the command tells, and whether it failed: to a terminal, or to a test. */
export interface Told {
  log: (text: string) => void;
  error: (text: string) => void;
  fail: () => void;
}

export function newCommand(told: Told, program = new Command('npm run new --')): Command {
  program
    .description('Writes the files that something new in content/ begins with. Never writes over a file.')
    .showHelpAfterError()
    .option('--root <folder>', 'the checkout to write into', join(import.meta.dirname, '..'));

  const write = (scaffold: (root: string, content: Content) => Scaffold, next: string): void => {
    writeFiles(program.opts<{ root: string }>().root, scaffold, next, told);
  };

  program
    .command('task')
    .description('a task.mdx, and a sample for each subject and flavour')
    .argument('<section/id>', 'where it belongs and what it is called, such as loading/stream-rows')
    .action((place: string) => {
      write((root, content) => scaffoldTask(root, content, place), NEXT.task(idIn(place)));
    });

  program
    .command('feature')
    .description('a feature.yaml, a row of the matrix, and a probe for each subject')
    .argument('<group/id>', 'where it belongs and what it is called, such as querying/lateral-join')
    .action((place: string) => {
      write((root, content) => scaffoldFeature(root, content, place), NEXT.feature(idIn(place)));
    });

  program
    .command('orm')
    .description('a subject: its facts, pins, models and the code that runs its samples')
    .argument('<id>', 'what addresses and files call it, such as peewee')
    .addOption(
      new Option('-f, --flavour <flavours...>', 'async, sync or both; the first is shown by default')
        .argParser(toFlavours)
        .makeOptionMandatory(),
    )
    .action((id: string, { flavour }: { flavour: Flavour[] }) => {
      write((root, content) => scaffoldOrm(root, content, id, [...new Set(flavour)]), NEXT.orm(id));
    });

  program
    .command('article')
    .description('an article, with each kind of evidence to begin with')
    .argument('<slug>', 'the last part of its address, such as which-orm')
    .action((slug: string) => {
      const today = new Date().toISOString().slice(0, 10);
      write((root, content) => scaffoldArticle(root, content, slug, today), NEXT.article(slug));
    });

  program
    .command('claim')
    .description('what somebody has published, with a verdict still to be given')
    .argument(
      '<source/id>',
      'where it was published and what its anchor is, such as beyond-django/piccolo-concise',
    )
    .action((place: string) => {
      write((root, content) => scaffoldClaim(root, content, place), NEXT.claim(place));
    });

  return program;
}

/** `sync async` and `sync,async` are both what people type. */
function toFlavours(text: string, before: Flavour[] = []): Flavour[] {
  const given = text.split(',').map((word) => Flavour.safeParse(word));
  if (given.some(({ success }) => !success))
    throw new InvalidArgumentError(`Known: ${FLAVOURS.join(', ')}. Both: --flavour sync async.`);
  return [...before, ...given.flatMap(({ data }) => data ?? [])];
}

function writeFiles(
  root: string,
  scaffold: (root: string, content: Content) => Scaffold,
  next: string,
  told: Told,
): void {
  const {
    files,
    additions = new Map<string, string>(),
    problems,
  } = scaffold(root, readContent(root).content);
  if (problems.length > 0) {
    told.error(`${formatProblems(problems)}\n\nNothing was written.`);
    told.fail();
    return;
  }
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text, { flag: 'wx' });
    told.log(file);
  }
  for (const [file, text] of additions) {
    appendFileSync(join(root, file), text);
    told.log(`${file}, at its end`);
  }
  told.log(`\n${next}`);
}

function idIn(place: string): string {
  return place.split('/')[1] ?? '';
}

const UNKNOWN =
  'Every status is "unknown": the site builds, and says so; the lab runs nothing of it yet. Now';

const NEXT = {
  task: (id: string) => `${UNKNOWN}
  1. write the title, the question, the expected rows and the answer that you expect in task.mdx
  2. write the samples, each subject's terms and its status
  3. npm run lab -- ${id}
  4. read the transcripts on the page (npm run dev), then write the answer anew, and what to notice`,
  feature: (id: string) => `${UNKNOWN}
  1. write the title, the question, why it matters and what a probe returns in feature.yaml
  2. write the probes and each subject's status; delete the probes that you don't need
  3. npm run lab -- ${id}
  4. read the statements on /matrix/${id}/ (npm run dev): do they bear the status out?`,
  orm: (id: string) => `The build names every blank until it is filled in. Now
  1. fill in subject.yaml and requirements.in, then: npm run lab -- lock ${id}
  2. write models.py and what connects, in place of each NotImplementedError
  3. go on with docs/add-an-orm.md`,
  claim: (place: string) => `The build names every blank until it is filled in. Now
  1. write the claim in your own words, what it is about, and of a new source what is known of it
  2. look for what decides it: a task, a feature, a source that you open, or a probe of its own,
     content/claims/${place}/<subject>.py
  3. give the verdict, and say what the evidence shows; a probe runs once no blank is left:
     npm run lab -- ${idIn(place)}
  4. npm run check; npm run dev, /claims/#${idIn(place)}`,
  article: (
    slug: string,
  ) => `The build names its title, description and opening until you have written them. Now
  1. write the answer first; contract/schemas/article.ts lists what brings evidence in
  2. npm run check; npm run dev, /articles/${slug}/`,
};

if (import.meta.main)
  newCommand({
    log: console.log,
    error: console.error,
    fail: () => {
      process.exitCode = 1;
    },
  }).parse();
