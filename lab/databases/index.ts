/** The databases that the lab knows, in the order in which pages show them. */
import type { DatabaseAdapter } from './database.ts';
import { mariadb } from './mariadb.ts';
import { postgresql } from './postgresql.ts';
import { sqlite } from './sqlite.ts';

export const adapters: readonly DatabaseAdapter[] = [sqlite, postgresql, mariadb];
