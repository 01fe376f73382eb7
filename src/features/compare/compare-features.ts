/** Two ORMs side by side at the features of the matrix. */
import { type Status, STATUSES } from '../../../contract/vocabulary/status.ts';
import type { FeatureView, SubjectView } from '../../library/model.ts';
import { type Cell, type Row, rowOf } from '../matrix/matrix.ts';

export interface FeatureComparison {
  feature: FeatureView;
  cells: [Cell, Cell];
}

/** Features of one pair, sorted out. */
interface Sorted {
  /** The widest apart first: what one has and the other lacks. */
  differ: FeatureComparison[];
  same: FeatureComparison[];
  /** One of the two is unknown, or the question makes no sense. */
  open: FeatureComparison[];
}

interface FeatureGroup extends Sorted {
  id: string;
  title: string;
}

export interface FeaturePair extends Sorted {
  /** The same by group, in shown order. */
  groups: FeatureGroup[];
}

/** Features that a task answers are left to the list of tasks. */
export function compareFeatures(
  pair: [SubjectView, SubjectView],
  features: readonly FeatureView[],
): FeaturePair {
  const asked = features.filter(({ task, asks }) => !task && asks === pair[0].kind);
  const groups = [...Map.groupBy(asked, ({ group }) => group.id).values()].flatMap((own): FeatureGroup[] => {
    const group = own[0]?.group;
    return group ? [{ ...group, ...sorted(pair, own) }] : [];
  });
  return {
    differ: widestFirst(groups.flatMap(({ differ }) => differ)),
    same: groups.flatMap(({ same }) => same),
    open: groups.flatMap(({ open }) => open),
    groups,
  };
}

function sorted([a, b]: [SubjectView, SubjectView], features: readonly FeatureView[]): Sorted {
  const lists: Sorted = { differ: [], same: [], open: [] };
  for (const feature of features) {
    const row = rowOf(feature);
    const cells = [cellIn(row, a), cellIn(row, b)];
    const [first, second] = cells;
    if (!first || !second) continue;
    const list = row.differs.includes(`${a.id}_${b.id}`) ? 'differ' : cells.some(isOpen) ? 'open' : 'same';
    lists[list].push({ feature, cells: [first, second] });
  }
  return { ...lists, differ: widestFirst(lists.differ) };
}

function cellIn({ cells }: Row, { id }: SubjectView): Cell | undefined {
  return cells.find(({ subject }) => subject.id === id);
}

const OPEN: Status[] = ['unknown', 'inapplicable'];

function isOpen(cell: Cell | undefined): boolean {
  return cell?.standings.every(({ standing }) => OPEN.includes(standing.status)) ?? true;
}

/** What holds in general. */
function statusOf({ standings }: Cell): Status {
  return standings[0]?.standing.status ?? 'unknown';
}

/** How many of those that both were tried at each of the two does natively. */
export function nativeIn({ differ, same }: Sorted): { counts: [number, number]; of: number } {
  const both = [...differ, ...same];
  const count = (side: 0 | 1): number =>
    both.filter(({ cells }) => statusOf(cells[side]) === 'native').length;
  return { counts: [count(0), count(1)], of: both.length };
}

/** Native beside missing is further than native beside partial. */
export function distance({ cells }: FeatureComparison): number {
  const [a = 0, b = 0] = cells.map((cell) => {
    const status = statusOf(cell);
    return OPEN.includes(status) ? 0 : STATUSES.indexOf(status);
  });
  return Math.abs(a - b);
}

function widestFirst(comparisons: readonly FeatureComparison[]): FeatureComparison[] {
  return comparisons.toSorted((x, y) => distance(y) - distance(x));
}
