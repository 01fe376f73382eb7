/** The way into it all for a page: what can be run here, and a player. */
import { createPlayer } from './create-player.ts';
import { packs } from './here.ts';
import type { Player } from './player.ts';
import worker from './worker.ts?worker&url';

/** @returns undefined where no packs were built, or the browser has no WebAssembly and no workers */
export function openPlayer(): Player | undefined {
  if (!packs || typeof WebAssembly !== 'object' || typeof Worker !== 'function') return undefined;
  const base = new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/play/files/`, location.href).href;
  return createPlayer({ packs, base, worker });
}
