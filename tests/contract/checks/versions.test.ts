/** Versions in evidence are those of the lock, of the subject and of the lab, and of one server for all. */
import { describe, expect } from 'vitest';
import type { Evidence } from '../../../contract/schemas/evidence.ts';
import { test } from '../../checkouts/checkout.ts';
import { CHECK, RUN, test as withTypes } from '../../checkouts/with-typing.ts';

const PEBBLE = 'evidence/tasks/greet/pebble.async.postgresql.json';
const PLAIN = 'evidence/tasks/greet/plain.sync.postgresql.json';

describe('a run that names another version is named by file, field and value', () => {
  test.for<[string, string, (run: Evidence) => void, Record<string, unknown>]>([
    [
      'of the driver',
      PEBBLE,
      ({ versions }) => (versions.driver = 'asyncpg 1.0'),
      {
        field: 'versions.driver',
        value: '"asyncpg 1.0"',
        rule: 'it must be "asyncpg 0.32.0", as content/subjects/pebble/requirements.txt says',
        remedy: 'npm run lab -- greet --subject pebble --force',
      },
    ],
    [
      'of no driver',
      PEBBLE,
      ({ versions }) => (versions.driver = null),
      { field: 'versions.driver', value: 'null' },
    ],
    [
      'of the subject',
      PEBBLE,
      ({ versions }) => (versions.subject = '1.1'),
      { field: 'versions.subject', rule: 'it must be "1.0", as is pinned' },
    ],
    [
      'of the baseline, which is Python',
      PLAIN,
      ({ versions }) => (versions.subject = '3.13.6'),
      { field: 'versions.subject', rule: 'it must be "3.13.5", as Python is' },
    ],
    [
      'of Python',
      PEBBLE,
      ({ versions }) => (versions.python = '2.7.18'),
      { field: 'versions.python', value: '"2.7.18"', rule: 'it must be a Python 3.13' },
    ],
    ['of an older lab', PEBBLE, (run) => (run.lab -= 1), { field: 'lab' }],
    ['of a lab to come', PEBBLE, (run) => (run.lab += 1), { field: 'lab' }],
    [
      'of the server',
      PEBBLE,
      ({ versions }) => (versions.server = '99.9'),
      {
        field: 'versions.server',
        value: '"99.9"',
        rule: expect.stringMatching(/^\d+ runs are on PostgreSQL 18, and this is on another release/),
        remedy: expect.stringContaining('npm run lab -- greet --subject pebble -d postgresql --force'),
      },
    ],
  ])('%s', ([, file, edit, wanted], { checkout }) => {
    checkout.change(file, edit);
    expect(checkout.problems()).toMatchObject([{ file, ...wanted }]);
  });

  test('but for another patch of Python or of the server, which every machine has', ({ checkout }) => {
    checkout.change(PEBBLE, ({ versions }) => {
      versions.python = '3.13.9';
      versions.server = '18.9';
    });
    expect(checkout.problems()).toEqual([]);
  });
});

test('an older release is held to its own lock and its own Python', ({ checkout }) => {
  const standing = "{ status: native, since: { release: '1.0', before: [AttributeError] } }";
  checkout.edit('content/features/basics/sings/feature.yaml', '{ status: native }', standing);
  checkout.run();
  expect(checkout.problems()).toEqual([]);
  const file = 'evidence/features/sings/pebble@0.8.async.sqlite.json';
  checkout.change(file, ({ versions }) => (versions.driver = 'aiosqlite 0.22.1'));
  expect(checkout.problems()).toMatchObject([
    { file, field: 'versions.driver', rule: expect.stringContaining('releases/0.8/requirements.txt says') },
  ]);
  checkout.change(file, ({ versions }) => (versions.python = '3.13.5'));
  expect(checkout.problems()).toMatchObject([{ field: 'versions.python', rule: 'it must be a Python 3.12' }]);
});

test('a driver that the lock has not', ({ checkout }) => {
  const file = 'content/subjects/pebble/subject.yaml';
  checkout.edit(file, 'sync: psycopg', 'sync: psycopg2');
  expect(checkout.problems()).toContainEqual({
    file,
    field: 'databases.postgresql.drivers.sync',
    value: 'psycopg2',
    rule: 'content/subjects/pebble/requirements.txt does not lock it, so no script can import it',
    remedy:
      'correct the name, or pin it in content/subjects/pebble/requirements.in, then: npm run lab -- lock pebble',
  });
});

describe('a report of type checkers', () => {
  withTypes.for([
    [CHECK, '"lab":1', '"lab":2', 'lab'],
    [CHECK, '"checker":"1.0"', '"checker":"1.1"', 'versions.checker'],
    [CHECK, '"python":"3.13.0"', '"python":"3.14.0"', 'versions.python'],
    [RUN, '"python":"3.13.0"', '"python":"3.1.0"', 'versions.python'],
    [RUN, '"lab":1', '"lab":0', 'lab'],
  ] as const)('%s: %s as %s', ([file, from, to, field], { types }) => {
    types.edit(file, from, to);
    expect(types.problems()).toMatchObject([{ file, field, remedy: 'npm run lab -- types pebble --force' }]);
  });
});
