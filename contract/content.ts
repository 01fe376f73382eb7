/** What `content/` holds: everything the lab runs and the site shows. */
import { z } from 'zod';
import { Files } from './files.ts';
import type { Problem } from './problem.ts';
import type { Region } from './regions.ts';
import { type Modules, readSamples } from './samples.ts';
import { sha256 } from './script.ts';
import { Subject } from './subject.ts';
import { Task } from './task.ts';
import type { Flavour } from './words.ts';

export const Section = z.strictObject({
  title: z.string(),
  order: z.number().int().describe('Place among the sections, low first'),
});
export type Section = z.infer<typeof Section>;

export interface SubjectEntry {
  id: string;
  data: Subject;
  /** Direct pins, in the order of requirements.in. */
  requirements: string[];
  /** SHA-256 of requirements.txt, the full lock; empty where there is none yet, which is a problem of its own. */
  lock: string;
}

/** One subject's sample of one task in one flavour, and the script made of it. */
export interface Sample {
  task: string;
  subject: string;
  flavour: Flavour;
  /** Path of the sample from the root of the repository. */
  file: string;
  regions: Region[];
  script: { name: string; text: string; sha256: string };
}

export interface TaskEntry {
  id: string;
  section: string;
  file: string;
  data: Task;
  /** MDX below the front matter. */
  body: string;
  samples: Sample[];
}

export interface Content {
  sections: Map<string, Section>;
  subjects: Map<string, SubjectEntry>;
  tasks: Map<string, TaskEntry>;
}

/**
 * @param root path of the repository
 * @returns what could be read, in its shown order, and what is wrong with the rest; never throws for bad content
 */
export function readContent(root: string): { content: Content; problems: Problem[] } {
  const files = new Files(root);
  const subjects = readSubjects(files);
  const sections = readSections(files);
  const tasks = readTasks(files, [...sections.keys()], subjects);
  return { content: { sections, subjects, tasks }, problems: files.problems };
}

function readSubjects(files: Files): Map<string, SubjectEntry> {
  const entries = files.folders('content/subjects').flatMap((id): [string, SubjectEntry][] => {
    const folder = `content/subjects/${id}`;
    const data = files.yaml(`${folder}/subject.yaml`, Subject);
    const requirements = files.text(
      `${folder}/requirements.in`,
      'list the direct dependencies, each pinned with ==',
    );
    const lock = files.text(`${folder}/requirements.txt`, `make it with: npm run lab -- lock ${id}`);
    if (!data || requirements === undefined) return [];
    const pins = requirements.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
    for (const pin of pins.filter((line) => !/^[\w.-]+(\[[\w.,-]+\])?==[\w.+!]+$/.test(line))) {
      const remedy = `write name==version, then: npm run lab -- lock ${id}`;
      files.problem(`${folder}/requirements.in`, `"${pin}" does not pin one version`, remedy);
    }
    // Without its lock it is a subject all the same: `npm run lab -- lock` makes one for what it finds here.
    return [[id, { id, data, requirements: pins, lock: lock === undefined ? '' : sha256(lock) }]];
  });
  return inOrder(entries, ({ data }) => data.order);
}

function readSections(files: Files): Map<string, Section> {
  const entries = files.folders('content/tasks').flatMap((id): [string, Section][] => {
    const data = files.yaml(`content/tasks/${id}/section.yaml`, Section);
    return data ? [[id, data]] : [];
  });
  return inOrder(entries, ({ order }) => order);
}

function readTasks(
  files: Files,
  sections: string[],
  subjects: ReadonlyMap<string, SubjectEntry>,
): Map<string, TaskEntry> {
  const domain = readModules(files, 'content/domain');
  const modules = new Map(
    [...subjects.keys()].map((id): [string, Modules] => [
      id,
      new Map([...domain, ...readModules(files, `content/subjects/${id}`)]),
    ]),
  );
  const tasks = new Map<string, TaskEntry>();
  for (const section of sections) {
    const entries: [string, TaskEntry][] = [];
    for (const id of files.folders(`content/tasks/${section}`)) {
      const file = `content/tasks/${section}/${id}/task.mdx`;
      const other = tasks.get(id);
      if (other) {
        const rule = `the id "${id}" is taken by ${other.file}: ids are unique across sections`;
        files.problem(file, rule, 'rename this folder');
        continue;
      }
      const page = files.page(file, Task);
      if (!page) continue;
      const task = { id, section, file, ...page };
      refuseUnknownSubjects(files, task, [...subjects.keys()]);
      const samples = readSamples(files, task, subjects, (subject) => modules.get(subject) ?? new Map());
      entries.push([id, { ...task, samples }]);
    }
    for (const [id, entry] of inOrder(entries, ({ data }) => data.order)) tasks.set(id, entry);
  }
  return tasks;
}

function readModules(files: Files, folder: string): Modules {
  return new Map(
    files
      .names(folder, '.py')
      .map((name) => [name.slice(0, -'.py'.length), files.text(`${folder}/${name}`, '') ?? '']),
  );
}

function refuseUnknownSubjects(
  files: Files,
  { file, data }: Omit<TaskEntry, 'samples'>,
  known: string[],
): void {
  for (const field of ['subjects', 'terms'] as const) {
    for (const id of Object.keys(data[field])) {
      // A subject whose own file has a problem is there, and is named there.
      if (files.exists(`content/subjects/${id}`)) continue;
      files.problems.push({
        file,
        field: `${field}.${id}`,
        rule: `there is no subject "${id}"; known: ${known.join(', ')}`,
        remedy: `correct the name, or add content/subjects/${id}`,
      });
    }
  }
}

function inOrder<T>(entries: [string, T][], place: (entry: T) => number): Map<string, T> {
  return new Map(entries.sort(([idA, a], [idB, b]) => place(a) - place(b) || (idA < idB ? -1 : 1)));
}
