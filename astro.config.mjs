// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { checkLinks } from './src/integrations/check-links.ts';
import { pictures } from './src/integrations/pictures.ts';
import { search } from './src/integrations/search.ts';
import { sitemapOf } from './src/integrations/sitemap.ts';

export default defineConfig({
  site: process.env.SITE ?? 'https://emitted.example',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  integrations: [checkContent(), mdx(), sitemapOf(), search(), checkLinks(), pictures()],
  // A line break between words is a space, as Prettier takes it to be: JSX rules would drop it.
  compressHTML: true,
  // Our own highlighter does it: src/highlight.
  markdown: { syntaxHighlight: false },
  // A strict content policy allows neither inline styles nor inline scripts.
  build: { inlineStylesheets: 'never' },
  // Astro's own "use astro:head-inject" in compiled MDX: Rolldown warns that it does not know it, rightly and in vain.
  vite: { build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
