import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../contract/schemas/evidence.ts';
import {
  countTransactions,
  countWork,
  groupStatements,
  roundsOf,
  shapeOf,
} from '../../../contract/content/transcript.ts';

function statement(sql: string, kind: Statement['kind'] = 'work', more: Partial<Statement> = {}): Statement {
  return { sql, kind, parameters: [], connection: 1, ...more };
}

const groups = (statements: Statement[]): [string, number][] =>
  groupStatements(statements).map((group) => [group.first.sql, group.statements.length]);

test('what a number does in a transaction statement is no value: two that differ stand apart', () => {
  const control = (sql: string): Statement => statement(sql, 'transaction');
  expect(groups([control('SET AUTOCOMMIT = 1'), control('SET AUTOCOMMIT = 0')])).toHaveLength(2);
  expect(groups([control('BEGIN'), control('BEGIN')])).toEqual([['BEGIN', 2]]);
});

describe('counting', () => {
  const statements = [
    statement('PRAGMA foreign_keys = 1', 'chatter'),
    statement('BEGIN', 'transaction'),
    statement('SELECT 1'),
    statement('SAVEPOINT a', 'transaction'),
    statement('COMMIT', 'transaction'),
    statement('start transaction', 'transaction'),
  ];

  test('work is neither chatter nor transaction control', () => {
    expect(countWork(statements)).toBe(1);
  });

  test('a transaction is what opens one: no savepoint, no commit', () => {
    expect(countTransactions(statements)).toEqual({ opened: 2, implicit: 0 });
  });

  const work = statement('SELECT 1');
  const control = (sql: string, connection = 1): Statement => statement(sql, 'transaction', { connection });

  test.each([
    ['work alone', [work], { opened: 0, implicit: 0 }],
    ['what ends, but was opened by no statement', [work, control('COMMIT')], { opened: 0, implicit: 1 }],
    ['each of two', [work, control('COMMIT'), work, control('ROLLBACK')], { opened: 0, implicit: 2 }],
    [
      'no work, but the rollback of a pool',
      [work, control('COMMIT'), control('ROLLBACK')],
      { opened: 0, implicit: 1 },
    ],
    [
      'a return to a savepoint, which ends nothing',
      [work, control('ROLLBACK TO SAVEPOINT a'), control('ROLLBACK WORK TO a')],
      { opened: 0, implicit: 0 },
    ],
    [
      'autocommit turned off and on',
      [control('SET AUTOCOMMIT = 0'), work, control('COMMIT'), control('SET AUTOCOMMIT = 1'), work],
      { opened: 1, implicit: 0 },
    ],
    [
      'another connection',
      [control('BEGIN'), work, control('COMMIT', 2), control('COMMIT')],
      { opened: 1, implicit: 0 },
    ],
  ])('transactions: %s', (_, list, counts) => {
    expect(countTransactions(list)).toEqual(counts);
  });
});

describe('shape', () => {
  test.each([
    ['SELECT * FROM a WHERE b = 1', 'SELECT * FROM a WHERE b = 27.5'],
    ["SELECT 'it''s'", "SELECT 'x'"],
    ['SELECT  a\n FROM b', 'SELECT a FROM b'],
    ['SELECT -1', 'SELECT 2'],
  ])('%j is like %j', (a, b) => {
    expect(shapeOf(a)).toBe(shapeOf(b));
  });

  test.each([
    ['SELECT a1 FROM t', 'SELECT a2 FROM t'],
    ['SELECT "1"', 'SELECT "2"'],
    ['SELECT $1', 'SELECT $2'],
    ['SELECT * FROM a', 'SELECT * FROM b'],
  ])('%j is not like %j', (a, b) => {
    expect(shapeOf(a)).not.toBe(shapeOf(b));
  });
});

describe('grouping', () => {
  test('neighbours that differ in values are one group with its count', () => {
    const repeats = [1, 2, 3].map((id) => statement(`SELECT * FROM author WHERE id = ${id}`));
    expect(groups([statement('SELECT * FROM book'), ...repeats])).toEqual([
      ['SELECT * FROM book', 1],
      ['SELECT * FROM author WHERE id = 1', 3],
    ]);
  });

  test('what comes again later is another group: order is kept', () => {
    expect(groups([statement('A'), statement('B'), statement('A')])).toEqual([
      ['A', 1],
      ['B', 1],
      ['A', 1],
    ]);
  });

  test('chatter between repeats does not part them, and is gathered behind them', () => {
    const chat = statement('SHOW x', 'chatter');
    expect(groups([statement('SELECT 1'), chat, statement('SELECT 2'), chat, statement('B')])).toEqual([
      ['SELECT 1', 2],
      ['SHOW x', 2],
      ['B', 1],
    ]);
  });

  test('a refused statement is not a repeat of one that passed', () => {
    const refused = statement('SELECT 2', 'work', { error: 'no such table' });
    expect(groups([statement('SELECT 1'), refused])).toHaveLength(2);
  });

  test('nothing is dropped', () => {
    const all = [
      statement('A', 'chatter'),
      statement('SELECT 1'),
      statement('B', 'chatter'),
      statement('SELECT 2'),
    ];
    expect(groupStatements(all).flatMap((group) => group.statements)).toHaveLength(all.length);
    expect(groupStatements([])).toEqual([]);
  });
});

describe('rounds', () => {
  const rounds = (statements: Statement[]): [string[], number][] =>
    roundsOf(groupStatements(statements)).map(({ groups, times }) => [
      groups.map(({ first }) => first.sql),
      times,
    ]);
  const round = (id: string): Statement[] => [
    statement('BEGIN', 'transaction'),
    statement('SELECT $1', 'work', { parameters: [id] }),
    statement('COMMIT', 'transaction'),
  ];

  test('neighbours that come again and again, alike to the last value, stand once', () => {
    const all = [statement('A'), ...round('1'), ...round('1'), ...round('1'), statement('B')];
    expect(rounds(all)).toEqual([
      [['A'], 1],
      [['BEGIN', 'SELECT $1', 'COMMIT'], 3],
      [['B'], 1],
    ]);
  });

  test.for([
    ['twice are read as they are', [...round('1'), ...round('1')]],
    ['another value is another statement', [...round('1'), ...round('2'), ...round('3')]],
    ['nothing', []],
  ] as const)('%s', ([, all]) => {
    expect(rounds([...all])).toEqual(all.map(({ sql }) => [[sql], 1]));
  });

  test('what is left of a round at the end is not dropped', () => {
    const all = [...round('1'), ...round('1'), ...round('1'), ...round('1').slice(0, 2)];
    expect(rounds(all)).toEqual([
      [['BEGIN', 'SELECT $1', 'COMMIT'], 3],
      [['BEGIN'], 1],
      [['SELECT $1'], 1],
    ]);
  });
});
