/** PostgreSQL's catalog lies in the order in which the tables were made, whatever others do meanwhile. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { openWorkspace } from '../../lab/cases/workspace.ts';
import { postgresql } from '../../lab/databases/postgresql.ts';

const TABLES = [
  'CREATE TABLE author (id serial PRIMARY KEY, name text UNIQUE)',
  'CREATE TABLE tag (id serial PRIMARY KEY, name text UNIQUE)',
  'CREATE TABLE book (id serial PRIMARY KEY, author_id integer REFERENCES author (id))',
  'CREATE INDEX ix_book ON book (author_id)',
  'CREATE TABLE book_tag (book_id integer REFERENCES book (id), tag_id integer REFERENCES tag (id), PRIMARY KEY (book_id, tag_id))',
];
/** So many messages that no other connection follows: PostgreSQL keeps 4,096 of them. */
const OTHERS = `DO $$ BEGIN FOR i IN 1..150 LOOP
  EXECUTE format('CREATE TABLE other_%s (id serial PRIMARY KEY, name text)', i);
  EXECUTE format('DROP TABLE other_%s', i);
END LOOP; END $$`;
/** As ORMs ask for the tables that there are. */
const ASKED = `SELECT relname FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
  WHERE relkind IN ('r', 'p') AND nspname = 'public'`;

test('the tables come in the same order, though others made many between them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'emitted-catalog-'));
  const workspace = await openWorkspace(join(folder, 'running.json'));
  const server = await postgresql.start(workspace);
  if ('absent' in server) throw new Error(server.absent);
  onTestFinished(async () => {
    await server.stop();
    workspace.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const connect = async (run: string): Promise<pg.Client> => {
    const client = new pg.Client((await server.open(run)).url);
    await client.connect();
    return client;
  };
  const others = await connect('others');
  const own = await connect('own');
  for (const table of TABLES.slice(0, 3)) await own.query(table);
  await others.query(OTHERS);
  for (const table of TABLES.slice(3)) await own.query(table);
  const { rows } = await own.query<{ relname: string }>(ASKED);
  await own.end();
  await others.end();
  expect(rows.map(({ relname }) => relname)).toEqual(['author', 'book', 'book_tag', 'tag']);
});
