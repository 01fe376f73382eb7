/** What stands on a page, for the list beside it. */
export interface Entry {
  /** Id of the heading or the place. */
  id: string;
  title: string;
  /** What stands under it: one level, no deeper. */
  entries?: Entry[];
}

/**
 * @param headings as Astro tells them of MDX, in the order of the page
 * @returns those of the second level, with those of the third under them; deeper ones are left out
 */
export function contentsOf(headings: readonly { depth: number; slug: string; text: string }[]): Entry[] {
  const entries: Required<Entry>[] = [];
  for (const { depth, slug: id, text: title } of headings) {
    if (depth === 2) entries.push({ id, title, entries: [] });
    // Without a heading above it there is nothing to put it under.
    if (depth === 3) entries.at(-1)?.entries.push({ id, title });
  }
  return entries;
}
