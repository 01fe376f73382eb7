// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { search } from './src/integrations/search.ts';

export default defineConfig({
  site: process.env.SITE ?? 'https://emitted.example',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), sitemap(), search()],
});
