/** What the line of folded solutions says of one. */
import type { Task } from '../../../contract/schemas/task.ts';
import type { Database } from '../../../contract/vocabulary/databases.ts';
import type { SolutionView } from '../../library/model.ts';
import { inMarks, outcomesOf } from './outcome.ts';
import type { Variant } from '../ui/variants.ts';

/** `16 → 1` for each choice; nothing where it has no code. */
export function countsOf(
  solution: SolutionView,
  databases: Database[],
  task: Pick<Task, 'expected'>,
): Variant<string>[] {
  return outcomesOf(solution, databases, task).map(({ value, ...where }) => ({
    ...where,
    value: inMarks(value),
  }));
}
