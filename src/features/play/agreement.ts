/** Whether the unedited script does in this browser what the lab recorded of it. Pure. */
import { sameOutcome } from '../../../contract/checks/same-value.ts';
import type { Phase } from '../../../contract/schemas/evidence.ts';
import { differenceOf } from './difference.ts';

export type Agreement = 'same' | 'statements' | 'outcome';

/** @returns `same`, or what is otherwise: how the task ended, or else its statements */
export function agreementOf(recorded: readonly Phase[], here: readonly Phase[]): Agreement {
  const [theirs, own] = [recorded.at(-1), here.at(-1)];
  if (!theirs || !own || !sameOutcome(theirs, own)) return 'outcome';
  const difference = differenceOf(theirs.statements, own.statements);
  return difference?.pairs.every(({ mark }) => mark === 'same') === true ? 'same' : 'statements';
}
