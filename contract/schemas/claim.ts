/** `content/claims/<source>.yaml`: what somebody published about these ORMs, and what came of looking. */
import { z } from 'zod';
import { ClaimEvidence } from './claim-proof.ts';
import { Counted, Day, distinct, Formerly, Id, Line, Url } from '../vocabulary/fields.ts';

export const VERDICTS = ['true', 'outdated', 'misleading', 'false', 'unsupported', 'uncheckable'] as const;
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

/** What a claim is about, in shown order. */
export const TOPICS = [
  'samples',
  'querying',
  'migrations',
  'types',
  'performance',
  'admin',
  'ecosystem',
  'history',
] as const;
export const Topic = z.enum(TOPICS);
export type Topic = z.infer<typeof Topic>;

/** These say what is so, and so need evidence; the others say that there is none. */
const DECIDED: readonly Verdict[] = ['true', 'outdated', 'misleading', 'false'];

export const Claim = z
  .strictObject({
    id: Id.describe('The anchor on the page: unique over all sources, never reused'),
    claim: Line.max(200).describe('In our own words, one sentence; `backticks` mark code'),
    about: distinct(Id).min(1, 'name at least one subject').describe('Subjects that it is about'),
    topic: Topic,
    also: distinct(Id)
      .default([])
      .describe('Other sources that claim the same, by the names of their files: a claim stands once'),
    // YAML reads true and false without quotes as booleans.
    verdict: z.preprocess((value) => (typeof value === 'boolean' ? String(value) : value), Verdict),
    explanation: Line.max(500).describe(
      'What the evidence shows, in one to three sentences; `backticks` mark code',
    ),
    evidence: z.array(ClaimEvidence).default([]).describe('What the verdict rests on'),
    counted: Counted,
    formerly: Formerly,
  })
  .superRefine(({ evidence }, context) => {
    const runs = evidence.flatMap(({ run }) => run ?? []);
    const twice = runs.find((run, index) => runs.indexOf(run) !== index);
    if (twice === undefined) return;
    const message = `two runs of ${twice}: each subject has one probe of a claim. Make it two claims`;
    context.addIssue({ code: 'custom', path: ['evidence'], input: twice, message });
  })
  .superRefine(({ verdict, evidence }, context) => {
    if (!DECIDED.includes(verdict) || evidence.length > 0) return;
    context.addIssue({
      code: 'custom',
      path: ['evidence'],
      input: evidence,
      message: `verdict ${verdict} needs evidence: a task, a feature, types, a fact, a run or a source. Add it, or use unsupported`,
    });
  });
export type Claim = z.infer<typeof Claim>;

/** Who publishes, in shown order: somebody about them, those who make them, who has measured them. */
export const SOURCE_KINDS = ['article', 'maker', 'benchmark'] as const;
export const SourceKind = z.enum(SOURCE_KINDS);
export type SourceKind = z.infer<typeof SourceKind>;

export const ClaimSource = z.strictObject({
  kind: SourceKind,
  order: z.number().int().default(0).describe('Place among its kind, low first'),
  title: Line,
  short: Line.max(28).describe(
    'What a choice between sources calls it: who published it, in two or three words',
  ),
  author: Line.nullable().describe('null where nobody is named'),
  published: Day.nullable().describe('null where it carries no date'),
  url: Url.nullable().describe('null where nobody knows where it stands'),
  note: Line.max(500).describe('What is known of it; `backticks` mark code'),
});
export type ClaimSource = z.infer<typeof ClaimSource>;

/** What such a file holds. Its parts are read one by one, so that each problem is told by the claim’s id. */
export const ClaimFile = z.strictObject({
  source: z.unknown().describe('A ClaimSource'),
  claims: z
    .array(z.unknown())
    .min(1, 'a source has at least one claim')
    .describe('Each a Claim, in shown order'),
});
