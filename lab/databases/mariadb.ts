/**
 * MariaDB: the `mariadbd` that is installed, started for this lab run alone, or the server of LAB_MARIADB_URL.
 * Its witness is the general log, read as a table.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import type { PhaseName } from '../../contract/vocabulary/runs.ts';
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
import {
  lastLeftOpen,
  type DatabaseAdapter,
  type DatabaseServer,
  type LoggedStatement,
  type RunDatabase,
  type Trouble,
  type Workspace,
} from './database.ts';

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
  return {
    ...witness,
    open: (run) => openRun(admin, { host: '127.0.0.1', port }, run),
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
  return {
    ...witness,
    open: (run) => openRun(admin, { host: hostname, port: Number(port || 3306) }, run),
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

async function openRun(
  admin: Connection,
  at: { host: string; port: number },
  run: string,
): Promise<RunDatabase> {
  // The log names the user of each statement, not the database: each run has a user of its own.
  await admin.query(`CREATE DATABASE ${run} CHARACTER SET utf8mb4`);
  const password = randomBytes(12).toString('hex');
  await admin.query(`CREATE USER ${run}@'%' IDENTIFIED BY '${password}'`);
  await admin.query(`GRANT ALL ON ${run}.* TO ${run}@'%'`);
  const marker = (phase: string): string => `SELECT 'lab ${run} ${phase}'`;
  return {
    url: `mysql://${run}:${password}@${at.host}:${at.port}/${run}`,
    names: [
      [run, 'shop'],
      [password, 'shop'],
      [String(at.port), '3306'],
    ],
    mark: async (phase) => {
      await admin.query(marker(phase));
    },
    leftOpen: () =>
      lastLeftOpen(async () => {
        const [rows] = await admin.query<RowDataPacket[]>(
          `SELECT COUNT(*) AS connections, COUNT(trx_id) AS transactions
           FROM information_schema.processlist LEFT JOIN information_schema.innodb_trx ON trx_mysql_thread_id = id
           WHERE user = ?`,
          [run],
        );
        return {
          connections: Number(rows[0]?.['connections']),
          transactions: Number(rows[0]?.['transactions']),
        };
      }),
    statements: async () => {
      const [rows] = await admin.query<RowDataPacket[]>(
        `SELECT CAST(user_host AS CHAR) AS who, thread_id AS thread, command_type AS command, CAST(argument AS CHAR) AS argument
         FROM mysql.general_log WHERE user_host LIKE ? OR argument LIKE ?`,
        [`${run.replaceAll('_', '\\_')}[%`, `SELECT 'lab ${run.replaceAll('_', '\\_')} %`],
      );
      return collect(rows as LogRow[], run, marker);
    },
    remains: async () => {
      const [rows] = await admin.query<RowDataPacket[]>(
        `SELECT (SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = ?) AS there,
           (SELECT SUM(update_commands)
            FROM information_schema.user_statistics WHERE user = ?) AS commands`,
        [run, run],
      );
      return { there: Number(rows[0]?.['there']) > 0, worked: Number(rows[0]?.['commands']) > 0 };
    },
    drop: async () => {
      const [rows] = await admin.query<RowDataPacket[]>(
        'SELECT id FROM information_schema.processlist WHERE user = ?',
        [run],
      );
      for (const { id } of rows) await admin.query(`KILL ${String(id)}`).catch(() => undefined);
      try {
        await dropDatabase(admin, run);
      } finally {
        await admin.query(`DROP USER IF EXISTS ${run}@'%'`);
      }
    },
  };
}

/** A transaction that was prepared outlives its connection, and holds its tables. */
async function dropDatabase(admin: Connection, run: string): Promise<void> {
  const drop = `DROP DATABASE IF EXISTS ${run}`;
  try {
    await admin.query(drop);
  } catch {
    const [prepared] = await admin.query<RowDataPacket[]>("XA RECOVER FORMAT = 'SQL'");
    // Those of others are still with their connections, which alone may end them.
    for (const { data } of prepared) await admin.query(`XA ROLLBACK ${String(data)}`).catch(() => undefined);
    await admin.query(drop);
  }
}

async function troubleOf(server: ChildProcess): Promise<Trouble | undefined> {
  const ending = await endingOf(server);
  return ending === undefined ? undefined : { ended: `MariaDB ended (${ending})` };
}

interface LogRow extends RowDataPacket {
  who: string;
  thread: number;
  command: string;
  argument: string;
}

function collect(rows: readonly LogRow[], run: string, marker: (phase: string) => string): LoggedStatement[] {
  const statements: LoggedStatement[] = [];
  const marks = new Map((['setup', 'naive', 'task'] as const).map((phase) => [marker(phase), phase]));
  let phase: PhaseName = 'setup';
  for (const { who, thread, command, argument } of rows) {
    if (!who.startsWith(`${run}[`)) phase = marks.get(argument) ?? phase;
    // Prepare is the same statement's first half; its Execute row has the values.
    else if (command === 'Query' || command === 'Execute') {
      statements.push({ phase, sql: argument, parameters: [], connection: String(thread) });
    }
  }
  return statements;
}
