import { describe, expect, test } from 'vitest';
import { classify } from '../../../contract/witness/classify-statement.ts';

describe('classify', () => {
  test.each([
    'BEGIN;',
    'BEGIN ',
    'BEGIN (implicit)',
    'START TRANSACTION',
    'COMMIT',
    'ROLLBACK TO SAVEPOINT sa_savepoint_1',
    'SAVEPOINT "s0_x1"',
    'RELEASE SAVEPOINT "s0_x1"',
    'SET AUTOCOMMIT = 0',
    'SET TRANSACTION ISOLATION LEVEL SERIALIZABLE',
  ])('transaction control: %s', (sql) => {
    expect(classify(sql)).toBe('transaction');
  });

  test.each([
    '',
    'PRAGMA foreign_keys = 1',
    'SET NAMES utf8mb4',
    'SHOW server_version',
    'SELECT pg_advisory_unlock_all();\nCLOSE ALL;\nUNLISTEN *;\nRESET ALL;',
    'select pg_catalog.version()',
    "SELECT set_config('TimeZone', 'UTC', false)",
    'SELECT @@tx_isolation',
    'SELECT VERSION()',
    "select sqlite_compileoption_used('ENABLE_MATH_FUNCTIONS')",
    "SELECT name FROM sqlite_master WHERE type = 'table'",
    'SELECT t.oid FROM pg_catalog.pg_type t',
    'select c.relname from pg_class as c join pg_depend d on d.objid = c.oid',
    'SELECT column_name FROM information_schema.columns',
  ])('chatter: %s', (sql) => {
    expect(classify(sql)).toBe('chatter');
  });

  test.each([
    'SELECT 1',
    'SELECT "begin" FROM book',
    'SELECT pg_size FROM page',
    'SELECT 1 FROM pg_sleep(0.4)',
    'INSERT INTO "set" (name) VALUES (?)',
    'UPDATE book SET stock = 1',
    'WITH RECURSIVE tree AS (SELECT 1) SELECT * FROM tree',
    'CREATE TABLE book (id INTEGER)',
    '/* a comment */ DELETE FROM book',
    'DECLARE "c_0_1" CURSOR FOR SELECT 1',
  ])('work: %s', (sql) => {
    expect(classify(sql)).toBe('work');
  });
});
