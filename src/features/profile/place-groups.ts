/** What a subject can and can't do, by group: where it falls short is told, what it does natively is folded. */
import type { Status } from '../../../contract/vocabulary/status.ts';
import type { Place, Profile } from './profile.ts';

export interface PlaceGroup {
  /** As a fragment of the address: `features-async`. */
  id: string;
  title: string;
  /** Missing first. */
  limits: Place[];
  native: Place[];
}

const LIMITS: Status[] = ['missing', 'workaround', 'partial', 'inapplicable'];

/** The groups of one kind in shown order. What nobody has tried is in none of them. */
export function placeGroups(places: readonly Place[], kind: Place['kind']): PlaceGroup[] {
  const own = places.filter((place) => place.kind === kind && place.status !== 'unknown');
  return [...Map.groupBy(own, ({ group }) => group.id)].map(([id, all]) => ({
    id: `${kind}s-${id}`,
    title: all[0]?.group.title ?? id,
    limits: LIMITS.flatMap((status) => all.filter((place) => place.status === status)),
    native: all.filter(({ status }) => status === 'native'),
  }));
}

/** A page with little on it folds nothing. */
const LITTLE = 24;

export function isShort({ places }: Profile): boolean {
  return places.length <= LITTLE;
}
