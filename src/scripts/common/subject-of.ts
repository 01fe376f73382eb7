/** What a fragment leads to, by the subject that it is of. */
export function subjectOf(hash: string): string {
  const place = document
    .getElementById(hash.slice(1))
    ?.closest<HTMLElement>('[data-choice], [data-folded], [data-away]');
  const { choice, folded, away } = place?.dataset ?? {};
  return choice ?? folded ?? away ?? '';
}
