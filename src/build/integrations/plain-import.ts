/**
 * Vite puts a helper of 2 KB around every `import()` of the client's, which would preload what the module needs. Ours
 * need nothing, and the helper would be a third of all client code: so the plugin that puts it there is left out.
 */
import type { AstroConfig } from 'astro';

type Plugin = NonNullable<AstroConfig['vite']['plugins']>[number];

export function plainImport(): Plugin {
  return {
    name: 'emitted:plain-import',
    configResolved: ({ plugins }) => {
      const helper = plugins.findIndex(({ name }) => name === 'native:import-analysis-build');
      if (helper >= 0) void (plugins as Plugin[]).splice(helper, 1);
    },
  };
}
