/** What has been published about the subjects, as records: the claim, the verdict and what it rests on. */
import { z } from 'zod';
import { ClaimEvidence } from '../../contract/schemas/claim-proof.ts';
import { Claim, ClaimSource, Topic, Verdict } from '../../contract/schemas/claim.ts';
import { Source } from '../../contract/schemas/source.ts';
import { Id } from '../../contract/vocabulary/fields.ts';
import { Status } from '../../contract/vocabulary/status.ts';
import { href } from '../site/href.ts';
import type { Library } from '../library/model.ts';

const whose = {
  subject: Id.optional().describe('Whose status is meant; absent where it is all of them'),
  status: Status.optional().describe('That status, on which the verdict rests'),
};

const Proof = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('task'), task: Id, ...whose }),
  z.strictObject({ kind: z.literal('feature'), feature: Id, ...whose }),
  z.strictObject({
    kind: z.literal('types'),
    question: Id.describe('As in types.json'),
    subject: ClaimEvidence.shape.subject,
    setup: ClaimEvidence.shape.setup,
    checker: ClaimEvidence.shape.checker,
    reveals: ClaimEvidence.shape.reveals,
    catches: ClaimEvidence.shape.catches,
  }),
  z.strictObject({
    kind: z.literal('run'),
    claim: Id.describe('Its runs are in cases.json under this name'),
    subject: Id,
  }),
  z.strictObject({ kind: z.literal('source'), ...Source.shape }),
]);
type Proof = z.infer<typeof Proof>;

export const ClaimRecord = z.strictObject({
  id: Id,
  source: ClaimSource.pick({ title: true, author: true, published: true, url: true }),
  claim: Claim.shape.claim.describe('In our own words'),
  about: z.array(Id).describe('Subjects that it is about'),
  topic: Topic,
  verdict: Verdict,
  explanation: Claim.shape.explanation,
  evidence: z.array(Proof),
  url: z.string().regex(/^\//).describe('Where a person reads this: path on this site, with its fragment'),
});
export type ClaimRecord = z.infer<typeof ClaimRecord>;

export function claims({ claimSources }: Library): ClaimRecord[] {
  return claimSources.flatMap(({ data: { title, author, published, url }, claims: own }) =>
    own.map(({ id, data: { claim, about, topic, verdict, explanation, evidence } }) => ({
      id,
      source: { title, author, published, url },
      claim,
      about,
      topic,
      verdict,
      explanation,
      evidence: evidence.map((piece) => proofOf(piece, id)),
      url: href(`/claims/#${id}`),
    })),
  );
}

function proofOf(evidence: ClaimEvidence, claim: string): Proof {
  const { task, feature, types, run, source, subject, shows } = evidence;
  if (types !== undefined) {
    const { setup = 'plain', checker, reveals, catches } = evidence;
    return { kind: 'types', question: types, subject, setup, checker, reveals, catches };
  }
  if (source) return { kind: 'source', ...source };
  if (run !== undefined) return { kind: 'run', claim, subject: run };
  const own = { ...(subject !== undefined && { subject }), ...(shows !== undefined && { status: shows }) };
  return task === undefined
    ? { kind: 'feature', feature: feature ?? '', ...own }
    : { kind: 'task', task, ...own };
}
