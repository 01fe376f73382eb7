/**
 * Has pictures drawn in other threads. They are kept in `node_modules/.cache`, so that only those are drawn that are new
 * or show something else than before.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from 'astro:config/server';
import { Tinypool } from 'tinypool';
import type { Drawn, Job } from './draw.ts';
import type { Picture } from './picture.ts';

const folder = fileURLToPath(new URL('node_modules/.cache/emitted-pictures/', root));

/** Those that were asked for ahead, by their names. */
const ahead = new Map<string, Promise<Drawn>>();

/** Begins to draw all pictures of the site, which a build asks for one after the other. */
export function drawAhead(pictures: readonly (readonly [name: string, picture: () => Picture])[]): void {
  const pool = poolOf(availableParallelism());
  for (const [name, picture] of pictures) {
    const drawing = draw(pool, picture());
    // A failure is told to whoever asks for the picture.
    drawing.catch(() => undefined);
    ahead.set(name, drawing);
  }
  void Promise.allSettled(ahead.values()).then(async (drawings) => {
    await pool.destroy();
    // What no page shows any more goes, unless one of them failed: the build stops, and the next wants them all.
    const drawn = drawings.flatMap((one) => (one.status === 'fulfilled' ? [one.value.name] : []));
    if (drawn.length < drawings.length) return;
    for (const name of readdirSync(folder)) if (!drawn.includes(name)) rmSync(join(folder, name));
  });
}

/** @returns the PNG */
export async function drawnPicture(name: string, picture: () => Picture): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = await (ahead.get(name) ?? drawNow(picture()));
  return new Uint8Array(readFileSync(join(folder, drawn.name)));
}

async function drawNow(picture: Picture): Promise<Drawn> {
  const pool = poolOf(1);
  try {
    return await draw(pool, picture);
  } finally {
    await pool.destroy();
  }
}

function draw(pool: Tinypool, picture: Picture): Promise<Drawn> {
  return pool.run({ picture, folder } satisfies Job) as Promise<Drawn>;
}

function poolOf(threads: number): Tinypool {
  mkdirSync(folder, { recursive: true });
  return new Tinypool({
    // By its source: the pages are a bundle when they ask for it.
    filename: new URL('src/drawing/draw.ts', root).href,
    maxThreads: threads,
    minThreads: 0,
    // In milliseconds. Without it a thread ends, and another begins, whenever Astro takes a while for a page.
    idleTimeout: 10_000,
    // A thread that waits for its next job that way never gets to free the pixels of the last.
    useAtomics: false,
    // In MB, many times what one picture takes. Left alone, a thread lets garbage lie where there is room for gigabytes.
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 },
  });
}
