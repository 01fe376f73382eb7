/** Subjects, tasks and the matrix as records. */
import { DATABASES } from '../../contract/words.ts';
import { href } from '../href.ts';
import type { Library, TaskView } from '../library.ts';
import type { FeatureRecord, SubjectRecord, TaskRecord } from './records.ts';

export function subjects({ subjects: all, tasks: solved }: Library): SubjectRecord[] {
  return all.map(({ id, name, kind, databases, flavours }) => ({
    id,
    name,
    kind,
    version: versionOf(id, solved),
    databases: DATABASES.filter((database) => 'drivers' in databases[database]),
    flavours,
    url: href(kind === 'orm' ? `/orms/${id}/` : '/orms/'),
  }));
}

function versionOf(subject: string, solved: TaskView[]): string | null {
  for (const solution of solved.flatMap((task) => task.subjects)) {
    if (solution.subject.id !== subject) continue;
    for (const { runs } of solution.samples) for (const run of runs.values()) return run.versions.subject;
  }
  return null;
}

export function tasks({ tasks: all }: Library): TaskRecord[] {
  return all.map(({ id, section, data: { title, question, expected } }) => ({
    id,
    section: section.id,
    title,
    question,
    expected,
    url: href(`/tasks/${id}/`),
  }));
}

/** Until features have probes of their own, each task is a row of the matrix and its runs back the cells. */
export function features({ tasks: all }: Library): FeatureRecord[] {
  return all.map((task) => ({
    id: task.id,
    group: task.section.id,
    title: task.data.title,
    question: task.data.question,
    cells: task.subjects.map(({ subject, samples }) => {
      const { status = 'unknown', note, reason } = task.data.subjects[subject.id] ?? {};
      return {
        subject: subject.id,
        status,
        note: note ?? reason ?? null,
        since: null,
        backing: samples.length > 0 ? { kind: 'task' as const, task: task.id } : null,
        url: href(`/tasks/${task.id}/#${subject.id}`),
      };
    }),
    url: href(`/matrix/#${task.id}`),
  }));
}
