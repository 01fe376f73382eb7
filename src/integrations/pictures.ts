/**
 * Draws a picture of each page for chats and feeds, in other threads while Astro makes the pages. Pictures are kept in
 * `node_modules/.cache`, so that only those are drawn that are new or show something else than before.
 */
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Tinypool } from 'tinypool';
import type { Drawn, Job } from '../pictures/draw.ts';
import { drawWith } from '../pictures/handing.ts';

export function pictures(): AstroIntegration {
  let folder = '';
  let pool: Tinypool | undefined;
  const drawings = new Map<string, Promise<Drawn>>();
  return {
    name: 'emitted:pictures',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        if (command !== 'build') return;
        folder = join(fileURLToPath(config.root), 'node_modules/.cache/emitted-pictures');
        mkdirSync(folder, { recursive: true });
        const own = new Tinypool({
          filename: new URL('../pictures/draw.ts', import.meta.url).href,
          maxThreads: availableParallelism(),
          minThreads: 0,
          // In milliseconds. Without it a thread ends, and another begins, whenever Astro takes a while for a page.
          idleTimeout: 10_000,
          // A thread that waits for its next job that way never gets to free the pixels of the last.
          useAtomics: false,
        });
        pool = own;
        drawWith((file, picture) => {
          const drawing = own.run({ picture, folder } satisfies Job) as Promise<Drawn>;
          // A failure is told at the end, when all of them are waited for.
          drawing.catch(() => undefined);
          drawings.set(file, drawing);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const used = new Set<string>();
        let drawn = 0;
        for (const [file, drawing] of drawings) {
          const { name, isNew } = await drawing;
          const target = join(site, file);
          mkdirSync(dirname(target), { recursive: true });
          copyFileSync(join(folder, name), target);
          used.add(name);
          drawn += Number(isNew);
        }
        await pool?.destroy();
        for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
        logger.info(`${drawings.size} pictures of pages, ${drawn} of them new`);
      },
    },
  };
}
