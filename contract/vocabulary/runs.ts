/** What a run is made of: phases, and kinds of statements. */
import { z } from 'zod';

/** The parts of a script that the witness tells apart. Only a trap has a `naive` part. */
export const PHASES = ['setup', 'naive', 'task'] as const;

export const PhaseName = z.enum(PHASES);

export type PhaseName = z.infer<typeof PhaseName>;

const STATEMENT_KINDS = ['work', 'transaction', 'chatter'] as const;

export const StatementKind = z.enum(STATEMENT_KINDS);

export type StatementKind = z.infer<typeof StatementKind>;
