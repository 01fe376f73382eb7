/** Every two of a list, in its order. */
export function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

/** The name of a pair in addresses. */
export function pairId(a: { id: string }, b: { id: string }): string {
  return `${a.id}-vs-${b.id}`;
}

export function pairPath(a: { id: string }, b: { id: string }): `/${string}` {
  return `/compare/${pairId(a, b)}/`;
}
