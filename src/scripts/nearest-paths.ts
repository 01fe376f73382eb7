/** Which of the known addresses somebody meant who mistyped one. */

/** So many are a help; more would be a list. */
const MOST = 4;

/** So unlike a name may be written, or a whole address, from 0 to 1. */
const SLIP = 0.4;

/**
 * @param asked the path that leads nowhere
 * @param known paths of pages
 * @param base the path below which all of them are
 * @returns the nearest first: mistyped ones, then those below the same list that name something that was asked for, such as
 *   the one ORM that is known of a pair; none where nothing is near
 */
export function nearestPaths(asked: string, known: readonly string[], base = '/'): string[] {
  const wanted = wordsOf(asked, base);
  if (wanted.length === 0) return [];
  return known
    .map((path) => ({ path, far: farOf(wanted, wordsOf(path, base)) }))
    .filter(({ far }) => far <= 1)
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ path }) => path);
}

export interface Elsewhere {
  /** The list in which it would stand, if there is one. */
  list: string | undefined;
  /** What to search for. */
  words: string;
}

/** Where else to look for what was asked for, whether or not anything is near. */
export function elsewhere(asked: string, known: readonly string[], base = '/'): Elsewhere {
  const [first = '', ...others] = wordsOf(asked, base);
  const list = `${base}${first}/`;
  return {
    list: others.length > 0 && known.includes(list) ? list : undefined,
    words: (others.at(-1) ?? first).replace(/[-_.]+/g, ' ').trim(),
  };
}

/** `/tasks/n-plus-1/` is `tasks` and `n-plus-1`. */
function wordsOf(path: string, base: string): string[] {
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // Not written as an address is: taken as it is.
  }
  return plain
    .replace(base, '')
    .toLowerCase()
    .replace(/\.html?$|index\.html(\.md)?$/, '')
    .split('/')
    .filter(Boolean);
}

/** To 0.4 a slip; to 1 a neighbour, the nearer the more it names; more is far. */
function farOf(asked: readonly string[], known: readonly string[]): number {
  const slip = distance(asked, known);
  if (slip <= SLIP && unlike(asked.at(-1) ?? '', known.at(-1) ?? '') <= SLIP) return slip;
  if (asked[0] !== known[0]) return Infinity;
  // Cut short: what stands below it.
  if (asked.length > 1 && asked.every((word, index) => word === known[index])) return 0;
  const [own, other] = [namesIn(asked), namesIn(known)];
  const shared = own.filter((name) => other.includes(name)).length;
  // In the same place before elsewhere in it: who leaves Django does not come to it.
  const placed = asked.filter((word, index) => word === known[index]).length / asked.length;
  return shared === 0 ? Infinity : 1 - (1.1 * shared) / (own.length + other.length) - placed / 20;
}

/** Words that many addresses have tell nothing. */
const GLUE = /^(to|vs|and|or|in|of|by|a|the|error|not|sheet)$/;

/** `from`, `django`, `to`, `pony` name `django` and `pony`. */
function namesIn([, ...words]: readonly string[]): string[] {
  return [...new Set(words.flatMap((word) => word.split('-')))].filter((word) => !GLUE.test(word));
}

/** From 0, the same, to 1: of the last words above all, which are what a page is about. */
function distance(asked: readonly string[], known: readonly string[]): number {
  const [last = '', name = ''] = [asked.at(-1), known.at(-1)];
  const own = unlike(last, name);
  return own * 0.8 + unlike(asked.slice(0, -1).join('/'), known.slice(0, -1).join('/')) * 0.2;
}

function unlike(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : slips(a, b) / longest;
}

/** Letters left out, put in or mistaken (Levenshtein). */
function slips(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1)
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    last = row;
  }
  return last[b.length] ?? 0;
}
