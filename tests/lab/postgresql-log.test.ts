import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PostgresLog } from '../../lab/databases/postgresql-log.ts';

const marker = (text: string): string => `SELECT 'lab run_1 ${text}'`;
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'emitted-test-'));
  path = join(folder, 'server.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function log(records: object[]): void {
  appendFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
}

function logged(message: string, more: object = {}): object {
  return { dbname: 'run_1', pid: 12, error_severity: 'LOG', message, ...more };
}

function mark(text: string): object {
  return { dbname: 'postgres', pid: 1, error_severity: 'LOG', message: `statement: ${marker(text)}` };
}

test('tells phases apart by the marks, and other runs by their database', async () => {
  log([
    logged('statement: CREATE TABLE a ()'),
    mark('task'),
    { ...logged('statement: SELECT 0'), dbname: 'run_11' },
    logged('statement: SELECT 1'),
    mark('setup'),
    logged('statement: DROP TABLE a'),
    mark('over'),
  ]);
  const statements = await new PostgresLog(path).statementsOf('run_1', marker);
  expect(statements.map(({ phase, sql }) => [phase, sql])).toEqual([
    ['setup', 'CREATE TABLE a ()'],
    ['task', 'SELECT 1'],
    ['setup', 'DROP TABLE a'],
  ]);
});

test('takes parameters apart from the SQL, quotes, commas and NULL included', async () => {
  log([
    logged('execute __asyncpg_stmt_3__: INSERT INTO a VALUES ($1, $2, $3)', {
      detail: "Parameters: $1 = 'O''Ann, $2 = 4', $2 = NULL, $3 = '7'",
    }),
    mark('over'),
  ]);
  const [statement] = await new PostgresLog(path).statementsOf('run_1', marker);
  expect(statement).toMatchObject({
    sql: 'INSERT INTO a VALUES ($1, $2, $3)',
    parameters: ["'O''Ann, $2 = 4'", 'NULL', "'7'"],
  });
});

test('a refusal belongs to the statement that was logged before it', async () => {
  log([
    logged('statement: INSERT INTO a VALUES (1)'),
    logged('duplicate key', { error_severity: 'ERROR', statement: 'INSERT INTO a VALUES (1)' }),
    mark('over'),
  ]);
  expect(await new PostgresLog(path).statementsOf('run_1', marker)).toMatchObject([
    { sql: 'INSERT INTO a VALUES (1)', error: 'duplicate key' },
  ]);
});

test('a statement that does not parse is in its refusal alone', async () => {
  log([
    logged('statement: SELECT 1'),
    logged('syntax error', { error_severity: 'ERROR', statement: 'SELEC 1' }),
    mark('over'),
  ]);
  expect(await new PostgresLog(path).statementsOf('run_1', marker)).toMatchObject([
    { sql: 'SELECT 1' },
    { sql: 'SELEC 1', error: 'syntax error' },
  ]);
});

test('waits for the rest of a line that the server is still writing', async () => {
  const line = JSON.stringify(logged('statement: SELECT 1'));
  appendFileSync(path, line.slice(0, 20));
  const waiting = new PostgresLog(path).statementsOf('run_1', marker);
  appendFileSync(path, `${line.slice(20)}\n`);
  log([mark('over')]);
  expect(await waiting).toMatchObject([{ sql: 'SELECT 1' }]);
});

test('a line that was cut off is a full disk, and what is logged then is no account of a run', async () => {
  log([logged('statement: SELECT 1')]);
  // The rest of a record did not fit; what follows is written where it ends.
  appendFileSync(path, '{"dbname":"run_1","pid":12,"message":"statement: SEL');
  log([logged('statement: SELECT 3'), mark('over')]);
  const server = new PostgresLog(path);
  await expect(server.statementsOf('run_1', marker)).rejects.toThrow(/may lack what run_1 sent: .* cut off/);
  expect(server.full).toMatch(/cut off/);
});

test('a mark counts only where the lab made it', async () => {
  log([
    mark('task'),
    logged('statement: SELECT 1'),
    logged(`statement: ${marker('setup')}`),
    logged(`statement: ${marker('over')}`),
    logged('statement: SELECT 2'),
    mark('over'),
  ]);
  const statements = await new PostgresLog(path).statementsOf('run_1', marker);
  expect(statements.map(({ phase, sql }) => [phase, sql])).toEqual([
    ['task', 'SELECT 1'],
    ['task', marker('setup')],
    ['task', marker('over')],
    ['task', 'SELECT 2'],
  ]);
});

test('what a function has logged is no statement', async () => {
  log([
    logged('statement: SELECT forged', { context: 'PL/pgSQL function inline_code_block line 1 at RAISE' }),
    mark('over'),
  ]);
  expect(await new PostgresLog(path).statementsOf('run_1', marker)).toEqual([]);
});

describe('a full disk', () => {
  const says = 'could not extend file "base/16384/2619": No space left on device';
  const own = {
    pid: 3,
    error_severity: 'ERROR',
    message: 'could not write to file: No space left on device',
  };
  const raised = { error_severity: 'ERROR', state_code: '53100' };
  test.each([
    ['the checkpointer’s word', own, own.message],
    ['the word of a statement', logged(says, raised), says],
    ['a panic', logged(says, { error_severity: 'PANIC' }), says],
    ['what a script raised', logged(says, { ...raised, context: 'PL/pgSQL function f()' }), undefined],
    ['what a script selected', logged(`statement: SELECT '${says}'`), undefined],
  ])('%s', (_, record, full) => {
    log([record]);
    const witness = new PostgresLog(path);
    witness.catchUp();
    expect(witness.full).toBe(full);
  });
});
