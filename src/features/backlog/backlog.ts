/** What nobody has looked at yet: the cells of the matrix and the tasks that say `unknown`. */
import { type Database, DATABASES } from '../../../contract/vocabulary/databases.ts';
import type { FeatureView, Library, SubjectView, TaskView } from '../../library/model.ts';
import { cellOf } from '../matrix/matrix.ts';

/** One open question: a feature, or a task, that a subject has no answer to; on some databases alone, where named. */
export interface Open {
  title: string;
  path: `/${string}`;
  databases: Database[];
}

export interface OpenOfSubject {
  subject: SubjectView;
  /** By group of the matrix; `tasks` are in the order of the site. */
  groups: { id: string; title: string; open: Open[] }[];
  tasks: Open[];
}

/** Every subject that something is unknown of, in shown order. */
export function backlogOf({ subjects, groups, tasks }: Library): OpenOfSubject[] {
  return subjects
    .map((subject) => ({
      subject,
      groups: groups
        .map(({ id, title, features }) => ({
          id,
          title,
          open: features.flatMap((feature) => openFeature(feature, subject)),
        }))
        .filter(({ open }) => open.length > 0),
      tasks: tasks.flatMap((task) => openTask(task, subject)),
    }))
    .filter((entry) => entry.groups.length + entry.tasks.length > 0);
}

/** A feature that a task answers is open where the task is: it is listed there. */
function openFeature(feature: FeatureView, subject: SubjectView): Open[] {
  const answer = feature.answers.find((own) => own.subject.id === subject.id);
  if (!answer || feature.task) return [];
  const { statuses } = cellOf(feature, answer);
  return openOf(feature.data.title, `/matrix/${feature.id}/#${subject.id}`, statuses);
}

function openTask(task: TaskView, { id }: SubjectView): Open[] {
  const solution = task.subjects.find(({ subject }) => subject.id === id);
  if (!solution) return [];
  const statuses = new Map(DATABASES.map((database) => [database, solution.standing(database).status]));
  return openOf(task.data.title, `/tasks/${task.id}/#${id}`, statuses);
}

function openOf(title: string, path: Open['path'], statuses: ReadonlyMap<Database, string>): Open[] {
  const open = [...statuses].flatMap(([database, status]) => (status === 'unknown' ? [database] : []));
  if (open.length === 0) return [];
  return [{ title, path, databases: open.length < statuses.size ? open : [] }];
}

/** How many cells of the matrix a task would answer that is open itself. */
export function answeredByTasks({ groups }: Library): number {
  return groups
    .flatMap(({ features }) => features)
    .filter(({ task }) => task)
    .flatMap((feature) => feature.answers.map((answer) => cellOf(feature, answer)))
    .filter(({ statuses }) => [...statuses.values()].includes('unknown')).length;
}

export interface Tally {
  columns: SubjectView[];
  rows: { title: string; path: `/${string}`; counts: number[] }[];
}

/** How much is open in each group and of the tasks, for each subject; groups and subjects without any are left out. */
export function tallyOf(backlog: readonly OpenOfSubject[], groups: Library['groups']): Tally {
  const rows = groups.map(({ id, title }) => ({
    title,
    path: `/matrix/#${id}` as const,
    counts: backlog.map((entry) => entry.groups.find((group) => group.id === id)?.open.length ?? 0),
  }));
  const tasks = {
    title: 'Tasks',
    path: '/tasks/' as const,
    counts: backlog.map((entry) => entry.tasks.length),
  };
  return {
    columns: backlog.map(({ subject }) => subject),
    rows: [...rows, tasks].filter(({ counts }) => counts.some((count) => count > 0)),
  };
}

/** One question with all who have no answer to it. */
export interface OpenQuestion {
  title: string;
  path: `/${string}`;
  who: { subject: SubjectView; path: `/${string}`; databases: Database[] }[];
}

/** The same by question, so that none is told once for each subject: the groups of the matrix, and the tasks at the end. */
export function questionsOf(
  backlog: readonly OpenOfSubject[],
  groups: Library['groups'],
): { title: string; path: `/${string}`; questions: OpenQuestion[] }[] {
  const asked = (openOf: (entry: OpenOfSubject) => Open[]): OpenQuestion[] => {
    const questions = new Map<string, OpenQuestion>();
    for (const entry of backlog)
      for (const { title, path: own, databases } of openOf(entry)) {
        const path = own.replace(/#.*/, '') as `/${string}`;
        const question = questions.get(path) ?? { title, path, who: [] };
        question.who.push({ subject: entry.subject, path: own, databases });
        questions.set(path, question);
      }
    return [...questions.values()];
  };
  return [
    ...groups.map(({ id, title }) => ({
      title,
      path: `/matrix/#${id}` as const,
      questions: asked((entry) => entry.groups.find((group) => group.id === id)?.open ?? []),
    })),
    { title: 'Tasks', path: '/tasks/' as const, questions: asked(({ tasks }) => tasks) },
  ].filter(({ questions }) => questions.length > 0);
}
