/**
 * Remembers what was made of texts, the latest of them: the same code and SQL stand on pages that are drawn one after the
 * other. All of them would be as much as all pages, and a build that holds all of its pages takes more memory with each.
 */

/** In characters: several times what 200 pages have. */
const MOST = 32_000_000;

export class Kept {
  readonly #made = new Map<string, string>();
  readonly #most: number;
  #size = 0;

  /** @param most characters, of texts and what was made of them */
  constructor(most = MOST) {
    this.#most = most;
  }

  /** @param make is asked where this is not remembered */
  get(text: string, make: () => string): string {
    const known = this.#made.get(text);
    if (known !== undefined) return known;
    const made = make();
    this.#made.set(text, made);
    this.#size += text.length + made.length;
    for (const [oldest, own] of this.#made) {
      if (this.#size <= this.#most) break;
      this.#made.delete(oldest);
      this.#size -= oldest.length + own.length;
    }
    return made;
  }
}
