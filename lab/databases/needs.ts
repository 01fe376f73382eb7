/** Which server a case gets: that of all, with its shell or without, one of its own, or the one behind a pooler. */
import type { ServerNeed } from '../../contract/vocabulary/servers.ts';
import { findProgram } from '../machine/processes.ts';
import type { DatabaseServer, Workspace } from './database.ts';
import { withOwnServers } from './own-server.ts';
import { withPgBouncer } from './pgbouncer.ts';
import { withShell } from './shell.ts';

/** @returns a server that gives each run what its task needs, or why there is none here */
export async function serverWith(
  need: ServerNeed,
  server: DatabaseServer,
  workspace: Workspace,
  find = findProgram,
): Promise<DatabaseServer | { absent: string }> {
  if (need === 'shell') return withShell(server, find);
  return need === 'own' ? withOwnServers(server, workspace) : withPgBouncer(server, workspace, find);
}
