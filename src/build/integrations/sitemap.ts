/** The sitemap: pages that somebody would look for. */
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { UNLISTED } from '../../site/site.ts';
import { redirectsIn } from './built-data.ts';

export function sitemapOf(): AstroIntegration {
  let base = '/';
  /** Addresses that only lead to a page elsewhere, and pages that say noindex. */
  let left: string[] = [];
  const { hooks, ...others } = sitemap({
    filter: (page) => !isPart(page) && !left.some((path) => page.endsWith(path)),
  });
  return {
    ...others,
    hooks: {
      ...hooks,
      'astro:config:done': (known) => {
        base = known.config.base;
        return hooks['astro:config:done']?.(known);
      },
      'astro:build:done': (built) => {
        left = [...UNLISTED, ...redirectsIn(built.dir, base).map(({ from }) => from)];
        return hooks['astro:build:done']?.(built);
      },
    },
  };
}

/** All solutions of a task, all answers to a feature: the page above it is what counts. */
function isPart(page: string): boolean {
  return /\/(tasks|matrix)\/[^/]+\/all\/$/.test(page);
}
