/**
 * Draws one picture, in a thread of its own. A picture that was drawn before is found by its SVG: all that goes into a
 * picture is in there, outlines of letters included, and what makes pixels of it is in the name too.
 */
import { Resvg } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Picture } from './picture.ts';
import { pngOf } from './png.ts';
import { svgOf } from './template.ts';

export interface Job {
  picture: Picture;
  /** Where drawn pictures are kept. */
  folder: string;
}

export interface Drawn {
  /** Of the file in that folder. */
  name: string;
  /** Whether it was not there yet. */
  isNew: boolean;
}

const MAKERS = [
  readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-js/package.json'), 'utf8'),
  readFileSync(join(import.meta.dirname, 'png.ts'), 'utf8'),
  process.versions.zlib,
].join('\n');

export default function draw({ picture, folder }: Job): Drawn {
  const svg = svgOf(picture);
  const name = `${createHash('sha256').update(MAKERS).update(svg).digest('hex')}.png`;
  const file = join(folder, name);
  if (existsSync(file)) return { name, isNew: false };
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  // Whole or not at all: a build may end at any moment, and another may be drawing the same.
  const own = `${file}.${process.pid}-${threadId}`;
  writeFileSync(own, pngOf(pixels, width, height));
  renameSync(own, file);
  return { name, isNew: true };
}
