/** The sitemap, without addresses that only lead to a page elsewhere. */
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { getChecked } from '../reading.ts';
import { movedOf } from '../views/moved.ts';

export function sitemapOf(): AstroIntegration {
  let moved: string[] | undefined;
  return sitemap({
    filter: (page) => {
      moved ??= movedOf(getChecked().content).map(({ from }) => from);
      return !moved.some((path) => page.endsWith(path));
    },
  });
}
