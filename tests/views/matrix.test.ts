import { describe, expect, test } from 'vitest';
import { rowOf } from '../../src/views/matrix.ts';
import { type Entry, raised, sent, subject, task } from './library.ts';

const runs = (count: number): Entry['runs'] => ({
  async: { sqlite: [sent(count)], postgresql: [sent(count)] },
});
const pebble = subject('pebble');
const boulder = subject('boulder');

describe('a cell', () => {
  const standingsOf = (entry: Omit<Entry, 'subject'>) =>
    rowOf(task([{ subject: pebble, ...entry }]), [pebble]).cells[0]?.standings;

  test('tells a status that holds everywhere once, without naming databases', () => {
    expect(standingsOf({ runs: runs(1) })).toEqual([{ standing: { status: 'native' } }]);
  });

  test('names the database of an exception, and tells the rule first though it holds on as many', () => {
    const standing: Entry['standing'] = {
      status: 'missing',
      raises: 'General',
      databases: { sqlite: { status: 'missing', raises: 'Own' } },
    };
    expect(
      standingsOf({
        standing,
        runs: { async: { sqlite: [raised('Own')], postgresql: [raised('General')] } },
      }),
    ).toEqual([
      { standing: { status: 'missing', raises: 'General' } },
      { standing: { status: 'missing', raises: 'Own' }, databases: 'SQLite' },
    ]);
  });

  test('leaves out a database that the subject has no driver for', () => {
    const stone = subject('stone', {
      databases: {
        sqlite: { drivers: {} },
        postgresql: { raises: 'NoDriver', note: 'None yet.' },
        mariadb: { drivers: {} },
      },
    });
    const view = task([
      { subject: stone, runs: { async: { sqlite: [sent(1)], postgresql: [raised('NoDriver', 'setup')] } } },
    ]);
    expect(rowOf(view, [stone]).cells).toMatchObject([{ counts: ['1 statement'], runs: 1 }]);
  });
});

describe('a row', () => {
  const differs = (a: Omit<Entry, 'subject'>, b: Omit<Entry, 'subject'>): string[] =>
    rowOf(
      task([
        { subject: pebble, ...a },
        { subject: boulder, ...b },
      ]),
      [pebble, boulder],
    ).differs;

  test('differs where counts or statuses do', () => {
    expect(differs({ runs: runs(1) }, { runs: runs(2) })).toEqual(['pebble_boulder']);
    expect(
      differs({ runs: runs(1) }, { standing: { status: 'partial', note: 'half' }, runs: runs(1) }),
    ).toEqual(['pebble_boulder']);
  });

  test('does not differ by the wording of a note', () => {
    const noted = (note: string): Omit<Entry, 'subject'> => ({
      standing: { status: 'partial', note },
      runs: runs(1),
    });
    expect(differs(noted('half'), noted('a half'))).toEqual([]);
  });

  test('has no cell for a subject that the task does not name', () => {
    expect(rowOf(task([{ subject: pebble, runs: runs(1) }]), [pebble, boulder]).cells).toHaveLength(1);
  });
});
