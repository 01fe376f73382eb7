/** The databases that the samples run on. A page in a browser asks for names alone: what is marked pure stays out of it. */
import { z } from 'zod';

export const DATABASES = ['sqlite', 'postgresql', 'mariadb'] as const;

export const Database = /* @__PURE__ */ z.enum(DATABASES);

export type Database = z.infer<typeof Database>;

export const databaseNames: Record<Database, string> = {
  sqlite: 'SQLite',
  postgresql: 'PostgreSQL',
  mariadb: 'MariaDB',
};

/** Each of them once. */
export function inShownOrder(databases: Iterable<Database>): Database[] {
  const there = new Set(databases);
  return DATABASES.filter((database) => there.has(database));
}

/** The one whose SQL a page shows before anybody chooses. */
export const DEFAULT_DATABASE: Database = 'postgresql';

/** The same of some of them; undefined where there is none. */
export function firstShown(databases: readonly Database[]): Database | undefined {
  return databases.includes(DEFAULT_DATABASE) ? DEFAULT_DATABASE : databases[0];
}
