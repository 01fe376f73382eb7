/** The shell of a database, into which a script pastes: a program of its own, which need not be where the lab is. */
import type { Database } from '../../contract/vocabulary/databases.ts';
import type { findProgram } from '../machine/processes.ts';
import type { DatabaseServer } from './database.ts';

const PROGRAMS: Record<Database, string> = { sqlite: 'sqlite3', postgresql: 'psql', mariadb: 'mariadb' };

/** @returns the server as it is, or why a script can't paste here */
export function withShell(
  server: DatabaseServer,
  find: typeof findProgram,
): DatabaseServer | { absent: string } {
  const program = PROGRAMS[server.database];
  return find(program)
    ? { ...server, stop: () => Promise.resolve() }
    : { absent: `The shell ${program} is not here: evidence of what is pasted into it is left alone.` };
}
