import type { Packs } from './packs.ts';

/** What can be run here. The build puts in its place what `npm run packs` built: src/build/integrations/packs.ts */
export const packs = undefined as Packs | undefined;
