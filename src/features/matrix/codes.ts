/** Two letters for each subject, where a name has no room: SA for SQLAlchemy, Dj for Django ORM. */

/** @returns a code for each name, in order; no two are the same as long as their letters allow it */
export function codesOf(names: readonly string[]): string[] {
  const taken: string[] = [];
  for (const name of names) {
    const [first = '', ...rest] = initialsFirst(name);
    const code = rest.map((letter) => first + letter).find((two) => !taken.includes(two));
    taken.push(code ?? `${first}${taken.length}`);
  }
  return taken;
}

/** The letters of a name; behind the first one those that begin a word after capitals: S and A of SQLAlchemy. */
function initialsFirst(name: string): string[] {
  const letters = Array.from(name.replace(/[^\p{L}\p{N}]/gu, ''));
  const [, second] = /^\p{Lu}{2,}(\p{Lu})\p{Ll}/u.exec(name) ?? [];
  return second === undefined ? letters : [letters[0] ?? '', second, ...letters.slice(1)];
}
