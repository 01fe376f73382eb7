/** Two ORMs side by side at the features of the matrix. */
import { type Status, STATUSES } from '../../contract/words.ts';
import type { FeatureView, SubjectView } from '../library.ts';
import { type Cell, type Row, rowOf } from './matrix.ts';

export interface FeatureComparison {
  feature: FeatureView;
  cells: [Cell, Cell];
}

export interface FeaturePair {
  /** The widest apart first: what one has and the other lacks. */
  differ: FeatureComparison[];
  same: FeatureComparison[];
  /** One of the two is unknown, or the question makes no sense. */
  open: FeatureComparison[];
}

/** Features that a task answers are left to the list of tasks. */
export function compareFeatures(
  [a, b]: [SubjectView, SubjectView],
  features: readonly FeatureView[],
): FeaturePair {
  const pair: FeaturePair = { differ: [], same: [], open: [] };
  for (const feature of features) {
    if (feature.task || feature.asks !== a.kind) continue;
    const row = rowOf(feature);
    const cells = [cellIn(row, a), cellIn(row, b)];
    const [first, second] = cells;
    if (!first || !second) continue;
    const list = row.differs.includes(`${a.id}_${b.id}`) ? 'differ' : cells.some(isOpen) ? 'open' : 'same';
    pair[list].push({ feature, cells: [first, second] });
  }
  pair.differ.sort((x, y) => distance(y) - distance(x));
  return pair;
}

function cellIn({ cells }: Row, { id }: SubjectView): Cell | undefined {
  return cells.find(({ subject }) => subject.id === id);
}

const OPEN: Status[] = ['unknown', 'inapplicable'];

function isOpen(cell: Cell | undefined): boolean {
  return cell?.standings.every(({ standing }) => OPEN.includes(standing.status)) ?? true;
}

/** Native beside missing is further than native beside partial. */
function distance({ cells }: FeatureComparison): number {
  const [a = 0, b = 0] = cells.map(({ standings }) => {
    const status = standings[0]?.standing.status ?? 'unknown';
    return OPEN.includes(status) ? 0 : STATUSES.indexOf(status);
  });
  return Math.abs(a - b);
}
