/** What a task's page says around its solutions. */
import { DEFAULT_DATABASE } from '../../../contract/vocabulary/databases.ts';
import type { Library, TaskView } from '../../library/model.ts';
import { type ErrorMet, errorsMet } from './around/errors-met.ts';
import { type Neighbours, neighboursOf } from '../ui/neighbours.ts';
import { type Related, relatedToTask } from './around/related.ts';
import { type ReleaseView, releasesOf } from './around/releases.ts';
import { inOrder } from '../solution/chosen/solutions.ts';
import type { Entry } from '../ui/contents/contents.ts';
import type { Crumb } from '../ui/structured-data.ts';
import { livesOf } from './drawn/life.ts';
import { headOfTask } from './task-head.ts';

export interface TaskPage {
  head: { title: string; description: string };
  crumbs: Crumb[];
  neighbours: Neighbours;
  releases: ReleaseView[];
  errors: ErrorMet[];
  related: Related[];
  /** What stands on it. */
  contents: Entry[];
  /** Where its text is. */
  file: string;
}

export function taskPage(task: TaskView, library: Library): TaskPage {
  const releases = task.subjects.flatMap(({ subject, samples, older }) =>
    releasesOf(subject, samples, older),
  );
  const related = relatedToTask(task, library);
  return {
    head: headOfTask(task),
    crumbs: [
      { title: 'Tasks', path: '/tasks/' },
      { title: task.section.title, path: `/tasks/#${task.section.id}` },
    ],
    neighbours: neighboursOf(library.tasks, task.id, '/tasks/'),
    releases,
    errors: errorsMet(task, library.errors),
    related,
    contents: [
      ...(task.body ? [{ id: 'notice', title: 'What to notice' }] : []),
      ...inOrder(task.subjects).map(({ subject: { id, name } }) => ({ id, title: name })),
      ...(task.data.grows ? [{ id: 'by-rows', title: 'With more rows' }] : []),
      ...(livesOf(task, DEFAULT_DATABASE).length > 0 ? [{ id: 'life', title: 'The life of an object' }] : []),
      ...(releases.length > 0 ? [{ id: 'by-version', title: 'By version' }] : []),
      { id: 'expected', title: 'Expected result' },
      ...(related.length > 0 ? [{ id: 'related-title', title: 'Related' }] : []),
    ],
    file: `content/tasks/${task.section.id}/${task.id}/task.mdx`,
  };
}
