/** What one cell of the matrix shows: a sign for the eye, words for the rest, and a mark where there is an exception. */
import { listInWords } from '../../../contract/vocabulary/in-words.ts';
import { type Database, databaseNames } from '../../../contract/vocabulary/databases.ts';
import type { Status } from '../../../contract/vocabulary/status.ts';
import { statusWords } from '../ui/status/status-words.ts';
import type { Cell } from './matrix.ts';

export interface Mark {
  /** Of the cell: the status in general, `mariadb-missing` where a database differs, `cited` where no run tells. */
  classes: string[];
  /** "Native since 5.2; missing on MariaDB" */
  words: string;
  /** The first release that can. */
  since?: string;
}

export function markOf({ standings, statuses, since, proof }: Cell): Mark {
  const status = standings[0]?.standing.status ?? 'unknown';
  const others = [...statuses].filter(([, own]) => own !== status);
  const cited = proof?.kind === 'source';
  return {
    classes: [
      status,
      ...others.map(([database, own]) => `${database}-${own}`),
      ...(others.length > 0 ? ['varies'] : []),
      ...(cited ? ['cited'] : []),
    ],
    words: [
      [statusWords[status].label, since && `since ${since}`].filter(Boolean).join(' '),
      ...exceptions(others),
      ...(cited ? ['by a source'] : []),
    ].join('; '),
    ...(since !== undefined && { since }),
  };
}

/** "missing on PostgreSQL and MariaDB" */
function exceptions(others: readonly [Database, Status][]): string[] {
  return [...Map.groupBy(others, ([, status]) => status)].map(
    ([status, own]) =>
      `${statusWords[status].label.toLowerCase()} on ${listInWords(own.map(([database]) => databaseNames[database]))}`,
  );
}

/** As short as people call them, for beside the name of a row. */
const shortNames: Record<Database, string> = { sqlite: 'SQLite', postgresql: 'PG', mariadb: 'Maria' };

/** What a row is asked on alone, in full and in short: "PostgreSQL and MariaDB", "PG Maria". */
export function askedOn(databases: readonly Database[]): { names: string; short: string } {
  return {
    names: listInWords(databases.map((database) => databaseNames[database])),
    short: databases.map((database) => shortNames[database]).join(' '),
  };
}
