/** A page as it was built, parsed once for all that is made of it. */
import { type CheerioAPI, load } from 'cheerio/slim';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BuiltPage {
  /** On the site, without the base: `/tasks/upsert/`. */
  path: `/${string}`;
  $: CheerioAPI;
}

/** @param html of a whole page */
export function parsePage(path: BuiltPage['path'], html: string): BuiltPage {
  return { path, $: load(html) };
}

/** Files of a built site, as paths on it, in one order on every machine. */
export function filesOf(site: string): `/${string}`[] {
  return globSync('**/*', { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join('/', entry.parentPath.slice(site.replace(/\/$/, '').length), entry.name).replaceAll('\\', '/'),
    )
    .sort()
    .map((path): `/${string}` => (path.startsWith('/') ? (path as `/${string}`) : `/${path}`));
}

export function readPage(site: string, file: `/${string}`): BuiltPage {
  const path = file.endsWith('/index.html') ? (file.slice(0, -'index.html'.length) as `/${string}`) : file;
  return parsePage(path, readFileSync(join(site, file), 'utf8'));
}
