// @ts-check
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { builtPages } from './src/build/integrations/built-pages.ts';
import { drawingOrder } from './src/build/integrations/drawing-order.ts';
import { environment } from './src/build/integrations/environment.ts';
import { hosting } from './src/build/integrations/hosting.ts';
import { packs } from './src/build/integrations/packs.ts';
import { plainImport } from './src/build/integrations/plain-import.ts';
import { sitemapOf } from './src/build/integrations/sitemap.ts';
import { smallHeaps } from './src/build/integrations/small-heaps.ts';
import { storeByFile } from './src/build/integrations/store-by-file.ts';
import { watchContent } from './src/build/integrations/watch-content.ts';
import { site } from './src/site/site.ts';

export default defineConfig({
  site: site.origin,
  base: site.base,
  // With the base path in it: dist/ is what a host serves at its root.
  outDir: join('dist', site.base),
  trailingSlash: 'always',
  integrations: [
    environment(),
    smallHeaps(),
    watchContent(),
    storeByFile(),
    drawingOrder(),
    mdx(),
    sitemapOf(),
    builtPages(),
    packs(),
    hosting(),
  ],
  // A line break between words is a space, as Prettier takes it to be: JSX rules would drop it.
  compressHTML: true,
  // Our own highlighter does it: src/highlight.
  markdown: { syntaxHighlight: false },
  // A strict content policy allows neither inline styles nor inline scripts.
  build: { inlineStylesheets: 'never' },
  // Astro's own "use astro:head-inject" in compiled MDX: Rolldown warns that it does not know it, rightly and in vain.
  vite: {
    plugins: [plainImport()],
    // The lab's environments are a hundred thousand files: to watch them takes minutes, and more watches than some systems have.
    server: { watch: { ignored: ['**/.lab/**', '**/.play/**'] } },
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      // Each page names its scripts, and Astro has 40 letters for what they all are.
      client: { build: { rolldownOptions: { output: { entryFileNames: scriptName } } } },
    },
  },
});

/** @param {{ name: string }} script */
function scriptName({ name }) {
  return `_astro/${name.replace(/\.astro.*/, '').replace(/[^\w-]/g, '_')}.[hash].js`;
}
