/** Asks the search of a built site: as a reader would, or many things at once. */
import { execa } from 'execa';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';

export interface Query {
  query: string;
  /** Path of the page that it must reach; with a fragment, that very place. A page that is yet to come may have no name. */
  page?: string;
  /** Pages that answer it as well. */
  or?: string[];
  /** Where somebody asked it in public. */
  source?: string;
  /** The day on which a question of a survey was read: such questions are counted by themselves. */
  seen?: string;
  /** What is wanting for it to be answered: it is counted apart. */
  unanswered?: string;
  kind?: string;
  orm?: string;
}

/** What was found stays in the memory of who asked: after six hundred queries 4 GB of it. */
const AT_ONCE = 150;

export function readQueries(): Query[] {
  return parse(readFileSync(join(import.meta.dirname, 'queries.yaml'), 'utf8')) as Query[];
}

/** Those that the site is to answer as it is. */
export function readAnswered(): Query[] {
  return readQueries().filter(({ unanswered }) => unanswered === undefined);
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
 * Where the results of each query lead, as above. Typing takes a while, and a browser too: the search's own code is asked
 * instead, in Node.
 * @param site folder of the built site, base path included
 */
export async function askAll(site: string, queries: readonly Query[]): Promise<string[][]> {
  const program = join(import.meta.dirname, 'in-node.ts');
  const found: string[][] = [];
  for (let from = 0; from < queries.length; from += AT_ONCE) {
    const { stdout } = await execa('node', [program, resolve(site)], {
      input: JSON.stringify(queries.slice(from, from + AT_ONCE)),
      preferLocal: true,
    });
    found.push(...(JSON.parse(stdout) as string[][]));
  }
  return found;
}

/** Each with its place among its results, as `rankOf` says it. */
export async function ranksOf(
  site: string,
  queries: readonly Query[],
): Promise<{ query: Query; rank: number }[]> {
  const found = await askAll(site, queries);
  return queries.map((query, index) => ({ query, rank: rankOf(query, found[index] ?? []) }));
}

/** Place of the page among the results, from 1; 0 where it is not there. */
export function rankOf({ page, or = [] }: Query, results: readonly string[]): number {
  const wanted = [...(page === undefined ? [] : [page]), ...or];
  const isIt = (path: string): boolean =>
    wanted.some((one) => path === one || (!one.includes('#') && path.split('#')[0] === one));
  return results.findIndex(isIt) + 1;
}
