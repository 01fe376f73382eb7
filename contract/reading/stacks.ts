/** Reads `content/stacks/`: a framework with an ORM, the application to start from, and what visits it. */
import type { CaseFile, ModulesOf, StackEntry, SubjectEntry } from '../content/model.ts';
import type { Files } from '../files/files.ts';
import { Stack } from '../schemas/stack.ts';
import { inShownOrder } from '../vocabulary/databases.ts';
import { inOrder } from '../vocabulary/in-order.ts';
import { readCaseFile } from './case-files.ts';
import { readProse } from './prose.ts';
import { readPackages } from './subjects.ts';

const FOLDER = 'content/stacks';

export function readStacks(
  files: Files,
  subjects: ReadonlyMap<string, SubjectEntry>,
  modules: ModulesOf,
): Map<string, StackEntry> {
  const entries = files.folders(FOLDER).flatMap((id): [string, StackEntry][] => {
    const file = `${FOLDER}/${id}/stack.mdx`;
    const page = files.page(file, Stack);
    const starter = readStarter(files, `${FOLDER}/${id}/starter`);
    const packages = readPackages(files, `${FOLDER}/${id}/starter`, id);
    if (!page || !packages || !readProse(files, { ...page, file, elements: [] })) return [];
    const { data, body } = page;
    for (const [field, kind] of [
      ['framework', 'framework'],
      ['orm', 'orm'],
    ] as const) {
      if (subjects.get(data[field])?.data.kind === kind) continue;
      const known = [...subjects.values()]
        .filter((subject) => subject.data.kind === kind)
        .map(({ id }) => id);
      const rule = `there is no ${kind} "${data[field]}"; known: ${known.join(', ')}`;
      files.problems.push({ file, field, value: data[field], rule, remedy: 'correct the name' });
    }
    const stack = { id, file, data, body, starter, ...packages };
    const subject = subjects.get(data.orm);
    const visits = subject ? readVisits(files, stack, subject, modules) : [];
    return [[id, { ...stack, visits }]];
  });
  return inOrder(entries, ({ data }) => data.order);
}

function readVisits(
  files: Files,
  { id, data, starter, requirements, lockFile, lock, locked }: Omit<StackEntry, 'visits'>,
  subject: SubjectEntry,
  modules: ModulesOf,
): CaseFile[] {
  const visit = readCaseFile(files, {
    kind: 'stack',
    id,
    title: titleOfStack(id),
    subject,
    flavour: data.flavour,
    packages: { requirements, lockFile, lock, ...(locked && { locked }) },
    modules: withStarter(modules(subject.id), starter),
    trap: true,
    file: `${FOLDER}/${id}/visit.py`,
    databases: inShownOrder(data.databases),
    remedy: 'write what the lab asks of the starter',
  });
  return visit ? [visit] : [];
}

export function titleOfStack(id: string): string {
  return `Visit the starter ${id}`;
}

const made = new WeakMap<Readonly<Record<string, string>>, ReadonlyMap<string, string>>();

/** A visit has the whole starter in it, as the module of that name. */
export function withStarter(
  modules: ReadonlyMap<string, string>,
  starter: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const known = made.get(starter) ?? new Map([...modules, ['starter', moduleOf(starter)]]);
  made.set(starter, known);
  return known;
}

/** Every file of a folder, by its path there. */
function readStarter(files: Files, folder: string): Record<string, string> {
  const own = files
    .names(folder, '')
    .map((name): [string, string] => [name, files.text(`${folder}/${name}`, '') ?? '']);
  const inner = files
    .folders(folder)
    .flatMap((name) =>
      Object.entries(readStarter(files, `${folder}/${name}`)).map(([path, text]): [string, string] => [
        `${name}/${path}`,
        text,
      ]),
    );
  return Object.fromEntries([...own, ...inner]);
}

/** What is told to readers and to installers does not run. */
const SAID = /^(README\.md|requirements\..+)$/;

function moduleOf(starter: Readonly<Record<string, string>>): string {
  const texts = Object.entries(starter)
    .filter(([name]) => !SAID.test(name))
    .map(([name, text]) => {
      // As Ruff has it: the usual quotes where the text has none of them.
      const quotes = text.includes('"""') ? "'''" : '"""';
      return `    "${name}": ${quotes}\\\n${text.replaceAll('\\', '\\\\')}${quotes},\n`;
    });
  return `FILES = {\n${texts.join('')}}\n`;
}
