/** What one cell of the matrix shows: a sign for the eye, words for the rest, and a mark where there is an exception. */
import { listInWords } from '../../contract/in-words.ts';
import { type Database, databaseNames, DATABASES, type Status, statusWords } from '../../contract/words.ts';
import { codesOf } from './codes.ts';
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

const codes = codesOf(DATABASES.map((database) => databaseNames[database]));

/** What a row is asked on alone, in words and in letters: "PostgreSQL and MariaDB", "Po Ma". */
export function askedOn(databases: readonly Database[]): { names: string; codes: string } {
  return {
    names: listInWords(databases.map((database) => databaseNames[database])),
    codes: databases.map((database) => codes[DATABASES.indexOf(database)] ?? '').join(' '),
  };
}
