/** Asks the search of a built site: as a reader would, or many things at once. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import type { LinksOf } from './in-page.ts';

const checkout = join(import.meta.dirname, '../..');

export interface Query {
  query: string;
  /** Path of the page that it must reach; with a fragment, that very place. A page that is yet to come may have no name. */
  page?: string;
  /** Pages that answer it as well. */
  or?: string[];
  /** Where somebody asked it in public. */
  source?: string;
  /** What is wanting for it to be answered: it is counted apart. */
  unanswered?: string;
  kind?: string;
  orm?: string;
}

export function readQueries(): Query[] {
  return parse(readFileSync(join(import.meta.dirname, 'queries.yaml'), 'utf8')) as Query[];
}

/**
 * Where the results lead, best first: path and fragment without the base.
 * @param page the search page
 */
export async function ask(
  page: Page,
  { query, kind = '', orm = '' }: Omit<Query, 'page'>,
): Promise<string[]> {
  const settled = (): Promise<void> =>
    page.locator('.results[aria-busy=false]').waitFor({ state: 'attached' });
  const box = page.getByRole('textbox');
  await box.fill('');
  await box.fill(query);
  await settled();
  const ofKind = page.locator(`input[name=kind][value="${kind}"]`);
  if (!(await ofKind.isChecked())) {
    await ofKind.check();
    await settled();
  }
  const ofOrm = page.locator('select[name=orm]');
  if ((await ofOrm.inputValue()) !== orm) {
    await ofOrm.selectOption(orm);
    await settled();
  }
  return page
    .locator('[data-hit]')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash),
    );
}

/**
 * Where the results of each query lead, as above. Typing takes a while, so the search's own code is asked instead: what
 * ranks, and what makes a list of it.
 * @param page of the site, opened
 * @param base path of the site, with a slash at its end
 */
export async function askAll(page: Page, queries: readonly Query[], base = '/'): Promise<string[][]> {
  const source = new URL(`${base}asked/`, page.url()).href;
  // As it was written: the site's own bundle exports nothing but the panel.
  await page.route(`${source}**`, (route) => {
    const text = readFileSync(join(checkout, route.request().url().slice(source.length)), 'utf8');
    return route.fulfill({
      contentType: 'text/javascript',
      body: stripTypeScriptTypes(text).replaceAll('import.meta.env.BASE_URL', JSON.stringify(base)),
    });
  });
  await page.addScriptTag({ type: 'module', url: `${source}tools/search/in-page.ts` });
  return page.evaluate(async (all) => {
    const { linksOf } = globalThis as unknown as { linksOf: LinksOf };
    return Promise.all(all.map((query) => linksOf(query)));
  }, queries);
}

/** Place of the page among the results, from 1; 0 where it is not there. */
export function rankOf({ page, or = [] }: Query, results: readonly string[]): number {
  const wanted = [...(page === undefined ? [] : [page]), ...or];
  const isIt = (path: string): boolean =>
    wanted.some((one) => path === one || (!one.includes('#') && path.split('#')[0] === one));
  return results.findIndex(isIt) + 1;
}
