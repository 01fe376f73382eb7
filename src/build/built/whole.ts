/**
 * A page may hold some of its solutions, and name another that has them all. What is made of a page, its search records
 * and its Markdown version, is made of the whole.
 */
import type { BuiltPage } from './page.ts';

/**
 * Puts what the other page has in place of what stands on this one.
 * @param page is changed by this: its links must be known before
 * @param base path under which the site is served, with a slash at its end
 * @param read gives the page that a file of the site is, such as `/tasks/upsert/all/index.html`: it loses what it has
 * @throws if the other page has nothing of the kind
 */
export function makeWhole(
  { path, $ }: BuiltPage,
  base: string,
  read: (file: `/${string}`) => BuiltPage,
): void {
  const part = $('[data-whole]');
  const address = part.attr('data-whole');
  if (address === undefined) return;
  const whole = read(`/${address.slice(base.length)}index.html`).$('[data-solutions]');
  if (whole.length !== 1) throw new Error(`${path} says that ${address} has all solutions: it has none`);
  part.replaceWith(whole);
  // Links to what was not there led to these.
  $('[data-away], [data-away] [id]').removeAttr('id');
}
