/** A page holds every flavour and database at once, and CSS shows the chosen ones: what is equal is written once. */
import { type Database, DEFAULT_DATABASE } from '../../../../contract/vocabulary/databases.ts';
import { type Flavour, FLAVOURS } from '../../../../contract/vocabulary/subjects.ts';

/** Where a value holds. An absent field means that it holds for every choice. */
export interface Where {
  flavour?: Flavour;
  databases?: Database[];
}

export interface Variant<T> extends Where {
  value: T;
}

/**
 * @param flavours those that the subject has; one alone answers for both choices
 * @param databases those that the page offers
 * @returns the different values and where each holds, fewest first in shown order
 */
export function variantsOf<T>(
  flavours: readonly Flavour[],
  databases: readonly Database[],
  valueAt: (flavour: Flavour, database: Database) => T,
): Variant<T>[] {
  const found = new Map<string, Variant<T> & { databases: Database[]; flavours: Flavour[] }>();
  for (const flavour of flavours) {
    const values = databases.map((database) => ({ database, value: valueAt(flavour, database) }));
    for (const [text, group] of Map.groupBy(values, ({ value }) => JSON.stringify(value))) {
      const key = `${group.map(({ database }) => database).join()} ${text}`;
      const known = found.get(key);
      if (known) known.flavours.push(flavour);
      else if (group[0])
        found.set(key, {
          value: group[0].value,
          databases: group.map(({ database }) => database),
          flavours: [flavour],
        });
    }
  }
  return [...found.values()].map(({ value, databases: own, flavours: [flavour, other] }) => ({
    value,
    ...(own.length < databases.length && { databases: own }),
    ...(flavour && !other && flavours.length > 1 && { flavour }),
  }));
}

/** What depends on the flavour alone, such as code. */
export function byFlavour<T>(flavours: readonly Flavour[], valueAt: (flavour: Flavour) => T): Variant<T>[] {
  return variantsOf(flavours, [DEFAULT_DATABASE], valueAt);
}

/** What depends on the database alone, such as a status. */
export function byDatabase<T>(
  databases: readonly Database[],
  valueAt: (database: Database) => T,
): Variant<T>[] {
  return variantsOf([FLAVOURS[0]], databases, (_, database) => valueAt(database));
}

/** Attributes that styles/parts/choosing/choices.css looks at. */
export function whereAttributes({ flavour, databases }: Where): Record<string, string | undefined> {
  return { 'data-flavour': flavour, 'data-db': databases?.join(' ') };
}
