/** One piece of what a verdict on a claim rests on. `contract/checks/claims.ts` looks whether it is still there. */
import { z } from 'zod';
import { Json } from '../vocabulary/json.ts';
import { Source } from './source.ts';
import { exceptionName, moreFields } from './standing.ts';
import { Database } from '../vocabulary/databases.ts';
import { distinct, Id, Line } from '../vocabulary/fields.ts';
import { PACKAGE_FACTS } from '../vocabulary/package-facts.ts';
import { Status } from '../vocabulary/status.ts';

const EVIDENCE_KINDS = ['task', 'feature', 'types', 'fact', 'run', 'source'] as const;

/** Which fields say more of which kinds. */
const GOES_WITH = [
  ['subject', ['task', 'feature', 'types', 'fact']],
  ['shows', ['task', 'feature']],
  ['is', ['fact']],
  ['most', ['fact']],
  ['least', ['fact']],
  ['setup', ['types']],
  ['checker', ['types']],
  ['reveals', ['types']],
  ['catches', ['types']],
  ['returns', ['run']],
  ['raises', ['run']],
  ['databases', ['run']],
  ['with', ['run']],
] as const;

export const ClaimEvidence = z
  .strictObject({
    task: Id.optional().describe('A task whose runs show it'),
    feature: Id.optional().describe('A feature whose probes or sources show it'),
    types: Id.optional().describe('A question that was asked of the type checkers'),
    fact: z.enum(PACKAGE_FACTS).optional().describe('What the package is, in evidence/facts/'),
    subject: Id.optional().describe(
      'Whose status, types or facts are meant; of a task or a feature all of them unless given',
    ),
    shows: Status.optional().describe('That status: where it changes, the claim must be looked at again'),
    is: Line.optional().describe('The value of the fact: “none” and “no” where there is none'),
    most: z.number().optional().describe('Or the most that it may be: days, packages, MB, times'),
    least: z.number().optional().describe('Or the least'),
    setup: Id.optional().describe('How the type checkers were set up; plain unless given'),
    checker: Id.optional().describe('The type checker that is meant; each of them unless given'),
    reveals: Line.optional().describe('The type that it reveals, without the names of modules'),
    catches: z.boolean().optional().describe('Instead: whether it catches the mistake'),
    run: Id.optional().describe(
      'The subject of a probe of its own, content/claims/<source>/<claim>/<subject>.py',
    ),
    returns: Json.optional().describe('What that probe returns; true unless given'),
    raises: exceptionName.optional().describe('Instead: the exception that it ends with'),
    databases: distinct(Database)
      .min(1)
      .optional()
      .describe('Where that probe runs; everywhere unless given'),
    with: moreFields.with,
    source: Source.optional().describe('What was opened and read, where no run can decide'),
  })
  .superRefine((evidence, context) => {
    const issue = (field: keyof typeof evidence, message: string): void => {
      context.addIssue({ code: 'custom', path: [field], input: evidence[field], message });
    };
    const kinds = EVIDENCE_KINDS.filter((kind) => evidence[kind] !== undefined);
    if (kinds.length !== 1)
      issue(
        kinds[1] ?? 'task',
        `each piece of evidence is one of ${EVIDENCE_KINDS.join(', ')}, and this is ${kinds.length} of them`,
      );
    for (const [field, own] of GOES_WITH)
      if (evidence[field] !== undefined && own.every((kind) => evidence[kind] === undefined))
        issue(field, `"${field}" goes with ${own.join(' or ')}`);
    const { types, fact, subject, shows, is, most, least, reveals, catches, returns, raises } = evidence;
    if (types === undefined && fact === undefined && (subject === undefined) !== (shows === undefined))
      issue('shows', '"subject" and "shows" go together: whose status it is, and which');
    if (fact !== undefined && (subject === undefined || (is ?? most ?? least) === undefined))
      issue('fact', 'a fact needs a "subject", and "is", "most" or "least"');
    if (is !== undefined && (most ?? least) !== undefined)
      issue('is', 'a fact is a value, or it is within bounds, never both');
    if (types !== undefined && (subject === undefined || (reveals === undefined) === (catches === undefined)))
      issue('types', 'types need a "subject", and either "reveals" or "catches"');
    if (returns !== undefined && raises !== undefined)
      issue('raises', 'a run returns something or raises something, never both');
  });
export type ClaimEvidence = z.infer<typeof ClaimEvidence>;
