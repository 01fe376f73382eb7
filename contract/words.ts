/** The words that the rooms share: ids, databases, flavours, statuses. */
import { z } from 'zod';

/** Ids are file names and parts of URLs: kebab-case, never reused. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: lower-case letters, digits and single hyphens')
  // Every JavaScript object has one already.
  .refine((id) => id !== 'constructor', 'must be another word than "constructor"');

/** One line that says something: an empty one would be a hole in a page, and a second one would break a list. */
export const Line = z
  .string()
  .trim()
  .regex(/[\p{L}\p{N}\p{P}\p{S}]/u, 'must not be empty')
  .regex(/^[^\t\n]*$/u, 'must be one line, without tabs');

/** Text of one line or of many, as it came. */
export const Text = z.string().regex(/\S/, 'must not be empty');

/** A list that names nothing twice: a page would show it twice. */
export function distinct<T extends z.ZodType>(item: T): z.ZodArray<T> {
  return z.array(item).refine((list) => new Set(list).size === list.length, 'must not name one twice');
}

/** What people type or paste who look for a page, whatever their ORM: shown on it, and so found. */
export const Phrases = distinct(Line)
  .optional()
  .describe(
    'Messages, questions and names of no single ORM that people type or paste when they look for this',
  );

/** How many subjects a text speaks of when it says "all", "three" or "alone": the next one makes the check ask. */
export const Counted = z
  .number()
  .int()
  .min(1)
  .optional()
  .describe('How many subjects had an answer here when its sentences were last read');

/** An address that a reader can follow; `javascript:` would run where it is clicked. */
export const Url = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://example.org/page', abort: true })
  .refine((url) => !MISLEADING.test(url), {
    error:
      'must be an address without a user, spaces or characters that browsers read in their own way: write %20 and the like',
    abort: true,
  })
  .refine((url) => HOST.test(url), 'must be an address with the name of a host, such as example.org');

/** A name with a dot in it: not this machine, nor a number. */
const HOST = /^https?:\/\/([\w-]+\.)+[a-z]{2,}(?=[:/?#]|$)/i;

/** White space, what is no ASCII, what no address may hold, and `user@` before the host: it may lead elsewhere than it looks. */
export const MISLEADING = /[^!-~]|[\\"<>^`{|}]|^https?:\/*[^/?#]*@/i;

const EARLIEST = '1991-02-20';

/** A day that has come somewhere on Earth: what is published or read tomorrow, nobody has seen. */
export const Day = z.iso
  .date({ abort: true })
  .refine((day) => day >= EARLIEST, `must not be before ${EARLIEST}, when there was no Python`)
  .refine((day) => day <= latestDay(), { error: () => `must not be in the future; today is ${latestDay()}` });

/** Where the day begins first, at UTC+14. */
function latestDay(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** In each kind of content, where a renamed thing says what it was called. */
export const Formerly = distinct(Id)
  .default([])
  .describe('Ids that it had before: their addresses lead here');

/** A release is named by the first two parts of its version. */
export const ReleaseId = z
  .string()
  .regex(/^\d+\.\d+$/, 'must be the first two parts of a version, such as 5.2');

export const DATABASES = ['sqlite', 'postgresql', 'mariadb'] as const;
export const Database = z.enum(DATABASES);
export type Database = z.infer<typeof Database>;

export const databaseNames: Record<Database, string> = {
  sqlite: 'SQLite',
  postgresql: 'PostgreSQL',
  mariadb: 'MariaDB',
};

/** Each of them once. */
export function inShownOrder(databases: Iterable<Database>): Database[] {
  const there = new Set(databases);
  return DATABASES.filter((database) => there.has(database));
}

/** The one whose SQL a page shows before anybody chooses. */
export const DEFAULT_DATABASE: Database = 'postgresql';

/** Async first: it is what a page shows where a subject has both. */
export const FLAVOURS = ['async', 'sync'] as const;
export const Flavour = z.enum(FLAVOURS);
export type Flavour = z.infer<typeof Flavour>;

/** What a subject is. The baseline is plain SQL, what the others are measured against. */
const SUBJECT_KINDS = ['baseline', 'orm', 'migrations', 'admin', 'framework'] as const;
export const SubjectKind = z.enum(SUBJECT_KINDS);
export type SubjectKind = z.infer<typeof SubjectKind>;

/** Kinds that questions are asked of; the first is what the site is about, the rest are its tools. */
export const ASKED_KINDS = ['orm', 'migrations', 'admin', 'framework'] as const;
export const AskedKind = z.enum(ASKED_KINDS);
export type AskedKind = z.infer<typeof AskedKind>;

export const kindWords: Record<AskedKind, { one: string; many: string }> = {
  orm: { one: 'ORM', many: 'ORMs' },
  migrations: { one: 'migration tool', many: 'migration tools' },
  admin: { one: 'admin', many: 'admins' },
  framework: { one: 'framework', many: 'frameworks' },
};

export const STATUSES = ['native', 'partial', 'workaround', 'missing', 'inapplicable', 'unknown'] as const;
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;

/** How a status looks beside its word: shape and colour say the same thing, so neither is needed alone. */
export const statusWords: Record<Status, { label: string; icon: string; meaning: string }> = {
  native: {
    label: 'Native',
    icon: '●',
    meaning: 'the documented API as it comes, or with a setting that changes nothing else',
  },
  partial: {
    label: 'Partial',
    icon: '◐',
    meaning: 'the documented API with a limit or at a cost, or an undocumented part of it',
  },
  workaround: {
    label: 'Workaround',
    icon: '◇',
    meaning: 'raw SQL, another package, or a few lines of one’s own that keep the point',
  },
  missing: { label: 'Missing', icon: '✕', meaning: 'the point of the question is lost' },
  inapplicable: {
    label: 'Not applicable',
    icon: '–',
    meaning: 'the question makes no sense here, or the database itself can’t',
  },
  unknown: { label: 'Unknown', icon: '?', meaning: 'nobody has looked yet' },
};

/** The parts of a script that the witness tells apart. Only a trap has a `naive` part. */
export const PHASES = ['setup', 'naive', 'task'] as const;
export const PhaseName = z.enum(PHASES);
export type PhaseName = z.infer<typeof PhaseName>;

const STATEMENT_KINDS = ['work', 'transaction', 'chatter'] as const;
export const StatementKind = z.enum(STATEMENT_KINDS);
export type StatementKind = z.infer<typeof StatementKind>;
