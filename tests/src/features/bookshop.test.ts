import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawingOf, tablesOf, tableInWords } from '../../../src/features/method/bookshop.ts';

const MADE = `
DDL = [
    f"CREATE TABLE author ("
    f"id {ID}, name VARCHAR(100) NOT NULL UNIQUE)",
    f"CREATE TABLE book ("
    f"id {ID}, author_id INTEGER NOT NULL, price NUMERIC(8, 2) NOT NULL, "
    f"FOREIGN KEY (author_id) REFERENCES author (id))",
    "CREATE INDEX book_author_id ON book (author_id)",
    "CREATE TABLE twice ("
    "a INTEGER, b INTEGER, "
    "PRIMARY KEY (a, b))",
]
`;

test('tables are what the statements make', () => {
  expect(tablesOf(MADE).map(tableInWords)).toEqual([
    'author: id (key), name',
    'book: id (key), author_id (to author), price',
    'twice: a (key), b (key)',
  ]);
  expect(tablesOf(MADE)[1]?.columns.map(({ type }) => type)).toEqual(['INTEGER', 'INTEGER', 'NUMERIC(8, 2)']);
});

test('of the real module no column is lost', () => {
  const source = readFileSync(join(import.meta.dirname, '../../../content/subjects/sql/tables.py'), 'utf8');
  const tables = tablesOf(source);
  expect(tables.map(({ name }) => name).sort()).toEqual(
    [...source.matchAll(/CREATE TABLE (\w+)/g)].map(([, name]) => name).sort(),
  );
  for (const { name, columns } of tables)
    for (const column of columns) expect(column.type, `${name}.${column.name}`).not.toBe('');
  expect(tables.flatMap(({ columns }) => columns.flatMap(({ refers }) => refers ?? []))).toHaveLength(
    source.match(/REFERENCES/g)?.length ?? 0,
  );
});

test('a line leads from each reference to the head of its table, and nothing stands over something else', () => {
  const { placed, ways, height } = drawingOf(tablesOf(MADE));
  expect(ways.match(/M/g)).toHaveLength(1);
  for (const [index, { y, height: own }] of placed.entries())
    expect(y + own).toBeLessThan(placed[index + 1]?.y ?? height + 1);
});
