/** A card on which samples can be run, and what comes of a script is told by fake-engine.js. */
import { Bench } from './bench.ts';
import { settled, test as base } from './site.ts';
import type { Opening } from './watched.ts';

/** Of Django, in which the code below stands. */
export const CARD = '/tasks/n-plus-one/?orms=django&flavour=sync#django';
export const CALL = '.select_related("author")';

type Open = (path?: string, options?: Opening) => Promise<Bench>;

export const RECORDED = `def task():
    books = Book.objects${CALL}.order_by("id")
    return [(book.title, book.author.name) for book in books]`;

/** Changes the code that was recorded, and runs it. */
export async function runChanged(bench: Bench, change: (code: string) => string): Promise<string> {
  await bench.write(change(RECORDED));
  return bench.run();
}

export const test = base.extend<{ openBench: Open }>({
  openBench: async ({ openExcerpt }, use) => {
    await use(async (path = CARD, options = {}) => {
      const page = await openExcerpt(path, options);
      await settled(page);
      return new Bench(page);
    });
  },
});
