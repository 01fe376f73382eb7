/** One MariaDB server of the lab's own: how it is set up, started, restarted and stopped. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chownSync } from 'node:fs';
import { join } from 'node:path';
import { createPool, type RowDataPacket } from 'mysql2/promise';
import { endingOf, firstAnswer, freePort, quietRun, serverUser, stopProcess } from '../machine/processes.ts';
import { FEW_CONNECTIONS, type OwnServer, type Trouble, type Workspace } from './database.ts';
import { type Asking, OwnLog } from './mariadb-log.ts';
import { openRun } from './mariadb-run.ts';

export interface MariadbServer extends OwnServer {
  version: string;
  trouble(): Promise<Trouble | undefined>;
}

/** The settings without which its general log is no witness. */
const WITNESS = { log_output: 'TABLE', general_log: 'ON', userstat: 'ON' };

/** @param few whether it has few connections, of which the lab holds one, always */
export async function startServer(
  workspace: Pick<Workspace, 'started'>,
  { program, installer }: { program: string; installer: string },
  folder: string,
  few: boolean,
): Promise<MariadbServer> {
  const user = serverUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  // A server deletes, as it starts, what another left in the folder that they share: the temporary tables in its use.
  const temporary = `--tmpdir=${folder}`;
  const size = few ? ['--innodb-log-file-size=8M', '--innodb-buffer-pool-size=16M'] : [];
  await quietRun(
    installer,
    [
      '--no-defaults',
      `--datadir=${data}`,
      temporary,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...size,
    ],
    { ...user, cwd: folder },
  );
  const socket = join(folder, 'socket');
  const port = await freePort();
  const admin = createPool({ socketPath: socket, user: 'root', connectionLimit: 1 });
  admin.on('connection', (connection) => {
    // One connection asks for all cases: none may keep it waiting.
    void connection.query('SET SESSION lock_wait_timeout = 5, SESSION innodb_lock_wait_timeout = 5');
  });
  const start = async (): Promise<ChildProcess> => {
    const child = spawn(
      program,
      [
        '--no-defaults',
        `--datadir=${data}`,
        `--socket=${socket}`,
        temporary,
        `--pid-file=${join(folder, 'pid')}`,
        `--port=${port}`,
        '--bind-address=127.0.0.1',
        '--skip-name-resolve',
        '--character-set-server=utf8mb4',
        '--default-time-zone=+00:00',
        '--innodb-flush-log-at-trx-commit=0',
        '--skip-log-bin',
        ...size,
        ...(few ? [`--max-connections=${FEW_CONNECTIONS}`] : []),
      ],
      { ...user, cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    if (child.pid) workspace.started(child.pid);
    await firstAnswer(child, 'MariaDB', () => startLog(admin));
    return child;
  };
  const log = new OwnLog(admin);
  let server = await start().catch(async (error: unknown) => {
    await admin.end();
    throw error;
  });
  return {
    version: await versionOf(admin),
    open: (run) => openRun(admin, log, { host: '127.0.0.1', port }, run),
    trouble: async () => {
      const ending = await endingOf(server);
      return ending === undefined ? undefined : { ended: `MariaDB ended (${ending})` };
    },
    restart: async () => {
      await log.restarting();
      await stopProcess(server, 'SIGTERM');
      server = await start();
    },
    stop: async () => {
      const closed = admin.end().catch(() => undefined);
      await stopProcess(server, 'SIGTERM');
      await closed;
    },
  };
}

export async function startLog(admin: Asking): Promise<void> {
  const settings = Object.entries(WITNESS).map(([name, value]) => `GLOBAL ${name} = '${value}'`);
  await admin.query(`SET ${settings.join(', ')}`);
}

export async function versionOf(admin: Asking): Promise<string> {
  const [rows] = await admin.query<RowDataPacket[]>("SELECT SUBSTRING_INDEX(VERSION(), '-', 1) AS version");
  return String(rows[0]?.['version']);
}
