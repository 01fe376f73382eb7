/** What `npm run new -- task` writes: a task whose samples already run, with every status still unknown. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BLANKS } from '../../contract/content/blanks.ts';
import { sampleFile } from '../../contract/content/sample-files.ts';
import type { Content, SubjectEntry } from '../../contract/content/model.ts';
import type { Flavour } from '../../contract/vocabulary/subjects.ts';
import { checkPlace, refuseTaken, type Scaffold, template, titleOf } from './scaffold.ts';

/** @param place `<section>/<id>`, such as `loading/stream-rows` */
export function scaffoldTask(root: string, content: Content, place: string): Scaffold {
  const [section = '', id = ''] = place.split('/');
  const folder = `content/tasks/${place}`;
  const { sections, tasks } = content;
  const problems = checkPlace(place, {
    room: 'tasks',
    parents: [...sections.keys()],
    parentName: 'section',
    taken: tasks,
  });
  if (problems.length === 0) problems.push(...refuseTaken(root, folder, id));
  if (problems.length > 0) return { files: new Map(), problems };

  const asks = sections.get(section)?.asks ?? 'orm';
  const subjects = [...content.subjects.values()].filter(({ data }) =>
    ['baseline', asks].includes(data.kind),
  );
  const orders = [...tasks.values()].filter((task) => task.section === section).map(({ data }) => data.order);
  const page = template('task.mdx', {
    ...BLANKS.task,
    title: BLANKS.task.title + titleOf(id),
    order: String(Math.max(0, ...orders) + 1),
    subjects: subjects.map((subject) => `  ${subject.id}: { status: unknown }`).join('\n'),
  });
  const files = new Map([[`${folder}/task.mdx`, page]]);
  for (const subject of subjects) {
    for (const flavour of subject.data.flavours) {
      const first = templateOf(subject, flavour);
      if (existsSync(join(root, first))) {
        const name = sampleFile(subject.id, flavour, subject.data);
        files.set(`${folder}/${name}`, readFileSync(join(root, first), 'utf8'));
      } else if (asks === 'orm') {
        // Tools may have none: their samples have little in common.
        problems.push({
          file: first,
          rule: `a new task gets a sample for each subject and flavour, and ${subject.data.name} has none to begin with`,
          remedy: 'write one that returns the names of the authors; see the other subjects',
        });
      }
    }
  }
  return { files, problems };
}

/** The sample or probe that something new begins with. */
export function templateOf({ id }: SubjectEntry, flavour: Flavour): string {
  return `content/subjects/${id}/template/${flavour}.py`;
}
