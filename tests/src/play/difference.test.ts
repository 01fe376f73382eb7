import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../contract/schemas/evidence.ts';
import { differenceOf, statementOf } from '../../../src/features/play/difference.ts';

function sent(sql: string, more: Partial<Statement> = {}): Statement {
  return { sql, parameters: [], kind: 'work', connection: 1, ...more };
}

const books = sent('SELECT * FROM book');
const joined = sent('SELECT * FROM book JOIN author ON author.id = book.author_id');
const author = (id: number): Statement =>
  sent('SELECT * FROM author WHERE id = ?', { parameters: [`${id}`] });
const authors = (...ids: number[]): Statement[] => ids.map(author);
const begin = sent('BEGIN', { kind: 'transaction' });
const commit = sent('COMMIT', { kind: 'transaction' });

/** `+SELECT …`: mark and statement of each. */
function told(before: Statement[], after: Statement[]): string[] {
  const signs = { same: '=', values: '~', came: '+', went: '-' };
  return (differenceOf(before, after)?.pairs ?? []).map((pair) => {
    const { sql, parameters } = statementOf(pair);
    return [signs[pair.mark] + sql, ...parameters].join(' ');
  });
}

describe('what came, what went, what changed in values', () => {
  test('a join becomes a loop: the join went, and all of the loop came', () => {
    const ids = Array.from({ length: 15 }, (_, index) => index + 1);
    const difference = differenceOf([joined], [books, ...authors(...ids)]);
    expect(difference).toMatchObject({
      before: 1,
      after: 16,
      counts: { same: 0, values: 0, came: 16, went: 1 },
    });
    // What was there stands before what is there in its place.
    expect(difference?.pairs[0]?.mark).toBe('went');
  });

  test('nothing differs', () => {
    const difference = differenceOf([begin, books, commit], [begin, books, commit]);
    expect(difference).toMatchObject({ before: 1, after: 1, transactionsAlone: false });
    expect(difference?.counts).toEqual({ same: 1, values: 0, came: 0, went: 0 });
  });

  test('a loop that asks for one less in its middle lost one statement: the others keep their values', () => {
    expect(told([books, ...authors(1, 2, 3)], [books, ...authors(1, 3)])).toEqual([
      '=SELECT * FROM book',
      '=SELECT * FROM author WHERE id = ? 1',
      '-SELECT * FROM author WHERE id = ? 2',
      '=SELECT * FROM author WHERE id = ? 3',
    ]);
  });

  test('another value, sent apart or written into the SQL, is a change in values alone', () => {
    expect(told([author(1)], [author(2)])).toEqual(['~SELECT * FROM author WHERE id = ? 2']);
    const top = (count: number): Statement => sent(`SELECT * FROM book LIMIT ${count}`);
    expect(told([top(5)], [top(7)])).toEqual(['~SELECT * FROM book LIMIT 7']);
  });

  test('another column or table is another statement', () => {
    expect(told([books], [joined])).toEqual([
      '-SELECT * FROM book',
      '+SELECT * FROM book JOIN author ON author.id = book.author_id',
    ]);
  });

  test('the database refused it: that is another statement', () => {
    const refused = sent(books.sql, { error: 'no such table: book' });
    expect(told([books], [refused])).toEqual(['-SELECT * FROM book', '+SELECT * FROM book']);
  });

  test('a number in a savepoint is no value', () => {
    const savepoint = (n: number): Statement => sent(`SAVEPOINT s${n}`, { kind: 'transaction' });
    expect(told([savepoint(1)], [savepoint(2)])).toEqual(['-SAVEPOINT s1', '+SAVEPOINT s2']);
  });

  test('transactions are shown and not counted; talk about the connection is left out', () => {
    const pragma = sent('PRAGMA foreign_keys', { kind: 'chatter' });
    const difference = differenceOf([pragma, books], [begin, books, commit]);
    expect(difference).toMatchObject({ before: 1, after: 1, transactionsAlone: true });
    expect(told([pragma, books], [begin, books, commit])).toEqual([
      '+BEGIN',
      '=SELECT * FROM book',
      '+COMMIT',
    ]);
  });

  test('nothing on one side', () => {
    expect(told([], [books])).toEqual(['+SELECT * FROM book']);
    expect(told([books], [])).toEqual(['-SELECT * FROM book']);
    expect(differenceOf([], [])).toMatchObject({ pairs: [], before: 0, after: 0, transactionsAlone: false });
  });
});

describe('of many', () => {
  const tables = (count: number, name: string): Statement[] =>
    Array.from({ length: count }, (_, index) => sent(`SELECT * FROM ${name}${index}_`));

  test('as many as a run may send are counted where there was one', () => {
    expect(differenceOf([books], [books, ...tables(20_000, 'a')])?.counts.came).toBe(20_000);
    expect(differenceOf([books], authors(...Array(20_000).keys()))?.counts).toMatchObject({
      went: 1,
      came: 20_000,
    });
  });

  test('where nearly all of very many differ, nobody waits for it', () => {
    expect(differenceOf(tables(5000, 'a'), tables(5000, 'b'))).toBeUndefined();
  });
});

test('both sides can be read back out of it, in their order', () => {
  const pool = [books, joined, author(1), author(2), author(3), begin, commit, sent('SELECT 1')];
  // No chance: the same sequences in each run.
  let seed = 1;
  const next = (most: number): number => (seed = (seed * 16807) % 2147483647) % most;
  const some = (): Statement[] =>
    Array.from({ length: next(12) }, () => pool[next(pool.length)]).filter((one) => one !== undefined);
  for (let round = 0; round < 300; round += 1) {
    const [before, after] = [some(), some()];
    const pairs = differenceOf(before, after)?.pairs ?? [];
    expect(pairs.flatMap((pair) => (pair.mark === 'came' ? [] : [pair.before]))).toEqual(before);
    expect(pairs.flatMap((pair) => (pair.mark === 'went' ? [] : [pair.after]))).toEqual(after);
  }
});
