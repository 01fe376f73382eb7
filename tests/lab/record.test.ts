import { describe, expect, test } from 'vitest';
import { countsOf, recordRun } from '../../lab/cases/record.ts';
import { account, exit, job } from './fixtures.ts';

describe('a run that went well', () => {
  const evidence = recordRun(job, account(), { version: '18.4' });

  test('records what the task returned and the statements of the task alone', () => {
    expect(evidence).toMatchObject({
      task: 'greet',
      database: 'postgresql',
      phases: [
        {
          name: 'task',
          outcome: 'returned',
          result: [1],
          statements: [{ sql: 'SELECT $1', parameters: ["'1'"] }, {}],
        },
      ],
    });
  });

  test('numbers connections as they appear and replaces the names of the run', () => {
    expect(evidence).toMatchObject({
      phases: [{ statements: [{ connection: 1 }, { connection: 2, sql: 'SELECT 2 FROM shop' }] }],
    });
  });

  test('records the versions that the script ran on', () => {
    expect(evidence).toMatchObject({
      versions: { python: '3.13.5', subject: '1.0', driver: 'asyncpg 0.32.0', server: '18.4' },
    });
  });
});

test('a run with more rows is counted: work apart from the rest, and how it ended', () => {
  const sent = (kind: 'work' | 'transaction') => ({ sql: 'x', parameters: [], kind, connection: 1 });
  const statements = [sent('transaction'), sent('work'), sent('work')];
  const error = { type: 'TooMany', message: 'no' };
  expect(
    countsOf(
      [
        { name: 'naive', outcome: 'raised', error, statements },
        { name: 'task', outcome: 'returned', result: 1, statements: [] },
      ],
      100,
    ),
  ).toEqual([
    { name: 'naive', rows: 100, work: 2, others: 1, raised: 'TooMany' },
    { name: 'task', rows: 100, work: 0, others: 0 },
  ]);
});

test('a run that wrote nothing need not have logged anything', () => {
  const quiet = account({ statements: [], remains: { there: true, worked: false } });
  expect(recordRun(job, quiet, { version: '18.4' })).toMatchObject({ phases: [{ statements: [] }] });
});

describe('what changes from run to run', () => {
  const record = (changes: Parameters<typeof account>[0]) =>
    recordRun(job, account(changes), { version: '18.4' });
  const statement = (sql: string, parameters: string[]) => ({
    statements: [{ phase: 'task' as const, sql, parameters, connection: '1' }],
    remains: { there: true, worked: false },
  });

  test('is levelled in files that the case left, in their names too', () => {
    const artifacts = [{ name: 'task/2_20261121063116_x.py', text: '# run_1, 2026-11-21 06:31\n' }];
    expect(record({ artifacts })).toMatchObject({
      artifacts: [{ name: 'task/2_20000101000000_x.py', text: '# shop, 2000-01-01 00:00\n' }],
    });
  });

  test('is levelled in statements: the time of the run', () => {
    const sql = 'INSERT INTO done (name, at) VALUES ($1, $2)';
    expect(record(statement(sql, ["'2_20261121063116_x'", "'2026-11-21 06:31:16.5+00'"]))).toMatchObject({
      phases: [{ statements: [{ parameters: ["'2_20000101000000_x'", "'2000-01-01 00:00:00.000000+00'"] }] }],
    });
  });

  test('is levelled in questions about the catalogue, where objects have numbers', () => {
    const asked = statement('SELECT 1 FROM pg_catalog.pg_index WHERE indrelid = $1', ["'16411'"]);
    expect(record(asked)).toMatchObject({ phases: [{ statements: [{ parameters: ["'16384'"] }] }] });
    const data = statement('SELECT 1 FROM book WHERE id = $1', ["'16411'"]);
    expect(record(data)).toMatchObject({ phases: [{ statements: [{ parameters: ["'16411'"] }] }] });
  });
});

describe('a run that ended with an error', () => {
  const error = { type: 'ImportError', message: 'No module named pebble.mysql in run_1' };

  test('in set-up, which no task followed', () => {
    const events = [{ event: 'uncaught' as const, error }, exit];
    expect(
      recordRun(job, account({ events, stdout: '', ending: 'it ended with exit code 1' }), {
        version: '18.4',
      }),
    ).toMatchObject({
      phases: [
        { name: 'setup', outcome: 'raised', error: { message: 'No module named pebble.mysql in shop' } },
      ],
    });
  });

  test('in the task', () => {
    const events = [
      { event: 'end' as const, phase: 'task' as const, outcome: 'raised' as const, error },
      exit,
    ];
    expect(
      recordRun(job, account({ events, stdout: '', ending: 'it ended with exit code 1' }), {
        version: '18.4',
      }),
    ).toMatchObject({ phases: [{ name: 'task', outcome: 'raised', error: { type: 'ImportError' } }] });
  });
});

describe('a script that misbehaved is no evidence', () => {
  const only = [exit];
  test.each([
    ['it hung', account({ ending: 'it was still running after 60 seconds' }), /still running/],
    ['it crashed', account({ ending: 'it was ended by SIGSEGV' }), /SIGSEGV/],
    ['it printed rubbish last', account({ stdout: '[1]\nBye!\n' }), /not JSON/],
    ['it printed nothing', account({ stdout: '' }), /not JSON/],
    ['it never called task()', account({ events: only }), /before task\(\)/],
    ['it skipped Python’s exit', account({ events: account().events.slice(0, 2) }), /orderly exit/],
    [
      'it left a connection open',
      account({ leftOpen: { connections: 1, transactions: 0 } }),
      /1 connection open$/,
    ],
    [
      'it left a transaction open',
      account({ leftOpen: { connections: 2, transactions: 1 } }),
      /1 transaction among them/,
    ],
    ['it printed a number that JavaScript rounds', account({ stdout: '[9007199254740993]\n' }), /digits/],
    [
      'it left colours of a terminal in a file',
      account({ artifacts: [{ name: 'task/console.txt', text: '\u001b[1mBold' }] }),
      /^artifacts\.0\.text: .*U\+001B/,
    ],
    [
      'it removed its database',
      account({ remains: { there: false, worked: false } }),
      /removed its own database/,
    ],
    ['nothing was logged', account({ statements: [] }), /the witness was muted$/],
    [
      'talk alone was logged',
      account({ statements: [{ phase: 'setup', sql: 'SET a = 1', parameters: [], connection: '1' }] }),
      /the witness was muted$/,
    ],
    [
      'it returned what JSON has no word for',
      account({
        events: [
          {
            event: 'end',
            phase: 'task',
            outcome: 'returned',
            result: null,
            unfit: 'NaN, which JSON can’t hold',
          },
          exit,
        ],
        stdout: 'NaN\n',
      }),
      /^task\(\) returned NaN, which/,
    ],
    ['it returned, and then failed', account({ ending: 'it ended with exit code 1' }), /exit code 1/],
  ])('%s', (_, run, why) => {
    expect(recordRun(job, run, { version: '18.4' })).toEqual({ misbehaved: expect.stringMatching(why) });
  });
});
