/** A card on which samples can be run, and what comes of a script is told by fake-engine.js. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Bench } from './bench.ts';
import { settled, test as base } from './site.ts';
import type { Opening } from './watched.ts';

const ENGINE = readFileSync(join(import.meta.dirname, 'fake-engine.js'), 'utf8');
/** Of Django, in which the code below stands. */
export const CARD = '/tasks/n-plus-one/?orms=django&flavour=sync#django';
export const CALL = '.select_related("author")';

type Open = (path?: string, options?: Opening) => Promise<Bench>;

/** In place of Python. To be called before the page is opened. */
export function addFakeEngine(page: Page): Promise<unknown> {
  return page.route('**/_astro/play.*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: ENGINE }),
  );
}

export const RECORDED = `def task():
    books = Book.objects${CALL}.order_by("id")
    return [(book.title, book.author.name) for book in books]`;

export const test = base.extend<{ openBench: Open }>({
  openBench: async ({ openExcerpt }, use) => {
    await use(async (path = CARD, options = {}) => {
      const before = async (page: Page): Promise<void> => {
        await addFakeEngine(page);
        await options.before?.(page);
      };
      const page = await openExcerpt(path, { ...options, before });
      await settled(page);
      return new Bench(page);
    });
  },
});
