/** Shows what is changed in content and evidence while `astro dev` runs. */
import { sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contextOf } from '../../collections/running.ts';

const ROOMS = ['content', 'evidence'];

/** In milliseconds. "Save all" changes many files: one reading for all of them. */
const PAUSE = 50;

/** How often it is tried. */
const PATIENCE = 200;

type Refresh = (options: { context: Record<string, unknown> }) => Promise<void>;

export function watchContent(): AstroIntegration {
  let rooms: string[] = [];
  return {
    name: 'emitted:watch-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        rooms = ROOMS.map((room) => `${fileURLToPath(config.root)}${room}${sep}`);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        if (!refreshContent) return;
        let timer: NodeJS.Timeout | undefined;
        const refresh = (): void => {
          readAgain(refreshContent).catch((error: unknown) => {
            const { message } = error as Error;
            logger.error(message);
            // The page stays as it was, with the reason in front of it.
            server.environments.client.hot.send({ type: 'error', err: { message, stack: '' } });
          });
        };
        server.watcher.on('all', (_event, path) => {
          if (!rooms.some((room) => path.startsWith(room))) return;
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
 */
async function readAgain(refreshContent: Refresh): Promise<void> {
  for (let tries = 0; tries < PATIENCE; tries += 1) {
    const ask = { isRead: false };
    await refreshContent({ context: contextOf(ask) });
    if (ask.isRead) return;
    await delay(PAUSE);
  }
  throw new Error(
    'Astro does not read content and evidence again: see what it says of src/content.config.ts',
  );
}
