/** `content/errors/<id>.yaml`: an error that people paste, each cause that a run brings about, and how to prevent it. */
import { z } from 'zod';
import { ClaimEvidence } from './claim-proof.ts';
import { exceptionName } from './standing.ts';
import { Counted, distinct, Formerly, Id, Line, Phrases } from '../vocabulary/fields.ts';
import { PhaseName } from '../vocabulary/runs.ts';

/** What an error is about, in shown order. */
export const ERROR_TOPICS = [
  'loading',
  'querying',
  'models',
  'constraints',
  'transactions',
  'connections',
] as const;
export const ErrorTopic = z.enum(ERROR_TOPICS);
export type ErrorTopic = z.infer<typeof ErrorTopic>;

/** A part of a sample that runs, by whose it is. */
const Part = z.strictObject({
  task: Id.describe('Of the sample'),
  subject: Id,
  part: PhaseName.default('task').describe('The fix is task(), unless another part is named'),
});

const Cause = z
  .strictObject({
    title: Line.max(90).describe('What one did'),
    says: Line.max(420).describe('Why it comes to that, and what the database saw; `backticks` mark code'),
    task: Id.optional().describe('The task whose sample brings it about'),
    feature: Id.optional().describe('Or the feature whose probe does'),
    subject: Id.describe('Whose code is shown; of the others the page says what the same came to'),
    part: PhaseName.optional().describe('Of the sample; naive unless given. A probe has one alone, task'),
    fix: Part.optional().describe('The code that does without; of a task its own task() unless given'),
  })
  .superRefine(({ task, feature, part }, context) => {
    if ((task === undefined) === (feature === undefined))
      context.addIssue({
        code: 'custom',
        path: ['task'],
        message: 'a cause is brought about by a "task" or by a "feature", and never by both. Keep one',
      });
    if (feature !== undefined && part !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['part'],
        input: part,
        message: '"part" goes with "task": a probe is shown whole',
      });
  });
export type Cause = z.infer<typeof Cause>;

const Prevention = z.strictObject({
  text: Line.max(300).describe('What to do, and what that rests on; `backticks` mark code'),
  evidence: z
    .array(ClaimEvidence)
    .min(1, 'each line of prevention rests on evidence')
    .refine((all) => all.every(({ run }) => run === undefined), {
      error: '"run" is of claims alone: name a task, a feature, types, a fact or a source',
    }),
});

export const KnownError = z.strictObject({
  title: Line.max(60).describe('What lists and search engines call it: the words that people type'),
  type: exceptionName.optional().describe('The exception, where it has one name whoever raises it'),
  messages: distinct(Line)
    .min(1)
    .describe('As printed, the heading first; … stands for values. A run must have said each'),
  topic: ErrorTopic,
  means: Line.max(420).describe('What it says in plain words, and the way out'),
  causes: z.array(Cause).min(1, 'an error that no run brings about can’t be shown'),
  prevent: z.array(Prevention).default([]),
  phrases: Phrases,
  counted: Counted,
  formerly: Formerly,
});
export type KnownError = z.infer<typeof KnownError>;
