/** What a script may do to a server: to its own database all, beside it nothing, and nothing stays. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withoutDigest } from '../../contract/files/digest.ts';
import { Evidence } from '../../contract/schemas/evidence.ts';
import { adapters } from '../../lab/databases/index.ts';
import type { Result } from '../../lab/cases/run-case.ts';
import { openShop, sample, type Shop } from './shop.ts';

const LIMITS = { seconds: 20, bytes: 100_000 };

/** A task that runs this on a server. */
const sql = (statement: string): string => sample({ inTask: `execute(${JSON.stringify(statement)})` });

const CONNECT = `from urllib.parse import urlsplit
import psycopg
parts = urlsplit(DATABASE_URL)
def connect(user=parts.username, database=parts.path[1:], password=parts.password):
    return psycopg.connect(host=parts.hostname, port=parts.port, user=user, password=password, dbname=database)
`;

const postgresql: Record<string, [body: string, says: RegExp]> = {
  'mutes-its-session': [
    sql("SET log_statement = 'none'"),
    /permission denied to set parameter "log_statement"/,
  ],
  'mutes-its-role': [sql("ALTER ROLE CURRENT_USER SET log_statement = 'none'"), /permission denied/],
  'mutes-its-database': [
    sample({
      inTask:
        'name = DATABASE_URL.rpartition("/")[2]; execute(f"ALTER DATABASE {name} SET log_statement = \'none\'")',
    }),
    /permission denied/,
  ],
  'mutes-the-server': [sql("ALTER SYSTEM SET log_statement = 'none'"), /permission denied/],
  'makes-a-role': [sql('CREATE ROLE ada'), /permission denied to create role/],
  'makes-a-database': [sql('CREATE DATABASE other'), /permission denied to create database/],
  'makes-itself-superuser': [sql('ALTER ROLE CURRENT_USER SUPERUSER'), /permission denied/],
  'ends-all-sessions': [
    sql('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()'),
    /permission denied to terminate process/,
  ],
  'runs-a-program': [
    sql("COPY (SELECT 1) TO PROGRAM 'cat'"),
    /permission denied to COPY to or from an external program/,
  ],
  'prepares-a-transaction': [
    sample({ inTask: 'execute("BEGIN"); execute("PREPARE TRANSACTION \'a\'")' }),
    /prepared transactions are disabled/,
  ],
  'connects-as-the-lab': [
    sample({ first: CONNECT, inTask: 'connect(user="lab")' }),
    /password authentication failed/,
  ],
  'connects-elsewhere': [
    sample({ first: CONNECT, inTask: 'connect(database="postgres")' }),
    /no pg_hba.conf entry/,
  ],
  'takes-all-connections': [
    sample({ first: CONNECT, inTask: 'keep = [connect() for _ in range(100)]' }),
    /too many connections for role/,
  ],
};

const well: Record<string, string> = {
  'makes-an-extension': sql('CREATE EXTENSION btree_gist'),
  'ends-its-own': sql(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = CURRENT_USER AND pid <> pg_backend_pid()',
  ),
  'is-a-template': sample({
    inTask: 'name = DATABASE_URL.rpartition("/")[2]; execute(f"ALTER DATABASE {name} IS_TEMPLATE true")',
  }),
  'a-sets': sample({
    inTask: `execute("ALTER ROLE CURRENT_USER SET work_mem = '3MB'")`,
  }),
  'b-is-told': sample({ inTask: 'assert execute("SHOW work_mem").fetchone() == ("4MB",)' }),
  'forges-marks': sample({
    inTask: `name = DATABASE_URL.rpartition("/")[2]
    for word in ("setup", "over"): execute(f"SELECT 'lab {name} {word}'")
    execute(f"DO $$ BEGIN RAISE LOG 'statement: SELECT forged'; RAISE LOG 'statement: SELECT ''lab {name} over'''; END $$")`,
  }),
};

let shop: Shop;
beforeAll(() => {
  shop = openShop();
});
afterAll(() => {
  shop.close();
});

async function run(database: string, options: object = {}): Promise<Map<string, Result>> {
  const results = await shop.run([database], { limits: LIMITS, jobs: 1, ...options });
  return new Map(results.map((result) => [result.job.source.id, result]));
}

function statementsOf(id: string, database: string): string[] {
  const file = join(shop.root, `evidence/tasks/${id}/sql.sync.${database}.json`);
  const { phases } = Evidence.parse(withoutDigest(JSON.parse(readFileSync(file, 'utf8'))));
  return phases.flatMap(({ statements }) => statements.map(({ sql: text }) => text));
}

describe('on PostgreSQL', () => {
  let results: Map<string, Result>;
  beforeAll(async () => {
    for (const [id, [body]] of Object.entries(postgresql)) shop.task(id, body);
    for (const [id, body] of Object.entries(well)) shop.task(id, body);
    results = await run('postgresql');
    for (const id of [...Object.keys(postgresql), ...Object.keys(well)]) shop.remove(id);
  }, 120_000);

  test.each(Object.entries(postgresql))('%s: it may not', (id, [, says]) => {
    expect(results.get(id)).toMatchObject({ verdict: 'failed', detail: expect.stringMatching(says) });
  });

  test.each(Object.keys(well))('%s: it may, and nothing comes of it', (id) => {
    expect(results.get(id)).toMatchObject({ verdict: 'written', detail: '' });
  });

  test('nobody but the lab marks where a part begins, and the log holds what was sent alone', () => {
    expect(statementsOf('forges-marks', 'postgresql')).toEqual([
      "SELECT 'lab shop setup'",
      "SELECT 'lab shop over'",
      expect.stringMatching(/^DO /),
      'SELECT 1',
    ]);
  });
});

describe('on MariaDB', () => {
  test('a script that drops its database is told so, and one that prepared a transaction holds up nobody', async () => {
    const name = 'name = DATABASE_URL.rpartition("/")[2]';
    shop.task('drops', sample({ inTask: `${name}; execute(f"DROP DATABASE {name}")` }));
    shop.task(
      'prepares',
      sample({
        first: 'execute("CREATE TABLE a (b INT)")',
        inTask: `for word in ("START", "END", "PREPARE"):
        if word == "END": execute("INSERT INTO a VALUES (1)")
        execute(f"XA {word} 'lab'")
    os.execvp("true", ["true"])`,
      }),
    );
    shop.task('good', sample({}));
    const results = await run('mariadb');
    if (results.get('good')?.verdict === 'absent') return;
    expect(results.get('drops')?.detail).toMatch(/^it removed its own database/);
    expect(results.get('prepares')?.detail).toMatch(/^it ended without Python’s orderly exit/);
    expect(results.get('good')?.verdict).toBe('written');
    for (const id of ['drops', 'prepares', 'good']) shop.remove(id);
  }, 60_000);
});

/** As if something had muted it. */
const muted = adapters.map((adapter) => ({
  ...adapter,
  start: async (...args: Parameters<typeof adapter.start>) => {
    const server = await adapter.start(...args);
    if ('absent' in server) return server;
    const open = async (name: string): ReturnType<typeof server.open> => ({
      ...(await server.open(name)),
      statements: () => Promise.resolve([]),
    });
    return { ...server, open };
  },
}));

test.each(['sqlite', 'postgresql', 'mariadb'])(
  'a witness that saw nothing is not believed: %s',
  async (database) => {
    shop.task(
      'makes-a-table',
      sample({ first: 'execute("CREATE TABLE a (b INT)")', last: 'run(task, ["a"])' }),
    );
    const result = (await run(database, { adapters: muted })).get('makes-a-table');
    shop.remove('makes-a-table');
    if (result?.verdict === 'absent') return;
    expect(result).toMatchObject({
      verdict: 'failed',
      detail: expect.stringMatching(/the witness was muted/),
    });
  },
);
