/** The sitemap, without the pairs in the other order: what stands there only leads to the page. */
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readContent } from '../../contract/content.ts';
import { pairPath, pairsOf } from '../views/pairs.ts';

export function sitemapOf(root: string): AstroIntegration {
  let moved: string[] | undefined;
  return sitemap({
    filter: (page) => {
      moved ??= pairsOf([...readContent(root).content.subjects.values()]).map(([a, b]) => pairPath(b, a));
      return !moved.some((path) => page.endsWith(path));
    },
  });
}
