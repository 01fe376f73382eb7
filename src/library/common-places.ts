/** Where two ORMs can be compared: what both have. */
import {
  type Database,
  databaseNames,
  DATABASES,
  DEFAULT_DATABASE,
} from '../../contract/vocabulary/databases.ts';
import { type Flavour, FLAVOURS } from '../../contract/vocabulary/subjects.ts';
import type { SubjectView } from './model.ts';

export interface Place {
  /** Of the first and of the second; they differ only where the two have none in common. */
  flavours: [Flavour, Flavour];
  database: Database;
}

/** The first is what a page shows; empty where the two share no database. */
export function commonPlaces(a: SubjectView, b: SubjectView): Place[] {
  const databases = DATABASES.filter(
    (database) => 'drivers' in a.databases[database] && 'drivers' in b.databases[database],
  ).sort((one, other) => Number(other === DEFAULT_DATABASE) - Number(one === DEFAULT_DATABASE));
  return commonFlavours(a, b).flatMap((flavours) => databases.map((database) => ({ flavours, database })));
}

function commonFlavours(a: SubjectView, b: SubjectView): Place['flavours'][] {
  const shared = FLAVOURS.filter((flavour) => a.flavours.includes(flavour) && b.flavours.includes(flavour));
  if (shared.length > 0) return shared.map((flavour) => [flavour, flavour]);
  const [first] = a.flavours;
  const [second] = b.flavours;
  return first && second ? [[first, second]] : [];
}

/** `PostgreSQL, async`; `PostgreSQL, async beside sync` where the two have no flavour in common. */
export function placeInWords({ flavours, database }: Place): string {
  return `${databaseNames[database]}, ${[...new Set(flavours)].join(' beside ')}`;
}
