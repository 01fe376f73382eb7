/** What a run is made of: phases, and kinds of statements. */
import { z } from 'zod';
import { PHASES, type PhaseWord, WAY } from './phases.ts';

export const PhaseName: z.ZodType<PhaseWord> = z.union([
  z.enum(PHASES),
  z.templateLiteral([z.literal(WAY), z.string().regex(/^[a-z][a-z0-9_]*$/)]),
]);

export type PhaseName = PhaseWord;

/** With how many rows the samples of a task that grows run as well. */
export const GROWN_ROWS = [10, 100, 1000] as const;

const STATEMENT_KINDS = ['work', 'transaction', 'chatter'] as const;

export const StatementKind = z.enum(STATEMENT_KINDS);

export type StatementKind = z.infer<typeof StatementKind>;
