/** An empty PostgreSQL database for one run, and what the server tells of it. */
import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { LabError, messageOf } from '../machine/errors.ts';
import type { LeftOpen } from '../../contract/witness/events.ts';
import { lastLeftOpen, type Remains, type RunDatabase } from './database.ts';
import { TEMPLATE } from './postgresql-order.ts';
import type { PostgresLog } from './postgresql-log.ts';

export function newPassword(): string {
  return randomBytes(12).toString('hex');
}

/** Far more than a sample needs, and so few that the others still get theirs. */
const MOST_CONNECTIONS = 60;

/** @param port of the server, for the script's URL */
export async function openRun(
  admin: pg.Pool,
  log: PostgresLog,
  port: number,
  run: string,
): Promise<RunDatabase> {
  // A role of its own for each run, which owns the database and nothing more: what a script sets, for itself or for
  // its role, goes with the role, log_statement is beyond it, and it ends no session but its own.
  const password = newPassword();
  await admin.query(`CREATE ROLE ${run} LOGIN PASSWORD '${password}' CONNECTION LIMIT ${MOST_CONNECTIONS}`);
  // A name of its own for each run: asyncpg sends no application_name, so the log is told apart by database.
  await admin.query(`CREATE DATABASE ${run} TEMPLATE ${TEMPLATE} OWNER ${run}`);
  const marker = (text: string): string => `SELECT 'lab ${run} ${text}'`;
  return {
    url: `postgresql://${run}:${password}@127.0.0.1:${port}/${run}`,
    names: [
      [run, 'shop'],
      [password, 'shop'],
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
    remains: async () => {
      const { rows } = await admin.query<Remains>(
        `SELECT count(*) > 0 AS there, coalesce(sum(tup_inserted + tup_updated + tup_deleted), 0) > 0 AS worked
         FROM pg_stat_database WHERE datname = $1`,
        [run],
      );
      return rows[0] ?? { there: false, worked: false };
    },
    drop: async () => {
      try {
        // Its owner may have made it a template, which can't be removed.
        await admin.query(`ALTER DATABASE ${run} IS_TEMPLATE false`);
        await admin.query(`DROP DATABASE ${run} WITH (FORCE)`);
      } catch (error) {
        throw new LabError(`can't remove the database ${run}: ${messageOf(error)}`, 'Run the lab again.');
      }
      // It owns nothing now. Another run may have granted it something: it goes with the server then.
      await admin.query(`DROP ROLE ${run}`).catch(() => undefined);
    },
  };
}
