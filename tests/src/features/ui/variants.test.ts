import { expect, test } from 'vitest';
import type { Database } from '../../../../contract/vocabulary/databases.ts';
import type { Flavour } from '../../../../contract/vocabulary/subjects.ts';
import {
  byDatabase,
  byFlavour,
  variantsOf,
  whereAttributes,
} from '../../../../src/features/ui/choices/variants.ts';

const FLAVOURS: Flavour[] = ['async', 'sync'];
const ALL: Database[] = ['sqlite', 'postgresql', 'mariadb'];

test('what is equal everywhere is written once, and holds everywhere', () => {
  expect(variantsOf(FLAVOURS, ALL, () => 1)).toEqual([{ value: 1 }]);
});

test('what differs by flavour names the flavour alone', () => {
  expect(variantsOf(FLAVOURS, ALL, (flavour) => flavour)).toEqual([
    { value: 'async', flavour: 'async' },
    { value: 'sync', flavour: 'sync' },
  ]);
});

test('what differs by database names the databases alone', () => {
  expect(variantsOf(FLAVOURS, ALL, (_, database) => database === 'mariadb')).toEqual([
    { value: false, databases: ['sqlite', 'postgresql'] },
    { value: true, databases: ['mariadb'] },
  ]);
});

test('a flavour that stands alone answers for both', () => {
  expect(byFlavour(['async'], (flavour) => flavour)).toEqual([{ value: 'async' }]);
});

test('equal objects are one value', () => {
  expect(byDatabase(ALL, () => ({ status: 'native' }))).toEqual([{ value: { status: 'native' } }]);
});

test('every choice shows exactly one variant', () => {
  const values = ['a', 'b', 'a', 'c', 'b', 'c'];
  const variants = variantsOf(
    FLAVOURS,
    ALL,
    (flavour, database) => values[FLAVOURS.indexOf(flavour) * 3 + ALL.indexOf(database)],
  );
  for (const flavour of FLAVOURS) {
    for (const database of ALL) {
      const shown = variants.filter(
        (where) =>
          (!where.flavour || where.flavour === flavour) &&
          (!where.databases || where.databases.includes(database)),
      );
      expect(shown.map(({ value }) => value)).toEqual([
        values[FLAVOURS.indexOf(flavour) * 3 + ALL.indexOf(database)],
      ]);
    }
  }
});

test('attributes leave out what holds for every choice', () => {
  expect(whereAttributes({})).toEqual({ 'data-flavour': undefined, 'data-db': undefined });
  expect(whereAttributes({ flavour: 'sync', databases: ['sqlite', 'mariadb'] })).toEqual({
    'data-flavour': 'sync',
    'data-db': 'sqlite mariadb',
  });
});
