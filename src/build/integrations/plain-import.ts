/**
 * Vite puts a helper of 2 KB around every `import()` of the client's, which would preload what the module needs. Ours
 * needs nothing, and the helper would be a third of all client code.
 */
import type { AstroConfig } from 'astro';

type Plugin = NonNullable<AstroConfig['vite']['plugins']>[number];

export function plainImport(): Plugin {
  return {
    name: 'emitted:plain-import',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
