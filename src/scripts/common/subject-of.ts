/** @returns what a fragment names, as it is or written in percents; nothing where the page has no such place */
export function placeAt(hash: string): HTMLElement | null {
  const id = hash.slice(1);
  let meant = id;
  try {
    meant = decodeURIComponent(id);
  } catch {
    // It has a percent sign of its own.
  }
  return document.getElementById(id) ?? document.getElementById(meant);
}

/** What a fragment leads to, by the subject that it is of. */
export function subjectOf(hash: string): string {
  const place = placeAt(hash)?.closest<HTMLElement>('[data-choice], [data-folded], [data-away]');
  const { choice, folded, away } = place?.dataset ?? {};
  return choice ?? folded ?? away ?? '';
}
