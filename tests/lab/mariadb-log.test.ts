import type { Connection } from 'mysql2/promise';
import { describe, expect, test } from 'vitest';
import { type LogRow, OwnLog, statementsIn } from '../../lab/databases/mariadb-log.ts';

const row = (user: string, argument: string, command = 'Query'): LogRow => ({
  who: `${user}[${user}] @ localhost [127.0.0.1]`,
  thread: 7,
  command,
  argument,
});
const mark = (run: string, phase: string): LogRow => row('root', `SELECT 'lab ${run} ${phase}'`);

/** A server whose log is there to take, and which notes what is asked of it. */
function serverWith(log: LogRow[]): { admin: Connection; asked: string[]; refuse: (what: string) => void } {
  const asked: string[] = [];
  let refused = 'nothing';
  let taken: LogRow[] | undefined;
  const query = (sql: string): Promise<unknown> => {
    asked.push(sql.split(' ')[0] ?? '');
    if (sql.startsWith(refused)) return Promise.reject(new Error(`no ${refused}`));
    if (sql.startsWith('RENAME') && taken) return Promise.reject(new Error('lab_taken exists'));
    if (sql.startsWith('RENAME')) taken = log.splice(0);
    if (sql.startsWith('DROP')) taken = undefined;
    return Promise.resolve([sql.startsWith('SELECT') ? taken : []]);
  };
  const refuse = (what: string): void => {
    refused = what;
  };
  return { admin: { query } as unknown as Connection, asked, refuse };
}

describe('the log of a server of the lab’s own', () => {
  test('keeps what it took of other runs until they ask', async () => {
    const log = [
      row('run_1', 'CREATE TABLE a'),
      mark('run_2', 'task'),
      row('run_2', 'SELECT 2'),
      row('root', 'SELECT id FROM information_schema.processlist'),
      mark('run_1', 'task'),
      row('run_1', 'SELECT 1'),
    ];
    const own = new OwnLog(serverWith(log).admin);
    const sqlOf = async (run: string): Promise<string[]> =>
      statementsIn(await own.rowsOf(run), run).map(({ phase, sql }) => `${phase}: ${sql}`);
    expect(await sqlOf('run_1')).toEqual(['setup: CREATE TABLE a', 'task: SELECT 1']);
    log.push(row('run_2', 'SELECT 3'), mark('run_2', 'setup'), row('run_2', 'COMMIT'));
    expect(await sqlOf('run_2')).toEqual(['task: SELECT 2', 'task: SELECT 3', 'setup: COMMIT']);
    expect(await sqlOf('run_2')).toEqual([]);
  });

  test('is taken by one at a time', async () => {
    const { admin, asked } = serverWith([row('run_1', 'SELECT 1'), row('run_2', 'SELECT 2')]);
    const own = new OwnLog(admin);
    const [one, two] = await Promise.all([own.rowsOf('run_1'), own.rowsOf('run_2')]);
    expect([one, two].map((rows) => rows.length)).toEqual([1, 1]);
    const once = ['CREATE', 'RENAME', 'SELECT', 'DROP'];
    expect(asked).toEqual([...once, ...once]);
  });

  test('tells connections apart that have one number, before a restart and after it', async () => {
    const log = [row('run_1', 'SELECT 1')];
    const own = new OwnLog(serverWith(log).admin);
    await own.restarting();
    log.push(row('run_1', 'SELECT 2'));
    const numbers = statementsIn(await own.rowsOf('run_1'), 'run_1').map(({ connection }) => connection);
    expect(new Set(numbers).size).toBe(2);
    expect(numbers).toHaveLength(2);
  });

  test('is taken again after it could not be taken, but not after what was taken could not be read', async () => {
    const { admin, refuse } = serverWith([row('run_1', 'SELECT 1'), row('run_2', 'SELECT 2')]);
    const own = new OwnLog(admin);
    refuse('RENAME');
    await expect(own.rowsOf('run_1')).rejects.toThrow('no RENAME');
    refuse('nothing');
    expect(await own.rowsOf('run_2')).toHaveLength(1);
    refuse('SELECT');
    await expect(own.rowsOf('run_1')).rejects.toThrow('no SELECT');
    refuse('nothing');
    await expect(own.rowsOf('run_3')).rejects.toThrow('lab_taken exists');
  });
});

describe('the statements of a run', () => {
  test('are those of its user, each once, and a mark is one only if it is the lab’s', () => {
    const rows = [
      row('run_1', 'run_1@localhost on run_1', 'Connect'),
      row('run_1', 'SELECT ?', 'Prepare'),
      row('run_1', "SELECT 'x'", 'Execute'),
      row('run_1', "SELECT 'lab run_1 task'"),
      mark('run_1', 'naive'),
      row('run_1', 'SELECT 2'),
      row('run_1', '', 'Quit'),
    ];
    expect(statementsIn(rows, 'run_1')).toEqual([
      { phase: 'setup', sql: "SELECT 'x'", parameters: [], connection: '7' },
      { phase: 'setup', sql: "SELECT 'lab run_1 task'", parameters: [], connection: '7' },
      { phase: 'naive', sql: 'SELECT 2', parameters: [], connection: '7' },
    ]);
  });
});
