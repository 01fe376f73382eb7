/** Shows what is changed in content and evidence while `astro dev` runs. */
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { RUNNING } from '../collections/running.ts';

const ROOMS = ['content', 'evidence'];

/** "Save all" changes many files: one reading for all of them. In milliseconds. */
const PAUSE = 50;

export function watchContent(): AstroIntegration {
  let rooms: string[] = [];
  return {
    name: 'emitted:watch-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        rooms = ROOMS.map((room) => `${fileURLToPath(config.root)}${room}${sep}`);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        const refresh = (): void => {
          refreshContent?.({ context: RUNNING }).catch((error: unknown) => {
            const { message } = error as Error;
            logger.error(message);
            // Its page stays as it was, with the reason in front of it.
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
