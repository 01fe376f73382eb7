/** All that the page of the matrix says. */
import { plural } from '../../../contract/vocabulary/in-words.ts';
import type { Status } from '../../../contract/vocabulary/status.ts';
import type { Library } from '../../library/model.ts';
import { groundsOf, statusesOf, type Table, tablesOf } from './matrix-tables.ts';
import { groundsInWords } from './matrix-words.ts';

export interface MatrixPage {
  lead: string;
  description: string;
  tables: Table[];
  /** Those that some cell has. */
  statuses: Status[];
  /** Cells of which nobody knows anything. */
  unknown: number;
}

export function matrixPage(library: Library): MatrixPage {
  const tables = tablesOf(library);
  const rows = tables.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const cells = rows.flatMap((row) => row.cells);
  const grounds = groundsOf(cells);
  const lead = `${plural(library.features.length, 'feature')}, ${plural(cells.length, 'cell')}: ${groundsInWords(grounds)}.`;
  return {
    lead,
    description: `What each Python ORM can do. ${lead}`,
    tables,
    statuses: statusesOf(cells),
    unknown: grounds.unknown,
  };
}
