/** The packages by which subjects reach databases. */
import type { Subject } from '../schemas/subject.ts';
import type { Database } from '../vocabulary/databases.ts';
import type { Flavour } from '../vocabulary/subjects.ts';

/** The driver’s package; undefined where the subject has none for the database. */
export function driverOf(
  { databases }: Pick<Subject, 'databases'>,
  flavour: Flavour,
  database: Database,
): string | undefined {
  const support = databases[database];
  return 'drivers' in support ? support.drivers[flavour] : undefined;
}

/** The standard library has it: its version is Python's own, and SQLite's is the server's. */
export const BUILT_IN = 'sqlite3';
