/** Reads `content/` from disk: everything the lab runs and the site shows, with every problem found on the way. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Problem, problemsOf } from './problem.ts';
import { assembleScript, type Region, regionsOf, ScriptError, sha256 } from './script.ts';
import { Subject } from './subject.ts';
import { Task } from './task.ts';
import { FLAVOURS, type Flavour, Id } from './words.ts';

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
  /** SHA-256 of requirements.txt, the full lock. */
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
  const reader = new Reader(root);
  const subjects = reader.subjects();
  const domain = reader.modules('content/domain');
  const sections = reader.sections();
  const tasks = reader.tasks([...sections.keys()], subjects, domain);
  return { content: { sections, subjects, tasks }, problems: reader.problems };
}

/** `django.py`, or `django.sync.py` where a subject's flavour is not its first. */
export function sampleFile(subject: string, flavour: Flavour, data: Subject): string {
  return `${subject}${flavour === data.flavours[0] ? '' : `.${flavour}`}.py`;
}

/** `upsert.django.py`, or `upsert.django.sync.py`. */
export function scriptName(task: string, subject: string, flavour: Flavour, data: Subject): string {
  return `${task}.${sampleFile(subject, flavour, data)}`;
}

class Reader {
  readonly problems: Problem[] = [];
  readonly #root: string;
  readonly #modules = new Map<string, Map<string, string>>();

  constructor(root: string) {
    this.#root = root;
  }

  subjects(): Map<string, SubjectEntry> {
    const entries = this.#folders('content/subjects').flatMap((id): [string, SubjectEntry][] => {
      const folder = `content/subjects/${id}`;
      const data = this.#yaml(`${folder}/subject.yaml`, Subject);
      const requirements = this.#text(
        `${folder}/requirements.in`,
        'list the direct dependencies, each pinned with ==',
      );
      const lock = this.#text(`${folder}/requirements.txt`, 'make it with: npm run lab -- lock');
      if (!data || requirements === undefined || lock === undefined) return [];
      const pins = requirements.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
      for (const pin of pins) {
        if (/^[\w.-]+(\[[\w.,-]+\])?==[\w.+!]+$/.test(pin)) continue;
        this.#problem(
          `${folder}/requirements.in`,
          `"${pin}" does not pin one version`,
          `write name==version, then: npm run lab -- lock ${id}`,
        );
      }
      return [[id, { id, data, requirements: pins, lock: sha256(lock) }]];
    });
    return inOrder(entries, ({ data }) => data.order);
  }

  sections(): Map<string, Section> {
    const entries = this.#folders('content/tasks').flatMap((id): [string, Section][] => {
      const data = this.#yaml(`content/tasks/${id}/section.yaml`, Section);
      return data ? [[id, data]] : [];
    });
    return inOrder(entries, ({ order }) => order);
  }

  /** Python sources of a folder by module name. */
  modules(folder: string): Map<string, string> {
    const known = this.#modules.get(folder);
    if (known) return known;
    const modules = new Map(
      this.#files(folder, '.py').map((file) => [
        file.slice(0, -'.py'.length),
        this.#text(`${folder}/${file}`, '') ?? '',
      ]),
    );
    this.#modules.set(folder, modules);
    return modules;
  }

  tasks(
    sections: string[],
    subjects: Map<string, SubjectEntry>,
    domain: Map<string, string>,
  ): Map<string, TaskEntry> {
    const tasks = new Map<string, TaskEntry>();
    for (const section of sections) {
      const entries: [string, TaskEntry][] = [];
      for (const id of this.#folders(`content/tasks/${section}`)) {
        const folder = `content/tasks/${section}/${id}`;
        const file = `${folder}/task.mdx`;
        const other = tasks.get(id);
        if (other) {
          this.#problem(
            file,
            `the id "${id}" is taken by ${other.file}: ids are unique across sections`,
            'rename this folder',
          );
          continue;
        }
        const page = this.#frontMatter(file, Task);
        if (!page) continue;
        const entry: TaskEntry = { id, section, file, data: page.data, body: page.body, samples: [] };
        entry.samples = this.#samples(folder, entry, subjects, domain);
        entries.push([id, entry]);
      }
      for (const [id, entry] of inOrder(entries, ({ data }) => data.order)) tasks.set(id, entry);
    }
    return tasks;
  }

  #samples(
    folder: string,
    task: TaskEntry,
    subjects: Map<string, SubjectEntry>,
    domain: Map<string, string>,
  ): Sample[] {
    const samples: Sample[] = [];
    const names = this.#files(folder, '.py');
    const wanted = new Set<string>();
    for (const [id, standing] of Object.entries(task.data.subjects)) {
      const subject = subjects.get(id);
      if (!subject) {
        if (existsSync(join(this.#root, 'content/subjects', id))) {
          // Its own file has a problem, which is named there: its samples are none.
          for (const name of names) if (name.startsWith(`${id}.`)) wanted.add(name);
        } else {
          this.problems.push({
            file: task.file,
            field: `subjects.${id}`,
            rule: `there is no subject "${id}"; known: ${[...subjects.keys()].join(', ')}`,
            remedy: `correct the name, or add content/subjects/${id}`,
          });
        }
        continue;
      }
      if (standing.status === 'inapplicable') continue;
      const modules = new Map([...domain, ...this.modules(`content/subjects/${id}`)]);
      for (const flavour of subject.data.flavours) {
        const name = sampleFile(id, flavour, subject.data);
        wanted.add(name);
        // A sample that is being written may stand there before anybody says what it shows.
        if (standing.status === 'unknown') continue;
        const sample = this.#sample(`${folder}/${name}`, task, subject, flavour, modules);
        if (sample) samples.push(sample);
      }
    }
    for (const id of Object.keys(task.data.terms)) {
      if (!existsSync(join(this.#root, 'content/subjects', id))) {
        this.problems.push({
          file: task.file,
          field: `terms.${id}`,
          rule: `there is no subject "${id}"`,
          remedy: `known: ${[...subjects.keys()].join(', ')}`,
        });
      }
    }
    for (const name of names) {
      if (!wanted.has(name)) {
        this.#problem(
          `${folder}/${name}`,
          'no subject of task.mdx with this flavour asks for this sample',
          'name its subject under "subjects", or delete the file',
        );
      }
    }
    const places = [...subjects.keys()];
    return samples.sort(
      (a, b) =>
        places.indexOf(a.subject) - places.indexOf(b.subject) ||
        FLAVOURS.indexOf(a.flavour) - FLAVOURS.indexOf(b.flavour),
    );
  }

  #sample(
    file: string,
    task: TaskEntry,
    subject: SubjectEntry,
    flavour: Flavour,
    modules: Map<string, string>,
  ): Sample | undefined {
    const source = this.#text(
      file,
      `write the sample, or set the status of ${subject.id} in task.mdx to unknown`,
    );
    if (source === undefined) return undefined;
    const name = scriptName(task.id, subject.id, flavour, subject.data);
    try {
      const regions = regionsOf(source);
      for (const region of ['task', ...(task.data.trap ? ['naive'] : [])]) {
        if (!regions.some((found) => found.name === region)) {
          this.#problem(
            file,
            `no region "${region}": the page shows what stands between "# region${region === 'task' ? '' : ` ${region}`}" and "# endregion"`,
            'mark the part to show',
          );
        }
      }
      const text = assembleScript({
        name,
        title: `${task.data.title}: ${subject.data.name}, ${flavour}`,
        python: subject.data.python,
        requirements: subject.requirements,
        sample: source,
        modules,
      });
      return {
        task: task.id,
        subject: subject.id,
        flavour,
        file,
        regions,
        script: { name, text, sha256: sha256(text) },
      };
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
      this.#problem(file, error.message, 'correct the sample');
      return undefined;
    }
  }

  #problem(file: string, rule: string, remedy: string): void {
    this.problems.push({ file, rule, remedy });
  }

  #folders(folder: string): string[] {
    const path = join(this.#root, folder);
    if (!existsSync(path)) return [];
    const names = readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name))
      .map(({ name }) => name)
      .sort();
    for (const name of names) {
      const { error } = Id.safeParse(name);
      for (const { message } of error?.issues ?? [])
        this.#problem(`${folder}/${name}`, `the folder's name is an id: it ${message}`, 'rename the folder');
    }
    return names;
  }

  #files(folder: string, ending: string): string[] {
    const path = join(this.#root, folder);
    return existsSync(path)
      ? readdirSync(path)
          .filter((name) => name.endsWith(ending))
          .sort()
      : [];
  }

  #text(file: string, remedy: string): string | undefined {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(this.#root, file)));
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      this.#problem(
        file,
        missing ? 'this file is missing' : `this file can't be read: ${(error as Error).message}`,
        missing ? remedy : 'save it as UTF-8 text',
      );
      return undefined;
    }
  }

  #yaml<T>(file: string, schema: z.ZodType<T>): T | undefined {
    const text = this.#text(file, 'write it; CONTRIBUTING.md says what it holds');
    return text === undefined ? undefined : this.#parse(file, text, schema);
  }

  #frontMatter<T>(file: string, schema: z.ZodType<T>): { data: T; body: string } | undefined {
    const text = this.#text(file, 'write it, or delete the folder');
    if (text === undefined) return undefined;
    const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text);
    if (!match) {
      this.#problem(
        file,
        'the file must start with front matter between two lines of ---',
        'see the other tasks',
      );
      return undefined;
    }
    const data = this.#parse(file, match[1] ?? '', schema);
    return data && { data, body: (match[2] ?? '').trim() };
  }

  #parse<T>(file: string, text: string, schema: z.ZodType<T>): T | undefined {
    let data: unknown;
    try {
      data = parse(text);
    } catch (error) {
      this.#problem(file, `not valid YAML: ${(error as Error).message}`, 'correct the YAML');
      return undefined;
    }
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    this.problems.push(
      ...problemsOf(result.error, file, data, 'correct the field; contract/ describes each'),
    );
    return undefined;
  }
}

function inOrder<T>(entries: [string, T][], place: (entry: T) => number): Map<string, T> {
  return new Map(entries.sort(([idA, a], [idB, b]) => place(a) - place(b) || (idA < idB ? -1 : 1)));
}
