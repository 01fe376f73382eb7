/** Indexes the built pages with Pagefind, into `pagefind/` beside them. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

export function search(): AstroIntegration {
  return {
    name: 'emitted:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        try {
          if (!index) throw new Error(errors.join('\n'));
          const added = await index.addDirectory({ path: site });
          const written = await index.writeFiles({ outputPath: `${site}pagefind` });
          const failures = [...added.errors, ...written.errors];
          if (failures.length > 0)
            throw new Error(`Pagefind could not index the site:\n${failures.join('\n')}`);
          logger.info(`${added.page_count} pages can be searched`);
        } finally {
          await close();
        }
      },
    },
  };
}
