/** Indexes the places of the built pages with Pagefind, into `pagefind/` beside them. */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { getChecked } from '../reading.ts';
import { placesOf } from '../search/places.ts';
import { type Names, recordsOf } from '../search/records.ts';
import { KEPT } from '../search/words.ts';

/** Of what Pagefind writes, its own pages and boxes for searching: the site has one. */
const UNUSED = ['pagefind-ui', 'pagefind-modular-ui', 'pagefind-component-ui', 'pagefind-highlight'];

export function search(): AstroIntegration {
  return {
    name: 'emitted:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({ includeCharacters: KEPT });
        try {
          if (!index) throw new Error(errors.join('\n'));
          const { pages, places } = await addPlaces(index, site);
          const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
          if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
          for (const name of UNUSED.flatMap((own) => [`${own}.js`, `${own}.css`]))
            rmSync(join(site, 'pagefind', name), { force: true });
          logger.info(`${places} places on ${pages} pages can be searched`);
        } finally {
          await close();
        }
      },
    },
  };
}

async function addPlaces(index: PagefindIndex, site: string): Promise<{ pages: number; places: number }> {
  const names: Names = new Map(
    [...getChecked().content.subjects].map(([id, { data }]) => [id, { name: data.name, kind: data.kind }]),
  );
  const counts = { pages: 0, places: 0 };
  // In one order, so that two builds give the same index.
  for (const file of globSync('**/*.html', { cwd: site }).sort()) {
    const page = placesOf(readFileSync(join(site, file), 'utf8'));
    if (!page) continue;
    const records = recordsOf(page, `/${file.replace(/index\.html$/, '')}`, names);
    const added = await Promise.all(records.map((record) => index.addCustomRecord(record)));
    const failures = added.flatMap((one) => one.errors);
    if (failures.length > 0) throw new Error(`Pagefind could not index ${file}:\n${failures.join('\n')}`);
    counts.pages += 1;
    counts.places += records.length;
  }
  return counts;
}
