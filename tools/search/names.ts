/** Asks the search of a built site for names out of the ORMs' documentation. */
import type { NamePlace } from '../../contract/content/documented-names.ts';
import { askAll } from './ask.ts';

export interface AskedName extends NamePlace {
  /** The first pages that the search led to. */
  first: string[];
  /** Whether one of them shows it. */
  found: boolean;
}

/** So many results a reader looks at. */
const LOOKED_AT = 3;

/**
 * Each with what its name, typed alone, leads to.
 * @param site folder of the built site, base path included
 */
export async function askNames(site: string, places: readonly NamePlace[]): Promise<AskedName[]> {
  // What several ORMs call alike is asked once.
  const names = [...new Set(places.map(({ name }) => name))];
  const results = await askAll(
    site,
    names.map((query) => ({ query })),
  );
  const byName = new Map(names.map((name, index) => [name, results[index] ?? []]));
  return places.map((place) => {
    const first = (byName.get(place.name) ?? []).slice(0, LOOKED_AT).map((path) => path.replace(/#.*/, ''));
    return { ...place, first, found: first.some((path) => place.pages.includes(path)) };
  });
}
