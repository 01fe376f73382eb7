/** The packages of a lock with the hashes of their files, of which one will be the one that is packed. */
import { parsePin } from '../contract/content/pins.ts';

export interface Locked {
  name: string;
  version: string;
  /** SHA-256 of each file of that version. */
  hashes: ReadonlySet<string>;
}

/** @param lock the text of a requirements.txt with hashes */
export function lockedIn(lock: string): Locked[] {
  const blocks = lock.split(/\n(?=\S)/).filter((block) => !block.startsWith('#'));
  return blocks.flatMap((block) => {
    const pin = parsePin(block.split(/[ ;\\]/, 1)[0] ?? '');
    if (!pin) return [];
    const hashes = new Set([...block.matchAll(/--hash=sha256:([0-9a-f]{64})/g)].map(([, hash = '']) => hash));
    return { name: pin.name, version: pin.version, hashes };
  });
}
