/** One PostgreSQL server of the lab's own: how it is set up, started, restarted and stopped. */
import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, chownSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { endingOf, firstAnswer, freePort, quietRun, serverUser, stopProcess } from '../machine/processes.ts';
import { FEW_CONNECTIONS, type OwnServer, type Trouble, type Workspace } from './database.ts';
import { ADMIN_DATABASE, PostgresLog } from './postgresql-log.ts';
import { holdHorizon, tidyTemplate } from './postgresql-order.ts';
import { newPassword, openRun } from './postgresql-run.ts';

/** The superuser, as whom no script can connect: its password stays in this process. */
const ADMIN = 'lab';

/** npm keeps its libraries under several names by links that an install script makes. */
export const REMEDIES = [
  {
    says: /error while loading shared libraries|Library not loaded|image not found/,
    remedy:
      'PostgreSQL’s package was installed without its install script, which links its libraries: run "npm rebuild".',
  },
];

/** Who is refused holds a connection for a moment: the next must be told the same. */
const SPARE = 10;

/** A role gets at the database of its own name, the lab's own at that of the lab. */
const ACCESS = `host all ${ADMIN} 127.0.0.1/32 scram-sha-256
host sameuser all 127.0.0.1/32 scram-sha-256
`;

export interface PostgresServer extends OwnServer {
  version: string;
  trouble(): Promise<Trouble | undefined>;
}

/**
 * @param native where its binaries are
 * @param folder for its files, which its user may enter
 * @param few whether it has few connections, of which the lab holds one, always
 */
export async function startServer(
  workspace: Pick<Workspace, 'started'>,
  native: string,
  folder: string,
  few: boolean,
): Promise<PostgresServer> {
  const user = serverUser();
  const data = join(folder, 'data');
  const password = newPassword();
  await initialise(native, folder, data, password);
  const port = await freePort();
  appendFileSync(join(data, 'postgresql.conf'), settings(port, few));
  writeFileSync(join(data, 'pg_hba.conf'), ACCESS);
  const log = new PostgresLog(join(data, 'log/server.json'));
  const address = { host: '127.0.0.1', port, user: ADMIN, password };
  const admin = new pg.Pool({
    ...{ ...address, database: ADMIN_DATABASE },
    ...(few ? { max: 1, idleTimeoutMillis: 0 } : { max: 4 }),
    connectionTimeoutMillis: 2000,
  });
  admin.on('error', () => undefined); // a query that needs the lost connection says so
  const start = async (): Promise<ChildProcess> => {
    const child = spawn(join(native, 'bin/postgres'), ['-D', data], {
      ...user,
      cwd: folder,
      // Out of the terminal's reach: Ctrl-C must not end the server before the cases that use it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (child.pid) workspace.started(child.pid);
    await firstAnswer(
      child,
      'PostgreSQL',
      () => admin.query('SELECT 1'),
      () => log.messages(),
    );
    return child;
  };
  let server = await start().catch(async (error: unknown) => {
    await admin.end();
    throw error;
  });
  // What runs alone on its server has its order anyway, and counts its connections.
  if (!few) await tidyTemplate(address);
  const horizon = few ? undefined : await holdHorizon({ ...address, database: ADMIN_DATABASE });
  const { rows } = await admin.query<{ server_version: string }>('SHOW server_version');
  return {
    version: rows[0]?.server_version ?? '',
    open: (run) => openRun(admin, log, port, run),
    trouble: async () => {
      log.catchUp();
      if (log.full !== undefined) return { full: `PostgreSQL said: ${log.full}` };
      const ending = await endingOf(server);
      return ending === undefined ? undefined : { ended: `PostgreSQL ended (${ending})` };
    },
    restart: async () => {
      await stopProcess(server, 'SIGINT');
      server = await start();
    },
    stop: async () => {
      // It waits for queries that run: the server's end is theirs too.
      const closed = Promise.all([admin.end(), horizon?.end()]).catch(() => undefined);
      await stopProcess(server, 'SIGINT');
      await closed;
    },
  };
}

async function initialise(native: string, folder: string, data: string, password: string): Promise<void> {
  const user = serverUser();
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
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
}

function settings(port: number, few: boolean): string {
  return `
listen_addresses = '127.0.0.1'
port = ${port}
unix_socket_directories = ''
max_connections = ${few ? FEW_CONNECTIONS + SPARE : 200}
superuser_reserved_connections = ${few ? SPARE + 3 : 3}
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
# What a query on the catalog returns without ORDER BY must not hang on when somebody cleaned up: see postgresql-order.ts.
autovacuum = off
# The data is thrown away at the end: nothing has to survive a crash.
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
max_wal_size = 128MB
`;
}
