/**
 * From the pages, which know what their pictures show, to the integration that has them drawn meanwhile. Astro loads our
 * modules twice, with its configuration and with the pages, so what both use stands on the process.
 */
import type { Picture } from './picture.ts';

type Draw = (file: `/${string}`, picture: Picture) => void;

const KEY = Symbol.for('emitted.draw');
const process = globalThis as { [KEY]?: Draw };

/** Called by `integrations/pictures.ts` before any page is drawn. */
export function drawWith(draw: Draw): void {
  process[KEY] = draw;
}

/**
 * @param file path on the site
 * @returns whether there will be one: a server that shows what is being written draws none
 */
export function hand(file: `/${string}`, picture: Picture): boolean {
  process[KEY]?.(file, picture);
  return process[KEY] !== undefined;
}
