/** What a comparison shows first, and the rest by group: a page of two ORMs is as long with a hundred tasks as with ten. */
import { type Comparison, KINDS, type Pair } from './compare.ts';
import { distance, type FeatureComparison } from './compare-features.ts';
import type { Status } from '../../../contract/vocabulary/status.ts';
import { type Outcome, outcomesInWords } from '../solution/outcome.ts';
import { statusWords } from '../ui/status/status-words.ts';

/** A group of features or a section of tasks. */
export interface Group<T> {
  id: string;
  title: string;
  /** Those that stand among the biggest differences already. */
  above: T[];
  /** The other differences, the weightiest first. */
  differ: T[];
  same: T[];
  open: T[];
}

export interface Biggest {
  tasks: Comparison[];
  features: FeatureComparison[];
}

/** So many of the biggest differences are tasks, where there are as many. */
const TASKS = 3;

/**
 * The differences to read first: tasks that differ in status or most in statements, and features that are the widest
 * apart. Among equals no group has a second before every other has had its first.
 * @param most how many in all
 */
export function biggestOf({ kinds, features }: Pair, most = 8): Biggest {
  const tasks = [...(kinds.get('status') ?? []), ...(kinds.get('statements') ?? [])]
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, TASKS);
  const turns = features.groups.flatMap(({ differ }) =>
    differ.map((comparison, turn) => ({ comparison, turn, distance: distance(comparison) })),
  );
  return {
    tasks,
    features: turns
      .sort((a, b) => b.distance - a.distance || a.turn - b.turn)
      .slice(0, most - tasks.length)
      .map(({ comparison }) => comparison),
  };
}

/** In statements, before or after the fix, whichever is further apart. An exception is further than any number. */
function weight({ kind, sides: [a, b] }: Comparison): number {
  if (kind === 'status') return Infinity;
  if (!a || !b) return 0;
  const [one, other] = [a.shown.outcomes, b.shown.outcomes];
  return Math.max(apartBy(one.naive, other.naive), apartBy(one.task, other.task));
}

function apartBy(a: Outcome | undefined, b: Outcome | undefined): number {
  if (!a || !b) return 0;
  if ('count' in a && 'count' in b) return Math.abs(a.count - b.count);
  return 'count' in a || 'count' in b ? Number.MAX_SAFE_INTEGER : 0;
}

/** The features by group, in shown order. */
export function featureGroups({ features }: Pair, biggest: Biggest): Group<FeatureComparison>[] {
  return features.groups.map((group) => ({ ...group, ...parted(group.differ, biggest.features) }));
}

/** The tasks by section, in shown order. */
export function taskGroups({ tasks }: Pair, biggest: Biggest): Group<Comparison>[] {
  return [...Map.groupBy(tasks, ({ task }) => task.section.id)].map(([id, own]) => {
    const differ = own
      .filter(({ kind }) => kind !== 'same' && kind !== 'open')
      .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
    return {
      id,
      title: own[0]?.task.section.title ?? id,
      ...parted(differ, biggest.tasks),
      same: own.filter(({ kind }) => kind === 'same'),
      open: own.filter(({ kind }) => kind === 'open'),
    };
  });
}

function parted<T>(differ: readonly T[], shown: readonly T[]): Pick<Group<T>, 'above' | 'differ'> {
  return {
    above: differ.filter((comparison) => shown.includes(comparison)),
    differ: differ.filter((comparison) => !shown.includes(comparison)),
  };
}

/** Rows that are the same, by what they are: the names are enough, since there is nothing to compare. */
export interface Alike {
  /** `Native`, `Native, 1 statement`. */
  says: string;
  status: Status;
  places: { id: string; title: string; formerly: string[]; path: `/${string}` }[];
}

export function alikeFeatures(same: readonly FeatureComparison[]): Alike[] {
  return alike(same, ({ feature: { id, data }, cells: [a, b] }) => {
    const statuses = [a, b].map(({ standings }) => standings[0]?.standing.status ?? 'unknown');
    return {
      ...data,
      id,
      status: statuses[0] ?? 'unknown',
      // Each is told as it is in general; the same on the databases that both have, the two may differ there.
      says: [...new Set(statuses.map((status) => statusWords[status].label))].join(', '),
      path: `/matrix/${id}/?orms=${a.subject.id},${b.subject.id}`,
    };
  });
}

export function alikeTasks(same: readonly Comparison[]): Alike[] {
  return alike(same, ({ task: { id, data }, sides }) => {
    const { standing, outcomes } = sides[0]?.shown ?? {};
    const status = standing?.status ?? 'unknown';
    const sent = outcomes && !('absent' in outcomes.task) ? [outcomesInWords(outcomes)] : [];
    return {
      ...data,
      id,
      status,
      says: [statusWords[status].label, ...sent].join(', '),
      path: `/tasks/${id}/?orms=${sides.map(({ subject }) => subject.id).join()}`,
    };
  });
}

type Told = Alike['places'][number] & Pick<Alike, 'says' | 'status'>;

function alike<T>(same: readonly T[], tell: (comparison: T) => Told): Alike[] {
  return [...Map.groupBy(same.map(tell), ({ says }) => says).values()].flatMap((own) =>
    own[0] ? [{ says: own[0].says, status: own[0].status, places: own }] : [],
  );
}

/** `8 differ, 14 the same, 1 open`: those that there are. */
export function groupInWords({ above, differ, same, open }: Group<unknown>): string {
  const apart = above.length + differ.length;
  return [
    ...(apart > 0 ? [`${apart} ${apart === 1 ? 'differs' : 'differ'}`] : []),
    ...(same.length > 0 ? [`${same.length} the same`] : []),
    ...(open.length > 0 ? [`${open.length} not compared`] : []),
  ].join(', ');
}
