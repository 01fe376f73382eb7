/** The ways into the site, for whoever comes for the first time or got lost: what each is for, and where it begins. */
import type { Library, TaskView } from '../../library/model.ts';
import { pairPath, pairsOf } from '../../library/pairs.ts';

interface Way {
  path: `/${string}`;
  label: string;
}

export interface Door extends Way {
  says: string;
  /** Where it leads more than one visitor in three. */
  ways: Way[];
}

/** So many examples stand at a door: a hint, not a list. */
const MOST = 3;

export function doorsOf({
  orms,
  tasks,
  features,
  groups,
}: Pick<Library, 'orms' | 'tasks' | 'features' | 'groups'>): Door[] {
  const asked = features.filter(({ asks }) => asks === 'orm');
  return [
    {
      path: '/matrix/',
      label: 'Choose an ORM',
      says: `What each can do: ${asked.length} features, each answered by a run or a source`,
      ways: groups
        .filter(({ asks }) => asks === 'orm')
        .toSorted((a, b) => b.features.length - a.features.length)
        .slice(0, MOST)
        .map(({ id, title }) => ({ path: `/matrix/#${id}`, label: title })),
    },
    {
      path: '/concepts/',
      label: 'Switch to another',
      says: 'What the call that you know is called there',
      ways: [{ path: '/tasks/', label: `${tasks.length} tasks with the code of each ORM` }],
    },
    {
      path: '/tasks/?only=traps',
      label: 'Fix an error',
      says: 'What went wrong, what the database saw, and the fix',
      ways: errorsOf(tasks),
    },
    {
      path: '/compare/',
      label: 'Compare two',
      says: 'Any two side by side, the biggest differences first',
      ways: pairsOf(orms)
        .slice(0, MOST)
        .map(([a, b]) => ({ path: pairPath(a, b), label: `${a.name} vs ${b.name}` })),
    },
  ];
}

/**
 * Traps of ORMs, by the exception that the code without the fix ends with: first those that are called by it, and last,
 * by their title, those without one.
 */
function errorsOf(tasks: readonly TaskView[]): Way[] {
  return tasks
    .filter(({ asks, data: { trap } }) => asks === 'orm' && trap)
    .map(({ id, data: { title, trap } }) => {
      const raises = trap?.raises ?? [];
      const named = raises.find((error) => title.includes(error));
      const label = named ?? raises[0] ?? title;
      return { path: `/tasks/${id}/` as const, label, rank: named ? 0 : label === title ? 2 : 1 };
    })
    .sort((a, b) => a.rank - b.rank)
    .filter(({ label }, index, all) => all.findIndex((other) => other.label === label) === index)
    .slice(0, MOST)
    .map(({ path, label }) => ({ path, label }));
}
