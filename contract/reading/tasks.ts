/** Reads `content/tasks/`: sections, tasks, and each subject's samples. */
import { databasesToRun, readCaseFiles } from './case-files.ts';
import { sampleFiles } from '../content/sample-files.ts';
import type { CaseFile, SubjectEntry, TaskEntry, ModulesOf } from '../content/model.ts';
import type { Files } from '../files/files.ts';
import { inOrder } from '../vocabulary/in-order.ts';
import { readProse } from './prose.ts';
import { refuseSubjects, refuseUnasked } from './refuse.ts';
import { Section, Task } from '../schemas/task.ts';
import { DATABASES } from '../vocabulary/databases.ts';
import { nameOfWay } from '../vocabulary/phases.ts';
import { waysOf } from '../content/ways.ts';

export function readSections(files: Files): Map<string, Section> {
  const entries = files.folders('content/tasks').flatMap((id): [string, Section][] => {
    const data = files.yaml(`content/tasks/${id}/section.yaml`, Section);
    return data ? [[id, data]] : [];
  });
  return inOrder(entries, ({ order }) => order);
}

export function readTasks(
  files: Files,
  sections: ReadonlyMap<string, Section>,
  subjects: ReadonlyMap<string, SubjectEntry>,
  modules: ModulesOf,
): Map<string, TaskEntry> {
  const tasks = new Map<string, TaskEntry>();
  for (const [section, { asks }] of sections) {
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
      if (!page || !readProse(files, { ...page, file, elements: [] })) continue;
      for (const field of ['subjects', 'terms', 'ways'] as const) {
        refuseSubjects(files, { file, field, ids: Object.keys(page.data[field] ?? {}), asks }, subjects);
      }
      const task = { id, section, file, data: page.data, body: page.body };
      entries.push([id, { ...task, samples: readSamples(files, task, subjects, modules) }]);
    }
    for (const [id, entry] of inOrder(entries, ({ data }) => data.order)) tasks.set(id, entry);
  }
  return tasks;
}

/** A task wants a sample in each flavour of each subject. */
function readSamples(
  files: Files,
  { id, file, data }: Omit<TaskEntry, 'samples'>,
  subjects: ReadonlyMap<string, SubjectEntry>,
  modules: ModulesOf,
): CaseFile[] {
  const folder = file.slice(0, file.lastIndexOf('/'));
  const samples: CaseFile[] = [];
  const wanted = new Set<string>();
  // In the order of the subjects, not of task.mdx.
  for (const subject of subjects.values()) {
    const status = data.subjects[subject.id]?.status ?? 'inapplicable';
    if (status === 'inapplicable') continue;
    for (const [name, flavour] of sampleFiles(subject)) {
      wanted.add(name);
      // A sample that is being written may stand there before anybody says what it shows.
      if (status === 'unknown') {
        files.expect(`${folder}/${name}`);
        continue;
      }
      const source = {
        kind: 'task' as const,
        id,
        title: data.title,
        trap: data.trap !== undefined,
        ways: waysOf(data, subject.id, flavour).map(({ id }) => nameOfWay(id)),
        file: `${folder}/${name}`,
        subject,
        flavour,
        databases: databasesToRun(DATABASES, data.subjects[subject.id]?.databases),
        remedy: `write the sample, or set the status of ${subject.id} in task.mdx to unknown`,
      };
      samples.push(...readCaseFiles(files, source, data.subjects[subject.id] ?? {}, file, modules));
    }
  }
  refuseUnasked(files, folder, wanted, subjects, {
    rule: 'no subject of task.mdx with this flavour asks for this sample',
    remedy: 'name its subject under "subjects", or delete the file',
  });
  return samples;
}
