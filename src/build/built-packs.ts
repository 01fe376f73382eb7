/** What `npm run packs` wrote: nothing of it is committed, and a site is built without it too. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packs } from '../play/packs.ts';

export interface Manifest {
  /** SHA-256 of all that went in. */
  made_of: string;
  packs: Packs;
}

interface Places {
  manifest: string;
  /** The folder that is published. */
  files: string;
  wheels: string;
}

export function placesIn(checkout: string): Places {
  const place = join(checkout, '.play');
  return { manifest: join(place, 'packs.json'), files: join(place, 'files'), wheels: join(place, 'wheels') };
}

/** Undefined where none were built. */
export function readManifest(checkout: string): Manifest | undefined {
  const { manifest } = placesIn(checkout);
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest) : undefined;
}
