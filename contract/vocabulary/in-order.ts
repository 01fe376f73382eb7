/** Entries by their place, and where that is the same by their id: the order in which everything is shown. */
export function inOrder<T>(entries: [string, T][], place: (entry: T) => number): Map<string, T> {
  return new Map(entries.sort(([idA, a], [idB, b]) => place(a) - place(b) || (idA < idB ? -1 : 1)));
}
