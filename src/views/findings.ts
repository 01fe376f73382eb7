/** What the home page tells first: each finding is a task's own, so its proof is one click away. */
import type { TaskView } from '../library.ts';

export function findingOf({ data }: TaskView): string {
  return data.finding ?? data.answer;
}

/** Tasks that name a finding come first; then the traps, since they surprise. */
export function findings(tasks: readonly TaskView[], most: number): TaskView[] {
  const rank = ({ data }: TaskView): number => (data.finding ? 0 : data.trap ? 1 : 2);
  return [...tasks].sort((a, b) => rank(a) - rank(b)).slice(0, most);
}
