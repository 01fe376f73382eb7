/** What has been published about the subjects, as records: the claim, the verdict and what it rests on. */
import { z } from 'zod';
import { ClaimEvidence } from '../../contract/schemas/claim-proof.ts';
import { Claim, ClaimSource, Topic, Verdict } from '../../contract/schemas/claim.ts';
import { Source } from '../../contract/schemas/source.ts';
import { Id } from '../../contract/vocabulary/fields.ts';
import { Status } from '../../contract/vocabulary/status.ts';
import { href } from '../site/href.ts';
import { claimPath } from '../library/claim-path.ts';
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
    kind: z.literal('fact'),
    fact: ClaimEvidence.shape.fact.unwrap(),
    subject: ClaimEvidence.shape.subject,
    is: ClaimEvidence.shape.is,
    most: ClaimEvidence.shape.most,
    least: ClaimEvidence.shape.least,
  }),
  z.strictObject({
    kind: z.literal('run'),
    claim: Id.describe('Its runs are in cases.json under this name'),
    subject: Id,
  }),
  z.strictObject({ kind: z.literal('source'), ...Source.shape }),
]);
type Proof = z.infer<typeof Proof>;

const Published = ClaimSource.pick({ title: true, author: true, published: true, url: true });

export const ClaimRecord = z.strictObject({
  id: Id,
  source: Published,
  also: z.array(Published).describe('Others that claim the same'),
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
  const byId = new Map(claimSources.map(({ id, data }) => [id, published(data)]));
  return claimSources.flatMap(({ id: source, data, claims: own }) =>
    own.map(({ id, data: { claim, about, topic, verdict, explanation, evidence, also } }) => ({
      id,
      source: published(data),
      also: also.flatMap((other) => byId.get(other) ?? []),
      claim,
      about,
      topic,
      verdict,
      explanation,
      evidence: evidence.map((piece) => proofOf(piece, id)),
      url: href(claimPath({ id, source })),
    })),
  );
}

function published({ title, author, published: day, url }: ClaimSource): z.infer<typeof Published> {
  return { title, author, published: day, url };
}

function proofOf(evidence: ClaimEvidence, claim: string): Proof {
  const { task, feature, types, fact, run, source, subject, shows } = evidence;
  if (types !== undefined) {
    const { setup = 'plain', checker, reveals, catches } = evidence;
    return { kind: 'types', question: types, subject, setup, checker, reveals, catches };
  }
  if (fact !== undefined) {
    const { is, most, least } = evidence;
    return { kind: 'fact', fact, subject, is, most, least };
  }
  if (source) return { kind: 'source', ...source };
  if (run !== undefined) return { kind: 'run', claim, subject: run };
  const own = { ...(subject !== undefined && { subject }), ...(shows !== undefined && { status: shows }) };
  return task === undefined
    ? { kind: 'feature', feature: feature ?? '', ...own }
    : { kind: 'task', task, ...own };
}
