/** What all parts of a picture share: its measures, and the colours that the site has on light paper. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WIDTH } from './picture.ts';

export const EDGE = 56;
export const INNER = WIDTH - 2 * EDGE;

const tokens = new Map(
  [
    ...readFileSync(join(import.meta.dirname, '../styles/parts/every-page/tokens.css'), 'utf8').matchAll(
      /--([\w-]+): light-dark\((#\w+)/g,
    ),
  ].map(([, name = '', light = '']) => [name, light]),
);

export function colourOf(tone: string): string {
  const colour = tokens.get(tone);
  if (colour === undefined) throw new Error(`styles/parts/every-page/tokens.css has no colour --${tone}`);
  return colour;
}

export function box(x: number, y: number, width: number, height: number, tone: string): string {
  return `<path fill="${colourOf(tone)}" d="M${x} ${y}h${width}v${height}h-${width}z"/>`;
}
