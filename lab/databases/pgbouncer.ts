/**
 * PgBouncer before a database of PostgreSQL, in transaction mode: each transaction gets a connection of the server that is
 * free, of two at most. As it comes it gives out the one that was given back last, so a script can tell which it gets.
 */
import { spawn } from 'node:child_process';
import { chownSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import {
  type findProgram,
  firstAnswer,
  freePort,
  quietRun,
  serverUser,
  stopProcess,
} from '../machine/processes.ts';
import { type DatabaseServer, lastLeftOpen, type RunDatabase, type Workspace } from './database.ts';

/** The database of its console, where it says who is connected. */
const CONSOLE = 'pgbouncer';

/** @returns what opens a database behind one, or why there is none here */
export async function withPgBouncer(
  server: DatabaseServer,
  workspace: Workspace,
  find: typeof findProgram,
): Promise<DatabaseServer | { absent: string }> {
  const program = find('pgbouncer', ['/usr/sbin', '/usr/local/bin', '/opt/homebrew/bin']);
  if (!program) {
    return { absent: 'PgBouncer is not here: its evidence is left alone. Install pgbouncer.' };
  }
  const [, version = ''] = /PgBouncer (\S+)/.exec(await quietRun(program, ['--version'])) ?? [];
  return {
    ...server,
    pooler: `PgBouncer ${version}`,
    open: async (run) => {
      const database = await server.open(run);
      try {
        return await behind(database, program, version, workspace, run);
      } catch (error) {
        await database.drop();
        throw error;
      }
    },
    stop: () => Promise.resolve(),
  };
}

async function behind(
  database: RunDatabase,
  program: string,
  version: string,
  workspace: Workspace,
  run: string,
): Promise<RunDatabase> {
  const url = new URL(database.url);
  const port = await freePort();
  const folder = workspace.folder(`pgbouncer-${run}`);
  const users = join(folder, 'users');
  writeFileSync(users, `"${url.username}" "${url.password}"\n`, { mode: 0o600 });
  const settings = join(folder, 'pgbouncer.ini');
  writeFileSync(settings, settingsFor(url, port, users, version), { mode: 0o600 });
  // It refuses to run as root.
  const user = serverUser();
  if (user) for (const path of [folder, users, settings]) chownSync(path, user.uid, user.gid);
  const bouncer = spawn(program, [settings], {
    ...user,
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (bouncer.pid) workspace.started(bouncer.pid);
  const at = new URL(url);
  at.port = String(port);
  const clients = async (): Promise<number> => {
    const console = new pg.Client({ connectionString: new URL(`/${CONSOLE}`, at).href });
    await console.connect();
    try {
      const { rows } = await console.query<{ database: string }>('SHOW CLIENTS');
      return rows.filter((client) => client.database !== CONSOLE).length;
    } finally {
      await console.end();
    }
  };
  await firstAnswer(bouncer, 'PgBouncer', clients);
  return {
    ...database,
    env: { POOLER_URL: at.href },
    names: [...database.names, [String(port), '6432']],
    leftOpen: async (exit) => {
      const left = await lastLeftOpen(async () => ({ connections: await clients(), transactions: 0 }));
      // The connections that it keeps are not the script's.
      await stopProcess(bouncer, 'SIGTERM');
      const direct = await database.leftOpen(exit);
      return { ...direct, connections: direct.connections + left.connections };
    },
    drop: async () => {
      await stopProcess(bouncer, 'SIGTERM');
      await database.drop();
    },
  };
}

function settingsFor(
  { hostname, port, pathname, username }: URL,
  own: number,
  users: string,
  version: string,
): string {
  const name = pathname.slice(1);
  return `[databases]
${name} = host=${hostname} port=${port} dbname=${name}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${own}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
stats_users = ${username}
pool_mode = transaction
default_pool_size = 2
${canPrepare(version) ? 'max_prepared_statements = 0' : ''}
`;
}

/** Since 1.21 it can keep account of prepared statements; the tasks ask what happens where it does not. */
function canPrepare(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 1 || minor >= 21;
}
