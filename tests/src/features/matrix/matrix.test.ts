import { describe, expect, test } from 'vitest';
import { markOf } from '../../../../src/features/matrix/matrix-mark.ts';
import { rowOf } from '../../../../src/features/matrix/matrix.ts';
import { type Answer, feature, raised, sent, source, subject } from '../../library.ts';

const both: Answer['runs'] = { async: { sqlite: [sent(1)], postgresql: [sent(1)] } };
const pebble = subject('pebble');
const boulder = subject('boulder');
const inland = subject('inland', {
  databases: {
    sqlite: { drivers: {} },
    postgresql: { drivers: {} },
    mariadb: { raises: 'NoDriver', note: 'None yet.' },
  },
});

describe('a cell', () => {
  const cellOf = (answer: Partial<Answer>, more = {}) =>
    rowOf(feature([{ subject: pebble, runs: both, ...answer }], more)).cells[0];

  test('tells a status that holds everywhere once, without naming databases', () => {
    expect(cellOf({})?.standings).toEqual([{ standing: { status: 'native' } }]);
  });

  test('names the database of an exception, and tells the rule first though it holds on as many', () => {
    const own = { status: 'partial' as const, note: 'Half.' };
    const cell: Answer['cell'] = { status: 'native', databases: { sqlite: own } };
    expect(cellOf({ cell }, { databases: ['sqlite', 'postgresql'] })?.standings).toEqual([
      { standing: { status: 'native' } },
      { standing: own, databases: 'SQLite' },
    ]);
  });

  test('tells the same limit once, though each database calls the exception otherwise', () => {
    const cell: Answer['cell'] = {
      status: 'missing',
      raises: 'General',
      databases: { sqlite: { status: 'missing', raises: 'Own' } },
    };
    expect(cellOf({ cell })?.standings).toEqual([{ standing: { status: 'missing', raises: 'General' } }]);
  });

  test('leaves out a database that the subject has no driver for', () => {
    expect(cellOf({ subject: inland })?.standings).toEqual([{ standing: { status: 'native' } }]);
    expect([...(cellOf({ subject: inland })?.statuses.keys() ?? [])]).toEqual(['sqlite', 'postgresql']);
  });

  test('says that it is missing where the feature is asked of such a database alone', () => {
    expect(cellOf({ subject: inland }, { databases: ['mariadb'] })?.standings).toEqual([
      { standing: { status: 'missing', raises: 'NoDriver', note: 'None yet.' } },
    ]);
  });

  test('says how it is known: by a probe, by a source, or not at all', () => {
    expect(cellOf({})?.proof).toEqual({ kind: 'probe', runs: 2, path: '/matrix/can-it/#pebble' });
    expect(cellOf({ cell: { status: 'missing', source }, runs: {} })?.proof).toEqual({
      kind: 'source',
      source,
    });
    expect(cellOf({ cell: { status: 'unknown' }, runs: {} })?.proof).toBeUndefined();
    expect(cellOf({ cell: { status: 'inapplicable', reason: 'no' }, runs: {} })?.proof).toBeUndefined();
  });

  test('counts the runs on older releases too, and says since when', () => {
    const cell: Answer['cell'] = { status: 'native', since: { release: '5.0', before: ['Before'] } };
    const older = { '4.2': { sqlite: [raised('Before')] } };
    expect(cellOf({ cell, older })).toMatchObject({ since: '5.0', proof: { runs: 3 } });
  });
});

describe('a row', () => {
  const differs = (a: Answer['cell'], b: Answer['cell'], second = boulder): string[] =>
    rowOf(
      feature([
        { subject: pebble, cell: a, runs: both },
        { subject: second, cell: b, runs: both },
      ]),
    ).differs;
  const partial = (note: string): Answer['cell'] => ({ status: 'partial', note });

  test('differs where statuses do, and not by the wording of a note', () => {
    expect(differs({ status: 'native' }, partial('half'))).toEqual(['pebble_boulder']);
    expect(differs(partial('half'), partial('a half'))).toEqual([]);
  });

  test('differs by one database, unless that is one that only one of them supports', () => {
    const notOnMariadb: Answer['cell'] = {
      status: 'native',
      databases: { mariadb: { status: 'missing', raises: 'Own' } },
    };
    expect(differs(notOnMariadb, { status: 'native' })).toEqual(['pebble_boulder']);
    expect(differs(notOnMariadb, { status: 'native' }, inland)).toEqual([]);
  });

  test('does not differ by what is unknown', () => {
    expect(differs({ status: 'unknown' }, { status: 'native' })).toEqual([]);
  });
});

describe('the mark of a cell', () => {
  const mark = (answer: Partial<Answer>) => {
    const [cell] = rowOf(feature([{ subject: pebble, runs: both, ...answer }])).cells;
    return cell && markOf(cell);
  };

  test('is its status alone where that holds everywhere and a run tells', () => {
    expect(mark({})).toEqual({ classes: ['native'], words: 'Native' });
  });

  test('says on which databases it is otherwise, and since when it holds', () => {
    const missing = { status: 'missing' as const, raises: 'Own' };
    const cell: Answer['cell'] = {
      status: 'native',
      since: { release: '5.0', before: ['Before'] },
      databases: { sqlite: missing, mariadb: missing },
    };
    expect(mark({ cell })).toEqual({
      classes: ['native', 'sqlite-missing', 'mariadb-missing', 'varies'],
      words: 'Native since 5.0; missing on SQLite and MariaDB',
      since: '5.0',
    });
  });

  test('does not differ where a database only has another note', () => {
    const own = { status: 'partial' as const, note: 'Quarter.' };
    const cell: Answer['cell'] = { status: 'partial', note: 'Half.', databases: { sqlite: own } };
    expect(mark({ cell })).toEqual({ classes: ['partial'], words: 'Partial' });
  });

  test('says that a source tells and no run', () => {
    expect(mark({ cell: { status: 'missing', source }, runs: {} })).toEqual({
      classes: ['missing', 'cited'],
      words: 'Missing; by a source',
    });
  });
});
