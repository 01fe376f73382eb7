/**
 * What is made of the built pages, each of which is read once: the index for the search, a Markdown version beside each,
 * and the check that every link leads somewhere, which stops the build.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Links } from '../built/links.ts';
import { markdownOf } from '../built/markdown.ts';
import { filesOf, readPage } from '../built/page.ts';
import { placesOf } from '../built/places.ts';
import { openIndex } from '../built/search-index.ts';
import { makeWhole } from '../built/whole.ts';
import { stopAt } from './stop.ts';

export function builtPages(): AstroIntegration {
  let base = '/';
  let origin = '';
  return {
    name: 'emitted:built-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
        origin = config.site?.replace(/\/$/, '') ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = filesOf(site);
        const links = new Links(base);
        const index = await openIndex();
        for (const file of files.filter((path) => path.endsWith('.html'))) {
          const page = readPage(site, file);
          links.add(page);
          makeWhole(page, site, base);
          const found = placesOf(page);
          if (found) index.add(page.path, found);
          if (page.$('link[type="text/markdown"]').length > 0)
            writeFileSync(join(site, `${file}.md`), markdownOf(page, origin + base));
        }
        const { pages, places } = await index.write(join(site, 'pagefind'));
        logger.info(`${places} places on ${pages} pages can be searched`);
        stopAt(links.broken(new Set([...files, ...filesOf(site)])), logger);
      },
    },
  };
}
