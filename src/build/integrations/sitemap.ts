/** The sitemap: pages that somebody would look for. */
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { UNLISTED } from '../../site/site.ts';
import { partOf } from '../../site/whole.ts';
import { redirectsIn } from './built-data.ts';

export function sitemapOf(): AstroIntegration {
  let base = '/';
  /** Addresses that only lead to a page elsewhere, and pages that say noindex. What is a part of a page is left out too. */
  let left: string[] = [];
  const { hooks, ...others } = sitemap({
    filter: (page) => partOf(page) === undefined && !left.some((path) => page.endsWith(path)),
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
