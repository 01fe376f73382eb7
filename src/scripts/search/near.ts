/** Did you mean: the known word that is nearest to one that nothing holds. */

/** `pagefind/words.json`, written by `src/built/search-words.ts`. */
export interface KnownWords {
  known: string[];
  /** Words that are asked for too, by the word that is typed. */
  also: Partial<Record<string, string[]>>;
  /** What a sign is called. */
  signs: Partial<Record<string, string>>;
}

/** @returns a word within one slip of five letters, two of nine, three of more; nothing where no known one is so near */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const word = bare(typed);
  let most = Math.min(Math.floor((word.length - 1) / 4), 3) + 1;
  let best: string | undefined;
  for (const candidate of known) {
    const other = bare(candidate);
    if (Math.abs(other.length - word.length) >= most) continue;
    const slips = slipsBetween(word, other);
    if (slips < most) {
      most = slips;
      best = candidate;
    }
  }
  return best;
}

/** Nobody remembers whether it is `bulkcreate` or `bulk_create`. */
function bare(word: string): string {
  return word.toLowerCase().replaceAll('_', '');
}

/** Letters left out, put in, mistaken, and neighbours in the wrong order (Damerau and Levenshtein). */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      row.push(slips);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
