/** The words that the rooms share: ids, databases, flavours, statuses. */
import { z } from 'zod';

/** Ids are file names and parts of URLs: kebab-case, never reused. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: lower-case letters, digits and single hyphens');

export const DATABASES = ['sqlite', 'postgresql', 'mariadb'] as const;
export const Database = z.enum(DATABASES);
export type Database = z.infer<typeof Database>;

export const databaseNames: Record<Database, string> = {
  sqlite: 'SQLite',
  postgresql: 'PostgreSQL',
  mariadb: 'MariaDB',
};

/** Async first: it is what a page shows where a subject has both. */
export const FLAVOURS = ['async', 'sync'] as const;
export const Flavour = z.enum(FLAVOURS);
export type Flavour = z.infer<typeof Flavour>;

export const STATUSES = ['native', 'partial', 'workaround', 'missing', 'inapplicable', 'unknown'] as const;
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;

/** How a status looks beside its word: shape and colour say the same thing, so neither is needed alone. */
export const statusWords: Record<Status, { label: string; icon: string; meaning: string }> = {
  native: { label: 'Native', icon: '●', meaning: 'through the ORM’s documented API' },
  partial: { label: 'Partial', icon: '◐', meaning: 'yes, with a limit that the note names' },
  workaround: { label: 'Workaround', icon: '◇', meaning: 'raw SQL, another package, or work in Python' },
  missing: { label: 'Missing', icon: '✕', meaning: 'it can’t: the code fails with the error shown' },
  inapplicable: { label: 'Not applicable', icon: '–', meaning: 'the question makes no sense here' },
  unknown: { label: 'Unknown', icon: '?', meaning: 'nobody has looked yet' },
};

/** The parts of a script that the witness tells apart. Only a trap has a `naive` part. */
export const PHASES = ['setup', 'naive', 'task'] as const;
export const PhaseName = z.enum(PHASES);
export type PhaseName = z.infer<typeof PhaseName>;

export const STATEMENT_KINDS = ['work', 'transaction', 'chatter'] as const;
export const StatementKind = z.enum(STATEMENT_KINDS);
export type StatementKind = z.infer<typeof StatementKind>;
