/** What a task's page says around its solutions. */
import type { Library, TaskView } from '../../library/model.ts';
import { type ErrorMet, errorsMet } from './errors-met.ts';
import { type Neighbours, neighboursOf } from '../ui/neighbours.ts';
import { type Related, relatedToTask } from './related.ts';
import { type ReleaseView, releasesOf } from './releases.ts';
import type { Crumb } from '../ui/structured-data.ts';
import { headOfTask } from './task-head.ts';

export interface TaskPage {
  head: { title: string; description: string };
  crumbs: Crumb[];
  neighbours: Neighbours;
  releases: ReleaseView[];
  errors: ErrorMet[];
  related: Related[];
  /** Where its text is. */
  file: string;
}

export function taskPage(task: TaskView, library: Library): TaskPage {
  return {
    head: headOfTask(task),
    crumbs: [
      { title: 'Tasks', path: '/tasks/' },
      { title: task.section.title, path: `/tasks/#${task.section.id}` },
    ],
    neighbours: neighboursOf(library.tasks, task.id, '/tasks/'),
    releases: task.subjects.flatMap(({ subject, samples, older }) => releasesOf(subject, samples, older)),
    errors: errorsMet(task),
    related: relatedToTask(task, library),
    file: `content/tasks/${task.section.id}/${task.id}/task.mdx`,
  };
}
