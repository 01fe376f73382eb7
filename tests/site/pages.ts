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

/** The page that has all solutions of a task, or all answers to a feature’s question: itself where it has them. */
export function whole(path: string): CheerioAPI {
  const $ = page(path);
  const all = $('[data-whole]').attr('data-whole');
  return all === undefined ? $ : page(all);
}

/** Paths of pages that count, and not another in their place: of those that are moved, for a form, or part of another. */
export function listed(): string[] {
  return paths().filter((path) => {
    const $ = page(path);
    const canonical = $('link[rel=canonical]').attr('href');
    return (
      $('meta[name=robots]').length === 0 && (canonical === undefined || new URL(canonical).pathname === path)
    );
  });
}

export function json(file: string): unknown {
  return JSON.parse(read(file));
}

/** White space as a reader sees it. */
export function textOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
