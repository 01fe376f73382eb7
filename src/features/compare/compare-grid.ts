/** Every two ORMs as a table: how far apart each pair is. */
import type { SubjectView } from '../../library/model.ts';
import { apart, comparedOf } from './compare-words.ts';
import type { Pair } from './compare.ts';
import { pairPath } from '../../library/pairs.ts';

interface GridCell {
  path: `/${string}`;
  /** Features that differ in status; undefined where none can be compared. */
  differ: number | undefined;
  /** From 1, for the two that are the nearest to each other, to 4. */
  shade: number;
  /** `57 of 127 features and 11 of 15 tasks differ`. */
  says: string;
}

export interface GridRow {
  subject: SubjectView;
  /** One for each ORM in the same order; undefined for itself. */
  cells: (GridCell | undefined)[];
}

/** The same number stands above and below the diagonal: whoever looks along a row finds all pairs of one ORM. */
export function gridOf(orms: readonly SubjectView[], pairs: readonly Pair[]): GridRow[] {
  const counts = pairs.map(({ features }) => features.differ.length);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const cellOf = (pair: Pair): GridCell => {
    const { tasks, features } = comparedOf(pair);
    const differ = pair.features.differ.length;
    const differing = apart(pair).flatMap(([, own]) => own).length;
    return {
      path: pairPath(...pair.subjects),
      differ: features.compared > 0 ? differ : undefined,
      shade: 1 + Math.round((3 * (differ - fewest)) / Math.max(1, most - fewest)),
      says: `${differ} of ${features.compared} features and ${differing} of ${tasks.compared} tasks differ`,
    };
  };
  const cells = new Map(pairs.map((pair) => [pair.subjects.map(({ id }) => id).join(' '), cellOf(pair)]));
  return orms.map((row) => ({
    subject: row,
    cells: orms.map((column) => cells.get(`${row.id} ${column.id}`) ?? cells.get(`${column.id} ${row.id}`)),
  }));
}
