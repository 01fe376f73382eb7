/** The databases that the lab knows. One without an adapter does not compile. */
import type { Database } from '../../contract/vocabulary/databases.ts';
import type { DatabaseAdapter } from './database.ts';
import { mariadb } from './mariadb.ts';
import { postgresql } from './postgresql.ts';
import { sqlite } from './sqlite.ts';

const byDatabase: Record<Database, DatabaseAdapter> = { sqlite, postgresql, mariadb };

export const adapters: readonly DatabaseAdapter[] = Object.values(byDatabase);
