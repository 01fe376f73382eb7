/** The engine, once somebody wants to run something. */
import type { Player } from '../../play/player.ts';

/** @throws {Error} if it can’t be had */
export async function newPlayer(): Promise<Player> {
  const { openPlayer } = await import('../../play/play.ts');
  const player = openPlayer();
  if (!player) throw new Error('nothing can be run here');
  return player;
}
