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
      // Addresses that only lead to a page elsewhere, pages that say noindex, and those that are part of another.
      left ??= [...UNLISTED, ...movedOf(getChecked().content).map(({ from }) => from)];
      return !isPart(page) && !left.some((path) => page.endsWith(path));
    },
  });
}

/** All solutions of a task, all answers to a feature: the page above it is what counts. */
function isPart(page: string): boolean {
  return /\/(tasks|matrix)\/[^/]+\/all\/$/.test(page);
}
