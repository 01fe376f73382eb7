/** Which ORMs have done all that is asked: of them the home page says that they do the same work. */
import { DEFAULT_DATABASE } from '../../../contract/vocabulary/databases.ts';
import type { SubjectView, TaskView } from '../../library/model.ts';

/** Those of which no task is unknown: an ORM that was added yesterday has one or two. */
export function inEveryTask(tasks: readonly TaskView[], orms: readonly SubjectView[]): SubjectView[] {
  const asked = tasks.filter(({ asks }) => asks === 'orm');
  return orms.filter(({ id }) =>
    asked.every(({ subjects }) =>
      subjects.some(
        ({ subject, standing }) => subject.id === id && standing(DEFAULT_DATABASE).status !== 'unknown',
      ),
    ),
  );
}
