/** What the line of a folded solution says of it. */
import type { Task } from '../../../contract/schemas/task.ts';
import type { Database } from '../../../contract/vocabulary/databases.ts';
import type { Status } from '../../../contract/vocabulary/status.ts';
import type { SolutionView } from '../../library/model.ts';
import { inMarks, outcomesOf, unit } from './outcome.ts';
import { byDatabase, type Variant } from '../ui/variants.ts';

/** `16 → 1 statement` for each choice; nothing where it has no code. */
export function countsInWords(
  solution: SolutionView,
  databases: Database[],
  task: Pick<Task, 'expected'>,
): Variant<string>[] {
  return outcomesOf(solution, databases, task).map(({ value, ...where }) => ({
    ...where,
    value: `${inMarks(value)} ${unit(value.task)}`,
  }));
}

export function notesOf(
  solution: SolutionView,
  databases: Database[],
): Variant<{ status: Status; note: string }>[] {
  return byDatabase(databases, (database) => {
    const { status, note, reason } = solution.standing(database);
    return { status, note: note ?? reason ?? '' };
  });
}
