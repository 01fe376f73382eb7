/** What a subject can do at a task or a feature, and what its runs must show for it: `contract/checks/status-against-run.ts` compares the two. */
import { z } from 'zod';
import { Database } from '../vocabulary/databases.ts';
import { Id, Line, ReleaseId } from '../vocabulary/fields.ts';
import { Status } from '../vocabulary/status.ts';

export const exceptionName = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an exception class');

/** The fields of every standing, for schemas that add their own. */
export const standingFields = {
  status: Status,
  note: Line.optional().describe('The limit or the way round it; required for partial and workaround'),
  raises: exceptionName.optional().describe('The exception that the run must end with; required for missing'),
  reason: Line.optional().describe('Why the question makes no sense; required for inapplicable'),
};

interface StandingShape {
  status: Status;
  note?: string | undefined;
  raises?: string | undefined;
  reason?: string | undefined;
  source?: unknown;
  since?: unknown;
  with?: unknown;
}

const needs: Partial<Record<Status, 'note' | 'raises' | 'reason'>> = {
  partial: 'note',
  workaround: 'note',
  missing: 'raises',
  inapplicable: 'reason',
};

/** Refuses a status without what must stand beside it. */
export function backed(value: StandingShape, context: z.RefinementCtx): void {
  if (value.since !== undefined && value.with !== undefined)
    context.addIssue({
      code: 'custom',
      path: ['with'],
      input: value,
      message: 'older releases have no packages beside their own. Drop "since" or "with"',
    });
  const field = needs[value.status];
  if (!field || value[field] || (field === 'raises' && value.source)) return;
  context.addIssue({
    code: 'custom',
    path: [field],
    input: value,
    message: `status ${value.status} needs "${field}": a status without backing can't be shown. Add it, or use unknown`,
  });
}

export const Standing = z.strictObject(standingFields).superRefine(backed);
export type Standing = z.infer<typeof Standing>;

export const Since = z.strictObject({
  release: ReleaseId.describe('The first release that can, such as "5.2"'),
  before: z.array(exceptionName).min(1).describe('Exceptions that its cases end with on the releases before'),
});
export type Since = z.infer<typeof Since>;

/** What a subject's standing at a whole task or feature has besides. */
export const moreFields = {
  databases: z
    .partialRecord(Database, Standing)
    .optional()
    .describe('Where one database differs from the rest'),
  since: Since.optional().describe('Its cases then run on every older release that the subject has'),
  with: Id.optional().describe(
    'Another package that its cases need: a folder of that name in content/subjects/<id>/with/ pins it beside the subject’s own',
  ),
};

export const SubjectStanding = z.strictObject({ ...standingFields, ...moreFields }).superRefine(backed);
export type SubjectStanding = z.infer<typeof SubjectStanding>;
