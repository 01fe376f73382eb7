/** What is known of a package by a value, and never by a status: in evidence/facts/, in shown order. */
export const PACKAGE_FACTS = [
  'stage',
  'newest',
  'releases',
  'first',
  'typed',
  'requires',
  'installed',
  'importing',
  'advisories',
] as const;
export type PackageFact = (typeof PACKAGE_FACTS)[number];

/** Rows of the matrix that became facts: their ids are never used again, and their addresses lead to the facts. */
export const ONCE_FEATURES: readonly string[] = ['maturity', 'recent-release'];
