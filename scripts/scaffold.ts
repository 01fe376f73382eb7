/** What `npm run new` writes: a task whose samples already run, with every status still unknown. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content, SubjectEntry } from '../contract/content.ts';
import type { Problem } from '../contract/problem.ts';
import { sampleFile } from '../contract/case-files.ts';
import { type Flavour, Id } from '../contract/words.ts';

export interface Scaffold {
  /** Text of each file by its path from the root of the repository. */
  files: Map<string, string>;
  problems: Problem[];
}

/** @param place `<section>/<id>`, such as `loading/stream-rows` */
export function scaffoldTask(root: string, content: Content, place: string): Scaffold {
  const [section = '', id = '', ...rest] = place.split('/');
  const folder = `content/tasks/${place}`;
  const problems = [...badPlace(content, section, id, rest), ...taken(root, id, folder)];
  if (problems.length > 0) return { files: new Map(), problems };

  const orders = [...content.tasks.values()]
    .filter((task) => task.section === section)
    .map(({ data }) => data.order);
  const page = readFileSync(join(import.meta.dirname, 'templates/task.mdx'), 'utf8')
    .replace('{{title}}', titleOf(id))
    .replace('{{order}}', String(Math.max(0, ...orders) + 1))
    .replace(
      '{{subjects}}',
      [...content.subjects.keys()].map((subject) => `  ${subject}: { status: unknown }`).join('\n'),
    );
  const files = new Map([[`${folder}/task.mdx`, page]]);
  for (const subject of content.subjects.values()) {
    for (const flavour of subject.data.flavours) {
      const template = templateOf(subject, flavour);
      if (existsSync(join(root, template))) {
        files.set(
          `${folder}/${sampleFile(subject.id, flavour, subject.data)}`,
          readFileSync(join(root, template), 'utf8'),
        );
      } else {
        problems.push({
          file: template,
          rule: `a new task gets a sample for each subject and flavour, and ${subject.data.name} has none to begin with`,
          remedy: 'write one that returns the names of the authors; see the other subjects',
        });
      }
    }
  }
  return { files, problems };
}

function templateOf({ id }: SubjectEntry, flavour: Flavour): string {
  return `content/subjects/${id}/template/${flavour}.py`;
}

function badPlace({ sections }: Content, section: string, id: string, rest: string[]): Problem[] {
  const known = [...sections.keys()].join(', ');
  const at = {
    file: 'content/tasks',
    remedy: `write <section>/<id>, such as loading/stream-rows; sections: ${known}`,
  };
  if (!id || rest.length > 0) {
    const value = [section, id, ...rest].filter(Boolean).join('/');
    return [{ ...at, field: 'task', value, rule: 'a task has one section and one id' }];
  }
  const problems: Problem[] = [];
  if (!sections.has(section))
    problems.push({ ...at, field: 'section', value: section, rule: 'there is no such section' });
  for (const { message } of Id.safeParse(id).error?.issues ?? []) {
    problems.push({ ...at, field: 'id', value: id, rule: `an id ${message}` });
  }
  return problems;
}

function taken(root: string, id: string, folder: string): Problem[] {
  const [other] = existsSync(join(root, folder))
    ? [folder]
    : globSync(`content/tasks/*/${id}`, { cwd: root });
  if (!id || other === undefined) return [];
  const rule =
    other === folder ? 'this folder is there already, and nothing is written over' : `${other} has this id`;
  return [
    {
      file: folder,
      field: 'id',
      value: id,
      rule,
      remedy: 'choose another id: ids are unique across sections',
    },
  ];
}

function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
