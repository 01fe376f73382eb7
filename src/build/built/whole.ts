/**
 * A page may hold some of its solutions, and name another that has them all. What is made of a page, its search records
 * and its Markdown version, is made of the whole.
 */
import { load } from 'cheerio/slim';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './page.ts';

/**
 * Puts what the other page has in place of what stands on this one.
 * @param page is changed by this: its links must be known before
 * @param site folder of the built site
 * @param base path under which it is served, with a slash at its end
 * @throws if the other page is not there, or has nothing of the kind
 */
export function makeWhole({ path, $ }: BuiltPage, site: string, base: string): void {
  const part = $('[data-whole]');
  const address = part.attr('data-whole');
  if (address === undefined) return;
  const file = join(site, address.slice(base.length - 1), 'index.html');
  const whole = load(readFileSync(file, 'utf8'))('[data-solutions]');
  if (whole.length !== 1) throw new Error(`${path} says that ${address} has all solutions: it has none`);
  part.replaceWith(whole.clone());
  // Links to what was not there led to these.
  $('[data-away], [data-away] [id]').removeAttr('id');
}
