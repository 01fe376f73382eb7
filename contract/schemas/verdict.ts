/**
 * `content/verdicts/<orm>.yaml` and `content/verdicts/<a>-vs-<b>.yaml`: for whom an ORM is, and which of two. Written so
 * that the maintainers of both would sign it: no line without what it rests on.
 */
import { z } from 'zod';
import { ClaimEvidence } from './claim-proof.ts';
import { Id, Line } from '../vocabulary/fields.ts';

export const Reason = z.strictObject({
  text: Line.max(150).describe('The end of a sentence, such as “Choose it if …”; `backticks` mark code'),
  evidence: z
    .array(
      ClaimEvidence.refine(({ run, types }) => run === undefined && types === undefined, {
        error: 'a verdict rests on tasks, features, facts and sources',
      }),
    )
    .min(1, 'a verdict rests on something: name a task, a feature, a fact or a source'),
});
export type Reason = z.infer<typeof Reason>;

const reasons = z.array(Reason).min(2).max(5);

/** Of one ORM. */
export const OrmVerdict = z.strictObject({
  choose: reasons.describe('Choose it if …'),
  avoid: reasons.describe('Take another one if …'),
  risks: z
    .array(Reason)
    .length(5, 'five risks')
    .describe('What one should know beforehand, the weightiest first'),
});
export type OrmVerdict = z.infer<typeof OrmVerdict>;

/** Of two, by the ids of both. */
export const PairVerdict = z.strictObject({
  choose: z.record(Id, reasons).describe('Choose this one of the two if …, by its id'),
  either: reasons.describe('Either way …'),
});
export type PairVerdict = z.infer<typeof PairVerdict>;
