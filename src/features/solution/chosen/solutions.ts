/**
 * Which solutions stand side by side on the page itself. The others are folded to a line, and stand whole on a page
 * beside it, `all/`: so a page costs the same however many subjects there are.
 */
import type { SubjectView } from '../../../library/model.ts';

/** What is asked of one subject: with its code where there is some. */
interface Solved {
  subject: Pick<SubjectView, 'id' | 'kind'>;
  samples: readonly unknown[];
}

/** How many stand side by side before anybody chooses. */
const SIDE_BY_SIDE = 2;

/** The subjects are what readers came for; the baseline closes each list as their yardstick. */
export function inOrder<T extends Pick<Solved, 'subject'>>(solutions: readonly T[]): T[] {
  return [...solutions].sort(
    (a, b) => Number(a.subject.kind === 'baseline') - Number(b.subject.kind === 'baseline'),
  );
}

/** Ids of those that are open before anybody chooses: the first that have code, or else the first. */
export function openAtFirst(solutions: readonly Solved[]): Set<string> {
  const ordered = inOrder(solutions);
  const solved = ordered.filter(({ samples }) => samples.length > 0);
  const first = [...new Set([...solved, ...ordered])].slice(0, SIDE_BY_SIDE);
  return new Set(first.map(({ subject }) => subject.id));
}
