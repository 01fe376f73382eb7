/** The front matter of `content/tasks/<section>/<task>/task.mdx`: something a reader wants done. */
import { z } from 'zod';
import { Database, Id, Status } from './words.ts';

const exceptionName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an exception class');

/** What a subject can do, and what the runs must show for it: `judge.ts` compares the two. */
const standing = {
  status: Status,
  note: z.string().optional().describe('The limit or the way round it; required for partial and workaround'),
  raises: exceptionName.optional().describe('The exception that the run must end with; required for missing'),
  reason: z.string().optional().describe('Why the question makes no sense; required for inapplicable'),
};

interface StandingShape {
  status: Status;
  note?: string | undefined;
  raises?: string | undefined;
  reason?: string | undefined;
}

const needs: Partial<Record<Status, 'note' | 'raises' | 'reason'>> = {
  partial: 'note',
  workaround: 'note',
  missing: 'raises',
  inapplicable: 'reason',
};

function backed(value: StandingShape, context: z.RefinementCtx): void {
  const field = needs[value.status];
  if (field && !value[field]) {
    context.addIssue({
      code: 'custom',
      path: [field],
      input: value,
      message: `status ${value.status} needs "${field}": a status without backing can't be shown. Add it, or use unknown`,
    });
  }
}

export const Standing = z.strictObject(standing).superRefine(backed);
export type Standing = z.infer<typeof Standing>;

export const TaskStanding = z
  .strictObject({
    ...standing,
    databases: z
      .partialRecord(Database, Standing)
      .optional()
      .describe('Where one database differs from the rest'),
  })
  .superRefine(backed);
export type TaskStanding = z.infer<typeof TaskStanding>;

export const Json: z.ZodType<JsonValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(Json), z.record(z.string(), Json)]),
);
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

export const Task = z.strictObject({
  title: z.string().max(70).describe('What is done, as a heading'),
  question: z.string().max(200).describe('What someone would type into a search box, or ask a colleague'),
  answer: z
    .string()
    .max(400)
    .describe('The finding in one or two sentences: what a reader in a hurry takes away'),
  finding: z
    .string()
    .max(90)
    .optional()
    .describe('A surprise that the transcripts show, for the home page; few tasks have one'),
  order: z.number().int().describe('Place within its section, low first'),
  terms: z
    .record(Id, z.array(z.string()).min(1))
    .describe('For each subject, its own words for this: the names that people search for'),
  expected: Json.describe('What every subject must return, worked out by hand from content/domain/rows.py'),
  trap: z
    .strictObject({
      title: z.string().describe('What the naive code seems to do'),
      raises: z.array(exceptionName).default([]).describe('Exceptions that the naive code may end with'),
    })
    .optional()
    .describe('Present where the naive code runs too: each sample then has naive() beside task()'),
  subjects: z.record(Id, TaskStanding).describe('Each subject: what it can do'),
});
export type Task = z.infer<typeof Task>;
