/** The addresses that things had before: each answers with a page that leads on, and hosts are told of them too. */
import { href } from '../href.ts';
import { stored } from '../stored.ts';
import { movedOf } from '../views/moved.ts';
import type { RedirectRecord } from './records.ts';

export function redirects(): RedirectRecord[] {
  return movedOf(stored.content).map(({ from, to }) => ({ from: href(from), url: href(to) }));
}
