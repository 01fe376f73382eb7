/** Which of the known addresses somebody meant who mistyped one. */

/** So many are a help; more would be a list. */
const MOST = 4;

/**
 * @param asked the path that leads nowhere
 * @param known paths of pages
 * @param base the path below which all of them are
 * @returns the nearest first, none where nothing is near
 */
export function nearestPaths(asked: string, known: readonly string[], base = '/'): string[] {
  const wanted = wordsOf(asked, base);
  const last = wanted.at(-1);
  if (last === undefined) return [];
  return known
    .map((path) => ({ path, far: distance(wanted, wordsOf(path, base)) }))
    .filter(({ far }) => far <= 0.4)
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ path }) => path);
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
