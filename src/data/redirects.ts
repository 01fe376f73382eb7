/** The addresses that things had before: each answers with a page that leads on, and hosts are told of them too. */
import { href } from '../site/href.ts';
import { stored } from '../library/stored.ts';
import { redirectsOf } from '../features/redirects/redirects.ts';
import type { RedirectRecord } from './records.ts';

export function redirects(): RedirectRecord[] {
  return redirectsOf(stored.content).map(({ from, to }) => ({ from: href(from), url: href(to) }));
}
