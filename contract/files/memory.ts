/** What was made of files, kept while they stay as they are: a server that runs reads only what changed. */
import { statSync } from 'node:fs';

/** Values that are compared one by one: a text is compared, and not what else is the same only in what it holds. */
export type Stamp = readonly unknown[];

export class Memory {
  readonly #kept = new Map<string, { stamp: Stamp; made: unknown }>();

  /**
   * What was made before of the same, or what is made now.
   * @param name of what is made: always the same thing, of one type
   * @param stamp all that goes into it; of a file, `stampOf(path)`
   */
  recall<T>(name: string, stamp: Stamp, make: () => T): T {
    const kept = this.#kept.get(name);
    if (kept && isSame(kept.stamp, stamp)) return kept.made as T;
    const made = make();
    this.#kept.set(name, { stamp, made });
    return made;
  }
}

function isSame(one: Stamp, other: Stamp): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** Another whenever the file has been written. */
export function stampOf(path: string): Stamp {
  const { mtimeMs, ctimeMs, size, ino } = statSync(path);
  return [mtimeMs, ctimeMs, size, ino];
}
