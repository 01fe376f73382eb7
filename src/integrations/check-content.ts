/** Reads content and evidence for the pages; stops `astro build` and `astro dev` at bad content, with all its problems. */
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { check } from '../../contract/check.ts';
import { keepChecked } from '../reading.ts';
import { report, stopAt } from './stop.ts';

const ROOMS = ['content', 'evidence'];

export function checkContent(): AstroIntegration {
  let root: string;
  return {
    name: 'emitted:check-content',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build' && command !== 'dev') return;
        const checked = check(root);
        stopAt(checked.problems, logger);
        keepChecked(checked);
      },
      // A server that runs goes on: what is half written now will be whole in a minute.
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!ROOMS.some((room) => path.startsWith(`${root}${room}${sep}`))) return;
          // "Save all" changes many files: one reading for all of them.
          clearTimeout(timer);
          timer = setTimeout(() => {
            const checked = check(root);
            if (checked.problems.length > 0) report(checked.problems, logger);
            keepChecked(checked);
            // Astro's own event for changed content: it then asks the pages anew which addresses there are.
            for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
            server.ws.send({ type: 'full-reload' });
          }, 200);
        });
      },
    },
  };
}
