/**
 * Has a build read the store of the collections from its file when the pages are drawn. Astro would make one long text
 * in a module of it, which the bundler copies, prints and holds: 20 MB at 5,000 pages.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';

type Plugin = NonNullable<AstroConfig['vite']['plugins']>[number];

/** What Astro calls the module, and the file in its folder for what is kept. */
export const MODULE = 'astro:data-layer-content';
export const STORE = 'data-store.json';

export function storeByFile(): AstroIntegration {
  return {
    name: 'emitted:store-by-file',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        // A server looks at the store again whenever it changes.
        if (command !== 'build') return;
        const file = join(fileURLToPath(config.cacheDir), STORE);
        updateConfig({ vite: { plugins: [readingPlugin(file)] } });
      },
    },
  };
}

/** @param file that Astro writes before it bundles */
export function readingPlugin(file: string): Plugin {
  return {
    name: 'emitted:store-by-file',
    enforce: 'pre',
    load: (id) =>
      id === `\0${MODULE}`
        ? `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`
        : undefined,
  };
}
