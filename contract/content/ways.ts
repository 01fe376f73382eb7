/** The other ways that a task has. */
import type { Flavour } from '../vocabulary/subjects.ts';
import type { Task, Way } from '../schemas/task.ts';

/** Those that the sample of one subject and flavour has, in shown order. */
export function waysOf({ ways }: Pick<Task, 'ways'>, subject: string, flavour: Flavour): Way[] {
  return (ways?.[subject] ?? []).filter((way) => way.flavour === undefined || way.flavour === flavour);
}
