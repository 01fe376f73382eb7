/** The built pages, read as a browser without JavaScript or CSS would. */
import { type CheerioAPI, load } from 'cheerio';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

export function read(file: string): string {
  return readFileSync(join(inject('site'), file), 'utf8');
}

/** Pages that were read before: each rule looks at all of them. As much HTML as takes half a gigabyte when it is parsed. */
const parsed = new Map<string, CheerioAPI>();
let room = 16_000_000;

/**
 * To be read, and left as it is: others read it too.
 * @param path such as `/tasks/upsert/`
 */
export function page(path: string): CheerioAPI {
  const file = join(inject('site'), path.endsWith('/') ? `${path}index.html` : path);
  const known = parsed.get(file);
  if (known) return known;
  const html = readFileSync(file, 'utf8');
  const $ = load(html, { scriptingEnabled: false });
  if (html.length <= room) {
    room -= html.length;
    parsed.set(file, $);
  }
  return $;
}

/** Paths of all pages. */
export function paths(): string[] {
  return globSync('**/*.html', { cwd: inject('site') })
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

export function json(file: string): unknown {
  return JSON.parse(read(file));
}

/** White space as a reader sees it. */
export function textOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
