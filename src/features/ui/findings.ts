/** What the home page tells first: each finding is a task's own, so its proof is one click away. */
import type { TaskView } from '../../library/model.ts';

export function findingOf({ data }: TaskView): string {
  return data.finding ?? data.answer;
}

/**
 * Tasks that name a finding come first, then the traps, since they surprise. No section has a second one before every
 * other has had its first: the home page shows how far the site reaches.
 */
export function findings(tasks: readonly TaskView[], most: number): TaskView[] {
  const rank = ({ data }: TaskView): number => (data.finding ? 0 : 2) + (data.trap ? 0 : 1);
  const ranked = tasks.toSorted((a, b) => rank(a) - rank(b));
  const turns = [...Map.groupBy(ranked, ({ section }) => section.id).values()].flatMap((own) =>
    own.map((task, turn) => ({ task, turn })),
  );
  return turns
    .sort((a, b) => Number(!a.task.data.finding) - Number(!b.task.data.finding) || a.turn - b.turn)
    .slice(0, most)
    .map(({ task }) => task);
}
