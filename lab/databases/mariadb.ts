/**
 * MariaDB: the `mariadbd` that is installed, started for this lab run alone, or the server of LAB_MARIADB_URL.
 * Its witness is the general log.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { LabError, messageOf } from '../machine/errors.ts';
import {
  endingOf,
  findProgram,
  firstAnswer,
  freePort,
  quietRun,
  serverUser,
  stopProcess,
} from '../machine/processes.ts';
import type { DatabaseAdapter, DatabaseServer, Trouble, Workspace } from './database.ts';
import { ForeignLog, OwnLog } from './mariadb-log.ts';
import { openRun } from './mariadb-run.ts';

export const mariadb: DatabaseAdapter = { database: 'mariadb', start };

async function start(workspace: Workspace): Promise<DatabaseServer | { absent: string }> {
  const url = process.env['LAB_MARIADB_URL'];
  if (url) return useServer(url);
  const server = findProgram('mariadbd', ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']);
  const installer = findProgram('mariadb-install-db', ['/usr/local/bin', '/opt/homebrew/bin']);
  if (!server || !installer) {
    return {
      absent:
        'MariaDB is not here: its evidence is left alone. Install mariadb-server, or set LAB_MARIADB_URL=mysql://user:password@host:3306 to an account that may create databases and users and set global variables.',
    };
  }
  return startServer(workspace, server, installer);
}

async function startServer(
  workspace: Workspace,
  program: string,
  installer: string,
): Promise<DatabaseServer> {
  const folder = workspace.folder('mariadb');
  const user = serverUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  await quietRun(
    installer,
    ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { ...user, cwd: folder },
  );
  const socket = join(folder, 'socket');
  const port = await freePort();
  const server = spawn(
    program,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--tmpdir=${folder}`,
      `--pid-file=${join(folder, 'pid')}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      '--character-set-server=utf8mb4',
      '--default-time-zone=+00:00',
      '--innodb-flush-log-at-trx-commit=0',
      '--skip-log-bin',
    ],
    { ...user, cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  if (server.pid) workspace.started(server.pid);
  const admin = await firstAnswer(server, 'MariaDB', () =>
    createConnection({ socketPath: socket, user: 'root' }),
  );
  const witness = await watch(admin);
  const log = new OwnLog(admin);
  return {
    ...witness,
    open: (run) => openRun(admin, log, { host: '127.0.0.1', port }, run),
    trouble: () => troubleOf(server),
    stop: async () => {
      admin.destroy();
      await stopProcess(server, 'SIGTERM');
    },
  };
}

async function useServer(url: string): Promise<DatabaseServer> {
  const { hostname, port } = new URL(url);
  let admin: Connection;
  try {
    admin = await createConnection(url);
  } catch (error) {
    throw new LabError(
      `LAB_MARIADB_URL can't be reached: ${messageOf(error)}`,
      'Correct it, or unset it to use an installed mariadbd.',
    );
  }
  const [before] = await admin.query<RowDataPacket[]>(
    'SELECT @@global.general_log AS log, @@global.log_output AS output, @@global.userstat AS counting',
  );
  const witness = await watch(admin);
  const log = new ForeignLog(admin);
  return {
    ...witness,
    open: (run) => openRun(admin, log, { host: hostname, port: Number(port || 3306) }, run),
    trouble: async () => {
      try {
        await admin.ping();
        return undefined;
      } catch (error) {
        return { ended: `MariaDB, at LAB_MARIADB_URL, answers no more: ${messageOf(error)}` };
      }
    },
    stop: async () => {
      try {
        await admin.query('SET GLOBAL general_log = ?, GLOBAL log_output = ?, GLOBAL userstat = ?', [
          before[0]?.['log'],
          before[0]?.['output'],
          before[0]?.['counting'],
        ]);
      } catch {
        // It answers no more, and so was called gone.
      }
      admin.destroy();
    },
  };
}

async function watch(admin: Connection): Promise<Pick<DatabaseServer, 'database' | 'version'>> {
  // A query that needs the lost connection says so.
  admin.on('error', () => undefined);
  await admin.query("SET GLOBAL log_output = 'TABLE', GLOBAL general_log = 1, GLOBAL userstat = 1");
  // One connection asks for all cases: none may keep it waiting.
  await admin.query('SET SESSION lock_wait_timeout = 5, SESSION innodb_lock_wait_timeout = 5');
  const [rows] = await admin.query<RowDataPacket[]>("SELECT SUBSTRING_INDEX(VERSION(), '-', 1) AS version");
  return { database: 'mariadb', version: String(rows[0]?.['version']) };
}

async function troubleOf(server: ChildProcess): Promise<Trouble | undefined> {
  const ending = await endingOf(server);
  return ending === undefined ? undefined : { ended: `MariaDB ended (${ending})` };
}
