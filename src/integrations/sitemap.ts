/** The sitemap: pages that somebody would look for. */
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { getChecked } from '../reading.ts';
import { UNLISTED } from '../site.ts';
import { movedOf } from '../views/moved.ts';

export function sitemapOf(): AstroIntegration {
  let left: string[] | undefined;
  return sitemap({
    filter: (page) => {
      // Addresses that only lead to a page elsewhere, and pages that say noindex.
      left ??= [...UNLISTED, ...movedOf(getChecked().content).map(({ from }) => from)];
      return !left.some((path) => page.endsWith(path));
    },
  });
}
