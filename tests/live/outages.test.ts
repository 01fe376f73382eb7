/** Tasks that need more of a server than a database: one of their own, which they restart, or PgBouncer before it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withoutDigest } from '../../contract/files/digest.ts';
import { Evidence } from '../../contract/schemas/evidence.ts';
import type { DatabaseServer, Workspace } from '../../lab/databases/database.ts';
import { adapters } from '../../lab/databases/index.ts';
import { serverWith } from '../../lab/databases/needs.ts';
import { openShop, runningIn, sample, type Shop } from './shop.ts';

const LIMITS = { seconds: 30, bytes: 100_000 };
const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

let shop: Shop;
beforeAll(() => {
  shop = openShop();
});
afterAll(() => {
  shop.close();
});

async function run(id: string, body: string, more: string, database: string): Promise<Evidence | string> {
  shop.task(id, body, more);
  try {
    let folder = 'never started';
    const noting = adapters.map((adapter) => ({
      ...adapter,
      start: (workspace: Workspace) => {
        folder = workspace.path;
        return adapter.start(workspace);
      },
    }));
    const [result] = await shop.run([database], { limits: LIMITS, adapters: noting });
    expect(runningIn(folder)).toEqual([]);
    expect(existsSync(folder)).toBe(false);
    if (result?.verdict !== 'written') return result?.detail ?? '';
    const file = join(shop.root, `evidence/tasks/${id}/sql.sync.${database}.json`);
    return Evidence.parse(withoutDigest(JSON.parse(readFileSync(file, 'utf8'))));
  } finally {
    shop.remove(id);
  }
}

const statementsOf = (evidence: Evidence | string): [string, number][] =>
  typeof evidence === 'string'
    ? [[evidence, 0]]
    : evidence.phases.flatMap(({ statements }) =>
        statements.map(({ sql, connection }): [string, number] => [sql, connection]),
      );

const RESTART = 'subprocess.run(os.environ["RESTART"], shell=True, check=True)';
/** Before and after a restart, by one connection and the next; the runner's own is closed by the restart. */
const RESTARTS = sample({
  first: `import running
from running import connect`,
  inTask: `global db
    execute("SELECT 10")
    ${RESTART}
    db = connect()
    execute("SELECT 20")`,
});

test.each(['postgresql', 'mariadb'])(
  'a script restarts its server, and the log goes on: %s',
  async (database) => {
    if (database === 'mariadb' && !has('mariadbd')) return;
    const statements = statementsOf(await run('restarts', RESTARTS, 'server: own\n', database));
    const work = statements.filter(([sql]) => /SELECT \d+$/.test(sql));
    expect(work).toEqual([
      ['SELECT 10', 1],
      ['SELECT 20', 2],
      ['SELECT 1', 2],
    ]);
  },
);

test('a script that hangs, or is ended while its server restarts, leaves none behind', async () => {
  const hangs = sample({ inTask: `subprocess.Popen(os.environ["RESTART"], shell=True); os._exit(3)` });
  expect(await run('leaves', hangs, 'server: own\n', 'postgresql')).toMatch(/exit code 3|left a process/);
});

test('without that need a script gets no command to restart anything', async () => {
  const asks = sample({ inTask: 'assert not {"RESTART", "POOLER_URL"} & set(os.environ)' });
  expect(statementsOf(await run('asks', asks, '', 'postgresql'))).toEqual([['SELECT 1', 1]]);
});

const POOLED = `import psycopg
def pooled(): return psycopg.connect(os.environ["POOLER_URL"], autocommit=True)`;

test.runIf(has('pgbouncer'))(
  'behind PgBouncer the log has the server’s connections, by version',
  async () => {
    const evidence = await run(
      'pooled',
      sample({
        first: POOLED,
        inTask: `with pooled() as one, pooled() as other:
        one.execute("SELECT 10")
        other.execute("SELECT 20")
        with one.transaction(), other.transaction():
            one.execute("SELECT 30")
            other.execute("SELECT 40")`,
      }),
      'server: pooled\n',
      'postgresql',
    );
    const work = statementsOf(evidence).filter(([sql]) => /SELECT \d0$/.test(sql));
    expect(work).toEqual([
      ['SELECT 10', 1],
      ['SELECT 20', 1],
      ['SELECT 30', 1],
      ['SELECT 40', 2],
    ]);
    expect(evidence).toMatchObject({ versions: { pooler: expect.stringMatching(/^PgBouncer \d+\.\d+/) } });
  },
);

test.runIf(has('pgbouncer'))('a connection left open to PgBouncer is one left open', async () => {
  const leaves = sample({ first: POOLED, inTask: 'sys.kept = pooled()' });
  expect(await run('keeps', leaves, 'server: pooled\n', 'postgresql')).toMatch(/^it left 1 connection open/);
});

test('where there is no PgBouncer, or a server is not the lab’s, evidence is left alone', async () => {
  const server = { database: 'mariadb', version: '11.8' } as DatabaseServer;
  const none = {} as Workspace;
  const nothing = (): undefined => undefined;
  expect(await serverWith('own', server, none)).toEqual({ absent: expect.stringMatching(/left alone/) });
  expect(await serverWith('pooled', server, none, nothing)).toEqual({
    absent: expect.stringMatching(/PgBouncer is not here.*left alone/),
  });
  expect(await serverWith('shell', server, none, nothing)).toEqual({
    absent: expect.stringMatching(/mariadb is not here.*left alone/),
  });
  const found = await serverWith('shell', server, none, () => '/usr/bin/mariadb');
  expect(found).toMatchObject({ database: 'mariadb', version: '11.8' });
});
