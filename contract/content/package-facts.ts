/** The value of each fact of a package: what a sentence may rest on, and what pages show. */
import type { Facts } from '../schemas/facts.ts';
import type { PackageFact } from '../vocabulary/package-facts.ts';

const DAY = 86_400_000;

const VALUES: Record<PackageFact, (facts: Facts) => number | string> = {
  stage: ({ stage }) => stage ?? 'none',
  // Days, on the day on which PyPI was asked.
  newest: ({ checked, newest }) => Math.round((Date.parse(checked) - Date.parse(newest.day)) / DAY),
  releases: ({ recent }) => recent.length,
  first: ({ first }) => first.day,
  typed: ({ typed }) => (typed ? 'yes' : 'no'),
  requires: ({ requires }) => requires.length,
  // Megabytes.
  installed: ({ installed }) => Math.round(installed / 100_000) / 10,
  // Times the processor time of importing sqlite3.
  importing: ({ importing }) => importing.time,
  advisories: ({ advisories }) => advisories.length,
};

export function valueOf(fact: PackageFact, facts: Facts): number | string {
  return VALUES[fact](facts);
}

/** What a sentence says of a value: that it is so, or at most or at least so much. */
export interface Bound {
  is?: string | undefined;
  most?: number | undefined;
  least?: number | undefined;
}

export function isWithin(value: number | string, { is, most, least }: Bound): boolean {
  if (is !== undefined) return String(value) === is;
  return typeof value === 'number' && value <= (most ?? Infinity) && value >= (least ?? -Infinity);
}
