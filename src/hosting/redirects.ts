/** Addresses whose page is elsewhere: what a host answers with a redirect, and no page of ours has to. */
import { pairPath, pairsOf } from '../views/pairs.ts';

/** From and to, below the base path. */
export type Redirect = readonly [from: `/${string}`, to: `/${string}`];

/** @param orms in shown order */
export function redirectsOf(orms: readonly { id: string }[]): Redirect[] {
  return pairsOf(orms).map(([a, b]) => [pairPath(b, a), pairPath(a, b)]);
}
