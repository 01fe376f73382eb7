/** Where a person reads a claim whole: on the page of its source. */
export function claimPath({ id, source }: { id: string; source: string }): `/${string}` {
  return `/claims/${source}/#${id}`;
}
