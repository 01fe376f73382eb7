/** Did you mean: the known word that is nearest to one that nothing holds, and the names that are made of the same words. */

/** `pagefind/words.json`, written by `src/build/built/search-words.ts`. */
export interface KnownWords {
  /** Sorted, and packed: see `unpacked`. */
  known: string;
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

/** So many letters at most are taken from the word before: as many as one digit says. */
const SHARED = 35;

/** @param words sorted: of each is told how many letters of the one before it begins with, of all at once, and what follows */
export function packed(words: readonly string[]): string {
  let before = '';
  let counts = '';
  const rests = words.map((word) => {
    let same = 0;
    while (same < SHARED && same < word.length && word[same] === before[same]) same += 1;
    before = word;
    counts += same.toString(SHARED + 1);
    return word.slice(same);
  });
  return [counts, ...rests].join(' ');
}

export function unpacked(text: string): string[] {
  let before = '';
  const [counts = '', ...rests] = text.split(' ');
  return rests.map((own, at) => (before = before.slice(0, parseInt(counts.charAt(at), SHARED + 1)) + own));
}

/**
 * Names of several words that differ from a name in one of them alone: `get_or_none` and `update_or_create` are kin to
 * `get_or_create`, which no slip of the fingers makes of it.
 * @returns three at most
 */
export function kinOf(typed: string, known: readonly string[]): string[] {
  const own = typed.toLowerCase().split('_');
  return known
    .filter((name) => {
      const parts = name.split('_');
      return (
        own.length > 2 &&
        parts.length === own.length &&
        parts.filter((part, at) => part === own[at]).length === own.length - 1
      );
    })
    .slice(0, 3);
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
