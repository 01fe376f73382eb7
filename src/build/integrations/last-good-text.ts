/**
 * The text of an MDX file as it was when nothing was wrong with it. A server that runs compiles such a file from the
 * disk whenever it changes, before anybody has said whether it can be read: the page would go.
 */
import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { AstroConfig } from 'astro';

type Plugin = NonNullable<AstroConfig['vite']['plugins']>[number];

export class LastGoodText {
  readonly #good = new Map<string, string>();
  #root = '';
  #wrong: ReadonlySet<string> = new Set();
  /** The reading that looks at what has changed. */
  #reading: Promise<void> = Promise.resolve();

  /** @param root with a separator at its end */
  follow(root: string): void {
    this.#root = root;
  }

  /** @param reading files with a problem, by their paths from the root, once that is known */
  readAgain(reading: Promise<ReadonlySet<string>>): void {
    this.#reading = reading.then((wrong) => {
      this.#wrong = wrong;
    });
  }

  plugin(): Plugin {
    return {
      name: 'emitted:last-good-text',
      apply: 'serve',
      enforce: 'pre',
      load: (id) => (id.startsWith(this.#root) && id.endsWith('.mdx') ? this.#textOf(id) : undefined),
    };
  }

  async #textOf(path: string): Promise<string | undefined> {
    await this.#reading;
    const good = this.#good.get(path);
    if (good !== undefined && this.#wrong.has(relative(this.#root, path).replaceAll(sep, '/'))) return good;
    try {
      const text = await readFile(path, 'utf8');
      this.#good.set(path, text);
      return text;
    } catch {
      return good;
    }
  }
}
