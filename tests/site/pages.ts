/** The built pages, read as a browser without JavaScript or CSS would. */
import { type CheerioAPI, load } from 'cheerio';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

export function read(file: string): string {
  return readFileSync(join(inject('site'), file), 'utf8');
}

/** @param path such as `/tasks/upsert/` */
export function page(path: string): CheerioAPI {
  return load(read(path.endsWith('/') ? `${path}index.html` : path), { scriptingEnabled: false });
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
