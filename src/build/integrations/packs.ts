/**
 * Publishes what `npm run packs` built, under `/play/files/`, and tells pages of it, in the place of src/play/here.ts.
 * Where none were built, that is undefined, and no page offers to run anything.
 */
import {
  copyFileSync,
  createReadStream,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { type Manifest, placesIn, readManifest } from '../built-packs.ts';
import { contentTypes } from '../hosting/rules.ts';

type Plugin = NonNullable<AstroConfig['vite']['plugins']>[number];

const TOLD_IN = '/src/play/here.ts';

export function packs(): AstroIntegration {
  let root = '';
  let base = '/';
  let manifest: Manifest | undefined;
  return {
    name: 'emitted:packs',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, logger, command }) => {
        root = fileURLToPath(config.root);
        base = config.base;
        manifest = readManifest(root);
        if (!manifest && command !== 'preview' && command !== 'sync')
          logger.info('Samples can’t be run on the pages of this build. To have that: npm run packs');
        updateConfig({ vite: { plugins: [packsPlugin(() => manifest)] } });
      },
      // `npm run dev`; a built site has the files.
      'astro:server:setup': ({ server }) => {
        const { files } = placesIn(root);
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?', 1)[0]?.replace(base.replace(/\/$/, ''), '') ?? '';
          const file = join(files, path.replace(/^\/play\/files\//, ''));
          if (!manifest || !path.startsWith('/play/files/') || !isPublished(file)) {
            next();
            return;
          }
          response.setHeader('Content-Type', typeOf(file));
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': ({ dir }) => {
        if (manifest) publish(placesIn(root).files, fileURLToPath(new URL('play/files/', dir)));
      },
    },
  };
}

export function packsPlugin(manifest: () => Manifest | undefined): Plugin {
  return {
    name: 'emitted:packs',
    enforce: 'pre',
    load: (id) =>
      id.endsWith(TOLD_IN) ? `export const packs = ${JSON.stringify(manifest()?.packs)};` : undefined,
  };
}

/** What compresses them lies ready beside each, for `npm run compress`, and is not published by itself. */
const COMPRESSED = /\.(br|gz)$/;

function isPublished(file: string): boolean {
  return !COMPRESSED.test(file) && existsSync(file) && statSync(file).isFile();
}

function publish(from: string, to: string): void {
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!isPublished(join(from, name))) continue;
    const published = join(to, name);
    mkdirSync(dirname(published), { recursive: true });
    linkOrCopy(join(from, name), published);
  }
}

/** A link costs nothing: they are fifty megabytes, and nobody writes into them. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function typeOf(file: string): string {
  const end = extname(file).slice(1);
  return end in contentTypes ? contentTypes[end as keyof typeof contentTypes] : 'application/octet-stream';
}
