/** What a run before the fix came to, in a word that a sentence may rest on. */
import { countWork } from '../content/transcript.ts';
import type { Evidence } from '../schemas/evidence.ts';
import { sameValue } from './same-value.ts';

/** The name of an exception, `other`, `more` or `same`; nothing where there is no such part, or the fix never ran. */
export function cameTo({ phases }: Evidence): string | undefined {
  const before = phases.find(({ name }) => name === 'naive');
  const after = phases.find(({ name }) => name === 'task');
  if (!before) return undefined;
  if (before.outcome === 'raised') return before.error.type;
  if (after?.outcome !== 'returned') return undefined;
  if (!sameValue(before.result, after.result)) return 'other';
  return countWork(before.statements) > countWork(after.statements) ? 'more' : 'same';
}
