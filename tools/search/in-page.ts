/** What `askAll` runs in a page of the site: the search's own code, without its panel. */
import { find } from '../../src/scripts/search/pagefind.ts';
import { itemsOf } from '../../src/scripts/search/results.ts';

async function linksOf({
  query,
  kind,
  orm,
}: {
  query: string;
  kind?: string;
  orm?: string;
}): Promise<string[]> {
  const { hits } = await find(query, { ...(kind && { kind }), ...(orm && { orm }) });
  return itemsOf(hits)
    .flatMap((item) => item.querySelector<HTMLAnchorElement>('a[data-hit]') ?? [])
    .map(({ pathname, hash }) => pathname + hash);
}

Object.assign(globalThis, { linksOf });
export type LinksOf = typeof linksOf;
