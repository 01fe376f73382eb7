/** For whom each ORM is, and which of two, and what each is as a package, as records. */
import { z } from 'zod';
import { Facts } from '../../contract/schemas/facts.ts';
import { reasonsIn } from '../../contract/checks/verdicts.ts';
import { Reason } from '../../contract/schemas/verdict.ts';
import { href } from '../site/href.ts';
import type { Library } from '../library/model.ts';

const url = z.string().regex(/^\//).describe('Where a person reads this: path on this site');

export const VerdictRecord = z.strictObject({
  id: z.string().describe('An ORM, or two: sqlalchemy-vs-django'),
  line: z.string().describe('Its place: choose, avoid, risks, either, or choose.<orm>; then its number'),
  text: Reason.shape.text,
  evidence: Reason.shape.evidence,
  url,
});
export type VerdictRecord = z.infer<typeof VerdictRecord>;

export function verdicts({ verdicts: all }: Library): VerdictRecord[] {
  return [...all.values()].flatMap((verdict) =>
    reasonsIn(verdict).map(([line, { text, evidence }]) => ({
      id: verdict.id,
      line,
      text,
      evidence,
      url: href(verdict.orm ? `/orms/${verdict.id}/` : `/compare/${verdict.id}/`),
    })),
  );
}

export const PackageRecord = Facts.omit({ generated: true }).extend({ url });
export type PackageRecord = z.infer<typeof PackageRecord>;

export function packages({ facts }: Library): PackageRecord[] {
  return [...facts.values()].map(({ generated: _, ...own }) => ({
    ...own,
    url: href(`/orms/${own.subject}/`),
  }));
}
