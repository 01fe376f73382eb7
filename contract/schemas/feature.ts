/** `content/features/<group>/<feature>/feature.yaml`: a row of the matrix, a yes/no question about each subject. */
import { z } from 'zod';
import { Json } from '../vocabulary/json.ts';
import { Source } from './source.ts';
import { backed, moreFields, standingFields } from './standing.ts';
import { Artifacts, Overlaps, Terms } from './task.ts';
import { AskedKind } from '../vocabulary/subjects.ts';
import { Counted, distinct, Formerly, Id, Line, Phrases } from '../vocabulary/fields.ts';
import { Database } from '../vocabulary/databases.ts';

/** `content/features/<group>/group.yaml` */
export const Group = z.strictObject({
  title: Line,
  order: z.number().int().describe('Place among the groups, low first'),
  asks: AskedKind.default('orm').describe('The kind of subject that its questions are for'),
});
export type Group = z.infer<typeof Group>;

/** One subject's answer. Its backing is a probe beside this file, unless it names a source. */
export const Cell = z
  .strictObject({
    ...standingFields,
    ...moreFields,
    source: Source.optional().describe(
      'Where running can’t decide: who says so, of which version, read when',
    ),
  })
  .superRefine(backed);
export type Cell = z.infer<typeof Cell>;

export const Feature = z
  .strictObject({
    title: Line.max(60).describe('The row’s name'),
    question: Line.max(160).describe('A question that is answered with yes or no'),
    why: Line.max(300).describe('Why it matters to somebody who has to choose'),
    order: z.number().int().describe('Place within its group, low first'),
    task: Id.optional().describe('A task whose runs answer it: its standings are the cells'),
    tasks: distinct(Id)
      .default([])
      .describe('Other tasks that do what is asked here, the nearest first: its page leads to them'),
    databases: distinct(Database)
      .min(1)
      .optional()
      .describe('Where the question makes sense; all databases unless given'),
    expected: Json.optional().describe('What every probe returns; true unless given'),
    terms: Terms.optional(),
    phrases: Phrases,
    counted: Counted,
    overlaps: Overlaps.optional(),
    artifacts: Artifacts.optional(),
    subjects: z.record(Id, Cell).optional().describe('Each subject’s answer; not with "task"'),
    formerly: Formerly,
  })
  .superRefine(({ task, subjects }, context) => {
    if ((task === undefined) !== (subjects === undefined)) return;
    context.addIssue({
      code: 'custom',
      path: ['subjects'],
      message:
        'a feature has "subjects" with an answer each, or "task", whose runs answer it, and never both. Keep one',
    });
  });
export type Feature = z.infer<typeof Feature>;
