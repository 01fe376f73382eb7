/** Shows what is changed in content and evidence while `astro dev` runs. */
import { sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { type Ask, contextOf } from '../../collections/running.ts';
import { LastGoodText } from './last-good-text.ts';
import { MODULE } from './store-by-file.ts';

const ROOMS = ['content', 'evidence'];

/** In milliseconds. "Save all" changes many files: one reading for all of them. */
const PAUSE = 50;

/** How often it is tried. */
const PATIENCE = 200;

type Refresh = (options: { context: Record<string, unknown> }) => Promise<void>;

export function watchContent(): AstroIntegration {
  let rooms: string[] = [];
  const texts = new LastGoodText();
  return {
    name: 'emitted:watch-content',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        texts.follow(fileURLToPath(config.root));
        updateConfig({ vite: { plugins: [texts.plugin()] } });
      },
      'astro:config:done': ({ config }) => {
        rooms = ROOMS.map((room) => `${fileURLToPath(config.root)}${room}${sep}`);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        if (!refreshContent) return;
        let timer: NodeJS.Timeout | undefined;
        let begin: (wrong: Promise<ReadonlySet<string>>) => void = () => undefined;
        const refresh = (): void => {
          timer = undefined;
          const ask: Ask = { isRead: false, wrong: new Set() };
          const reading = readAgain(refreshContent, ask).then(() => {
            dropStored(server);
          });
          // Also where it ends with what is wrong.
          begin(
            reading.then(
              () => ask.wrong,
              () => ask.wrong,
            ),
          );
          reading.catch((error: unknown) => {
            const { message } = error as Error;
            logger.error(message);
            // The page stays as it was, with the reason in front of it.
            server.environments.client.hot.send({ type: 'error', err: { message, stack: '' } });
          });
        };
        server.watcher.on('all', (_event, path) => {
          if (!rooms.some((room) => path.startsWith(room))) return;
          if (timer === undefined) {
            const { promise, resolve } = Promise.withResolvers<ReadonlySet<string>>();
            begin = resolve;
            texts.readAgain(promise);
          }
          clearTimeout(timer);
          timer = setTimeout(refresh, PAUSE);
        });
      },
    },
  };
}

/**
 * Astro loads src/content.config.ts anew whenever a YAML or JSON file changes, whatever it is, and leaves out without a
 * word what it is asked to refresh meanwhile.
 * @param ask is told whether it was read, and which files have a problem
 */
async function readAgain(refreshContent: Refresh, ask: Ask): Promise<void> {
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    await refreshContent({ context: contextOf(ask) });
    if (ask.isRead) return;
    await delay(PAUSE);
  }
  throw new Error(
    'Astro does not read content and evidence again: see what it says of src/content.config.ts',
  );
}

/**
 * Astro tells Vite of a new store as of a hot update: what a page had begun to read of the old one is kept for the next
 * pages then, until something else changes.
 */
function dropStored({ environments }: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(environments)) {
    const store = moduleGraph.getModuleById(`\0${MODULE}`);
    if (store) moduleGraph.invalidateModule(store);
  }
}
