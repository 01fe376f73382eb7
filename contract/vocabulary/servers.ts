/** What a task may need of a server beyond a database on it. */
import { z } from 'zod';

/**
 * `own`: one for each run alone, with few connections, which its script may restart.
 * `pooled`: the address of PgBouncer, in transaction mode, beside that of the server.
 * `shell`: its shell (`sqlite3`, `psql`, `mariadb`), a program that is installed beside the lab.
 */
export const ServerNeed = z.enum(['own', 'pooled', 'shell']);

export type ServerNeed = z.infer<typeof ServerNeed>;
