/**
 * MariaDB: the `mariadbd` that is installed, started for this lab run alone, or the server of LAB_MARIADB_URL.
 * Its witness is the general log.
 */
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { LabError, messageOf } from '../machine/errors.ts';
import { findProgram } from '../machine/processes.ts';
import type { DatabaseAdapter, DatabaseServer, Workspace } from './database.ts';
import { ForeignLog } from './mariadb-log.ts';
import { openRun } from './mariadb-run.ts';
import { startLog, startServer, versionOf } from './mariadb-server.ts';

export const mariadb: DatabaseAdapter = { database: 'mariadb', start };

async function start(workspace: Workspace): Promise<DatabaseServer | { absent: string }> {
  const url = process.env['LAB_MARIADB_URL'];
  if (url) return useServer(url);
  const program = findProgram('mariadbd', ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']);
  const installer = findProgram('mariadb-install-db', ['/usr/local/bin', '/opt/homebrew/bin']);
  if (!program || !installer) {
    return {
      absent:
        'MariaDB is not here: its evidence is left alone. Install mariadb-server, or set LAB_MARIADB_URL=mysql://user:password@host:3306 to an account that may create databases and users and set global variables.',
    };
  }
  const launch = (name: string, few: boolean): ReturnType<typeof startServer> =>
    startServer(workspace, { program, installer }, workspace.folder(name), few);
  return { database: 'mariadb', ...(await launch('mariadb', false)), another: (name) => launch(name, true) };
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
  // A query that needs the lost connection says so.
  admin.on('error', () => undefined);
  const [before] = await admin.query<RowDataPacket[]>(
    'SELECT @@global.general_log AS log, @@global.log_output AS output, @@global.userstat AS counting',
  );
  await startLog(admin);
  await admin.query('SET SESSION lock_wait_timeout = 5, SESSION innodb_lock_wait_timeout = 5');
  const log = new ForeignLog(admin);
  return {
    database: 'mariadb',
    version: await versionOf(admin),
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
