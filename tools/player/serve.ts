/** A page with a player in it and nothing else, bundled as the site bundles it, served with the packs as they are published. */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { packsPlugin } from '../../src/build/integrations/packs.ts';
import { placesIn, readManifest } from '../../src/build/built-packs.ts';
import { contentTypes } from '../../src/build/hosting/rules.ts';
import { pagePolicy } from '../../src/site/policy.ts';

const checkout = join(import.meta.dirname, '../..');

export interface Served {
  address: string;
  /** Paths that were asked for, with how many bytes went out for each. */
  asked: { path: string; bytes: number }[];
  stop: () => void;
}

/** @param broken answers in the place of a file, by the beginning of its path */
export async function servePlayer(
  port: number,
  broken = new Map<string, () => Buffer | undefined>(),
): Promise<Served> {
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
  const asked: Served['asked'] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/^\/$/, '/index.html');
    const file = path.startsWith('/play/files/')
      ? join(placesIn(checkout).files, path.slice('/play/files/'.length))
      : join(out, path);
    const cut = [...broken].find(([begin]) => path.startsWith(begin))?.[1];
    if (cut || !existsSync(file) || !statSync(file).isFile()) {
      const bytes = cut?.();
      response.statusCode = bytes ? 200 : 404;
      response.end(bytes);
      return;
    }
    response.setHeader('Content-Type', typeOf(file));
    response.setHeader(
      'Cache-Control',
      path.startsWith('/play/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    const small = `${file}.br`;
    const bytes = readFileSync(existsSync(small) ? small : file);
    if (existsSync(small)) response.setHeader('Content-Encoding', 'br');
    asked.push({ path, bytes: bytes.length });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return {
    address: `http://localhost:${port}/`,
    asked,
    stop: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}

function typeOf(file: string): string {
  const end = extname(file).slice(1);
  return end in contentTypes ? contentTypes[end as keyof typeof contentTypes] : 'application/octet-stream';
}
