/** A page with a player in it and nothing else, bundled as the site bundles it, served with the packs as they are published. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { packsPlugin } from '../../src/build/integrations/packs.ts';
import { readManifest } from '../../src/build/built-packs.ts';
import { pagePolicy } from '../../src/site/policy.ts';
import { serveBuilt, type Served } from './serve-built.ts';

const checkout = join(import.meta.dirname, '../..');

export async function servePlayer(): Promise<Served> {
  const manifest = readManifest(checkout);
  if (!manifest) throw new Error('There are no packs. Remedy: npm run packs');
  const folder = mkdtempSync(join(tmpdir(), 'emitted-player-'));
  const out = join(folder, 'out');
  const way = join(checkout, 'src/play/play.ts');
  writeFileSync(
    join(folder, 'page.ts'),
    `import { openPlayer } from ${JSON.stringify(way)};\nObject.assign(window, { openPlayer });\n`,
  );
  // The policy of the page alone: a host that sends no headers.
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><meta http-equiv="Content-Security-Policy" content="${pagePolicy}"><title>Player</title><script type="module" src="./page.ts"></script>`,
  );
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: out, modulePreload: false },
    plugins: [packsPlugin(() => manifest)],
  });
  const served = await serveBuilt(out);
  return {
    ...served,
    stop: () => {
      served.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
