/** All that the page of the matrix says. */
import { capitalised, plural } from '../../../contract/vocabulary/in-words.ts';
import { kindWords } from '../../../contract/vocabulary/subjects.ts';
import type { Entry } from '../ui/contents/contents.ts';
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
  /** Its tables, and the groups of that of the ORMs. */
  contents: Entry[];
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
    contents: tables.map(({ asks, groups }) => ({
      id: `of-${asks}`,
      title: capitalised(kindWords[asks].many),
      entries: groups.length > 1 ? groups.map(({ id, title }) => ({ id, title })) : [],
    })),
    unknown: grounds.unknown,
  };
}
