/** The tables of the matrix, one for each kind of subject that is asked, and how its cells are known. */
import { ASKED_KINDS, type AskedKind } from '../../../contract/vocabulary/subjects.ts';
import { type Database, DATABASES } from '../../../contract/vocabulary/databases.ts';
import { type Status, STATUSES } from '../../../contract/vocabulary/status.ts';
import type { Library, SubjectView } from '../../library/model.ts';
import { versionOf } from '../../library/runs.ts';
import { codesOf } from './codes.ts';
import { type Cell, type Row, rowOf } from './matrix.ts';

interface Column {
  subject: SubjectView;
  /** Two letters for where the name has no room. */
  code: string;
  /** The release that ran; undefined where nothing has. */
  version: string | undefined;
  /** Databases that it has no driver for. */
  without: Database[];
}

/** How many rows a column has natively in general, and how many of its rows make sense there. */
export interface Total {
  native: number;
  of: number;
}

interface TableGroup {
  id: string;
  title: string;
  rows: Row[];
  /** Of each column. */
  totals: Total[];
}

export interface Table {
  asks: AskedKind;
  columns: Column[];
  groups: TableGroup[];
  totals: Total[];
}

export function tablesOf(library: Library): Table[] {
  return ASKED_KINDS.flatMap((asks) => {
    const groups = library.groups.filter((group) => group.asks === asks);
    if (groups.length === 0) return [];
    const subjects = library.subjects.filter(({ kind }) => kind === asks);
    const codes = codesOf(subjects.map(({ name }) => name));
    const columns = subjects.map((subject, index) => columnOf(subject, codes[index] ?? '', library));
    const made = groups.map(({ id, title, features }): TableGroup => {
      const rows = features.map(rowOf);
      return { id, title, rows, totals: totalsOf(rows, columns.length) };
    });
    const rows = made.flatMap((group) => group.rows);
    return { asks, columns, groups: made, totals: totalsOf(rows, columns.length) };
  });
}

function totalsOf(rows: readonly Row[], columns: number): Total[] {
  return Array.from({ length: columns }, (_, index) => {
    const statuses = rows.flatMap(({ cells }) => cells[index]?.standings[0]?.standing.status ?? []);
    return {
      native: statuses.filter((status) => status === 'native').length,
      of: statuses.filter((status) => status !== 'inapplicable').length,
    };
  });
}

function columnOf(subject: SubjectView, code: string, library: Library): Column {
  return {
    subject,
    code,
    version: comparedVersion(subject, library),
    without: DATABASES.filter((database) => 'raises' in subject.databases[database]),
  };
}

/** The version of a subject that is compared, from any of its runs. */
export function comparedVersion({ id }: SubjectView, { tasks, features }: Library): string | undefined {
  const cases = [
    ...tasks.flatMap(({ subjects }) => subjects.flatMap(({ samples }) => samples)),
    ...features.flatMap(({ answers }) => answers.flatMap(({ probes }) => probes)),
  ];
  return versionOf(
    cases.filter(({ subject }) => subject.id === id).flatMap(({ runs }) => [...runs.values()]),
  );
}

/** How the cells are known: each is counted once. */
export type Grounds = Record<'probe' | 'task' | 'source' | 'inapplicable' | 'unknown', number>;

export function groundsOf(cells: readonly Cell[]): Grounds {
  const grounds: Grounds = { probe: 0, task: 0, source: 0, inapplicable: 0, unknown: 0 };
  for (const { proof, standings } of cells) {
    const open = standings[0]?.standing.status === 'inapplicable' ? 'inapplicable' : 'unknown';
    grounds[proof?.kind ?? open] += 1;
  }
  return grounds;
}

/** The statuses that the cells have, in shown order. */
export function statusesOf(cells: readonly Cell[]): Status[] {
  const found = new Set(cells.flatMap(({ standings }) => standings.map(({ standing }) => standing.status)));
  return STATUSES.filter((status) => found.has(status));
}
