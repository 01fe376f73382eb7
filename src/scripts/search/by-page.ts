import type { Hit } from './pagefind.ts';

/** The places of each page, the best first; of pages that whose first is better. */
export function byPage(hits: readonly Hit[]): [first: Hit, ...others: Hit[]][] {
  const pages = new Map<string, [Hit, ...Hit[]]>();
  for (const hit of hits) {
    const page = hit.url.replace(/[?#].*/, '');
    const known = pages.get(page);
    if (known) known.push(hit);
    else pages.set(page, [hit]);
  }
  return [...pages.values()];
}
