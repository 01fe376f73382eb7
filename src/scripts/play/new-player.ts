/** The engine, once somebody wants to run something. */
import type { Packs } from '../../play/packs.ts';
import type { Player } from '../../play/player.ts';
import { get } from './load.ts';

let needed: Promise<() => Player> | undefined;

/** @throws {Error} if it can’t be had */
export async function newPlayer(): Promise<Player> {
  needed ??= Promise.all([import('../../play/create-player.ts'), get('/play/packs.json')]).then(
    async ([{ createPlayer }, answer]) => {
      const packs = (await answer.json()) as Packs;
      return () => createPlayer(packs);
    },
  );
  try {
    return (await needed)();
  } catch (error) {
    needed = undefined;
    throw error;
  }
}
