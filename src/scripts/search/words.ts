/**
 * Pagefind takes what stands between white space for one word, so in `Book.objects.select_related("author")` nobody
 * would find select_related. Code is parted at its names before it is indexed; a seam marks where, so that an excerpt
 * can be closed again. A seam is made of signs that Pagefind takes no notice of, and that no code has side by side.
 */
const SEAM = '^`';

/** One of the signs that Pagefind would leave out of a word; `_` is kept, since names have it. */
export const KEPT = '_';

/** Code as words: each name begins one. */
export function parted(code: string): string {
  return code.replace(/([\p{L}\p{N}_])([^\p{L}\p{N}_\s]+)(?=[\p{L}\p{N}_])/gu, `$1$2${SEAM} `);
}

/** @param excerpt HTML by Pagefind, of parted code or of prose, with `<mark>` around what was found */
export function closed(excerpt: string): string {
  return excerpt
    .replace(/((?:&[#\w]+;|[^\p{L}\p{N}_<>])+)<\/mark>/gu, '</mark>$1')
    .replaceAll(`${SEAM} `, '')
    .replaceAll(SEAM, '');
}

/** What was typed, cut into words as the index is. What stands in double quotes is a phrase, which Pagefind knows. */
export function asQuery(typed: string): string {
  if (/^\s*".+"\s*$/.test(typed)) return typed;
  return typed
    .replace(/(?<=[\p{L}\p{N}])\+(?=[\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}_'’]+/gu, ' ')
    .trim();
}
