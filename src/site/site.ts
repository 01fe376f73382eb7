/** What the site says about itself, and where it is. */
import { addressesIn } from './environment.ts';

const { origin, base, repository, unset, problems } = addressesIn(process.env);

export { unset, problems as siteProblems };

export const site = {
  name: 'Emitted',
  description:
    'Python ORMs compared by the SQL that the database logged. Every sample ran on real databases.',
  origin,
  base,
  repository,
};

/** Pages that say nothing anybody would look for; a test holds what says noindex to it. */
export const UNLISTED = ['/search/', '/404.html'];

export function editUrl(file: string): string {
  return `${site.repository}/edit/main/${file}`;
}

/** The page of `docs/` that says how something is done. */
export function guideUrl(job: `${'add' | 'ask'}-${string}`): string {
  return `${site.repository}/blob/main/docs/${job}.md`;
}
