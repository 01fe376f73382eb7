/**
 * The order in which PostgreSQL's catalog lies: what a query on it returns without ORDER BY, as ORMs ask for the tables
 * that there are. It is the order in which they were made, if a new row always goes behind the last. It does not where
 * an earlier page has room, and then it hangs on what other cases do at the time.
 */
import pg from 'pg';

interface Address {
  host: string;
  port: number;
  user: string;
  password: string;
}

/** What the databases of the runs are copies of. */
export const TEMPLATE = 'template1';

/**
 * Leaves no room in it but at the end. A connection fills the page that it filled before; it forgets which one that was
 * where others have made so many tables meanwhile that it can't follow (4,096 messages), and takes any that has room.
 */
export async function tidyTemplate(server: Address): Promise<void> {
  const client = new pg.Client({ ...server, database: TEMPLATE });
  await client.connect();
  await client.query('VACUUM (FULL)');
  // Each table that is written anew leaves an old row of its own in pg_class.
  await client.query('VACUUM (FULL) pg_class');
  await client.end();
}

/**
 * A transaction that has a number and never ends, so that no row that is newer is cleared away, in any database. Else
 * the room of a changed row is used again if no older transaction of any case is open just then.
 * @returns the connection that it lives by
 */
export async function holdHorizon(server: Address & { database: string }): Promise<pg.Client> {
  const client = new pg.Client(server);
  client.on('error', () => undefined); // the server's end is its own
  await client.connect();
  await client.query('BEGIN');
  await client.query('SELECT pg_current_xact_id()');
  return client;
}
