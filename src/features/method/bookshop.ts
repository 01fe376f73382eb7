/** The bookshop's tables, read out of the statements that make them, and where they stand in a picture. */
interface Column {
  name: string;
  /** `VARCHAR(100)`, without what the databases call differently. */
  type: string;
  key: boolean;
  /** The table that it leads to. */
  refers?: string;
}

export interface Table {
  name: string;
  columns: Column[];
}

/** @param source of a Python module with `CREATE TABLE` in strings that follow each other; `{ID}` is a key that counts up */
export function tablesOf(source: string): Table[] {
  const joined = source.replace(/"\s*f?"/g, '').replaceAll('{ID}', 'INTEGER PRIMARY KEY');
  return [...joined.matchAll(/"CREATE TABLE (\w+) \((.*)\)"/g)].map(([, name = '', body = '']) => {
    const parts = body.split(/,(?![^(]*\))/).map((part) => part.trim());
    const keys = new Set(namesIn(parts.find((part) => part.startsWith('PRIMARY KEY')) ?? ''));
    const refers = new Map(
      parts.flatMap((part) => {
        const [, column, table] = /^FOREIGN KEY \((\w+)\) REFERENCES (\w+)/.exec(part) ?? [];
        return column && table ? [[column, table] as const] : [];
      }),
    );
    const columns = parts
      .filter((part) => !/^(PRIMARY|FOREIGN) KEY/.test(part))
      .map((part): Column => {
        const [, own = '', type = ''] = /^(\w+) (\w+(?:\([\d, ]+\))?)/.exec(part) ?? [];
        const table = refers.get(own);
        const key = keys.has(own) || part.includes('PRIMARY KEY');
        return { name: own, type, key, ...(table !== undefined && { refers: table }) };
      });
    return { name, columns };
  });
}

function namesIn(part: string): string[] {
  return /\((.*)\)/.exec(part)?.[1]?.split(/, */) ?? [];
}

/** "book: id (key), title, author_id (to author)" */
export function tableInWords({ name, columns }: Table): string {
  const said = columns.map((column) => {
    const marks = [column.key && 'key', column.refers && `to ${column.refers}`].filter(Boolean);
    return marks.length > 0 ? `${column.name} (${marks.join(', ')})` : column.name;
  });
  return `${name}: ${said.join(', ')}`;
}

const HEAD = 26;
const ROW = 21;
const GAP = 14;
export const BOX = 250;
const LANE = 9;

export interface Placed {
  table: Table;
  y: number;
  height: number;
  rows: (Column & { y: number })[];
}

/** One below the other, so that a phone has room; what refers to another table leads there at the right. */
export function drawingOf(tables: readonly Table[]): {
  placed: Placed[];
  ways: string;
  width: number;
  height: number;
} {
  let next = 0;
  const placed = tables.map((table): Placed => {
    const y = next;
    const height = HEAD + table.columns.length * ROW + 6;
    next += height + GAP;
    return {
      table,
      y,
      height,
      rows: table.columns.map((column, index) => ({ ...column, y: y + HEAD + index * ROW + 15 })),
    };
  });
  const ways = placed.flatMap(({ rows }) =>
    rows.flatMap(({ refers, y }) => {
      const to = placed.find(({ table }) => table.name === refers);
      return to ? [{ from: y - 4, to: to.y + 13 }] : [];
    }),
  );
  return {
    placed,
    ways: ways
      .map(({ from, to }, lane) => `M${BOX} ${from}h${LANE * (lane + 1)}V${to}H${BOX}l6-4m-6 4l6 4`)
      .join(''),
    width: BOX + LANE * ways.length + 2,
    height: next - GAP,
  };
}
