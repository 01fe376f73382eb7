/**
 * The names in a piece of code, each once, in order. Pagefind takes `Book.objects.select_related("author")` for one word,
 * so nobody who searches for select_related would find it.
 */
export function searchWords(code: readonly string[]): string {
  return [...new Set(code.join('\n').match(/[A-Za-z_]\w{2,}/g) ?? [])].join(' ');
}
