/** An empty MariaDB database for one run, and what the server tells of it. */
import { randomBytes } from 'node:crypto';
import type { RowDataPacket } from 'mysql2/promise';
import { lastLeftOpen, type RunDatabase } from './database.ts';
import { type Asking, marker, type MariadbLog, statementsIn } from './mariadb-log.ts';

/** @param at where scripts reach the server */
export async function openRun(
  admin: Asking,
  log: MariadbLog,
  at: { host: string; port: number },
  run: string,
): Promise<RunDatabase> {
  // The log names the user of each statement, not the database: each run has a user of its own.
  await admin.query(`CREATE DATABASE ${run} CHARACTER SET utf8mb4`);
  const password = randomBytes(12).toString('hex');
  await admin.query(`CREATE USER ${run}@'%' IDENTIFIED BY '${password}'`);
  await admin.query(`GRANT ALL ON ${run}.* TO ${run}@'%'`);
  return {
    url: `mysql://${run}:${password}@${at.host}:${at.port}/${run}`,
    names: [
      [run, 'shop'],
      [password, 'shop'],
      [String(at.port), '3306'],
    ],
    mark: async (phase) => {
      await admin.query(marker(run, phase));
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
    statements: async () => statementsIn(await log.rowsOf(run), run),
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
async function dropDatabase(admin: Asking, run: string): Promise<void> {
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
