/** The built pages, read as a browser without JavaScript or CSS would. */
import { type Cheerio, type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';
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
  const $ = asWritten(html);
  if (html.length <= room) {
    room -= html.length;
    parsed.set(file, $);
  }
  return $;
}

/** Without a browser's rules for bad HTML, which take as long again: tests/site/every-page/pages.test.ts holds that none is there. */
export function asWritten(html: string): CheerioAPI {
  return load(html, { xml: { xmlMode: false, decodeEntities: true } });
}

const openings = new Map<string, CheerioAPI>();

/**
 * The same page as far as its heading, which a twentieth of the time is enough for: its head, the way to it, its name.
 * @param path such as `/tasks/upsert/`
 */
export function opening(path: string): CheerioAPI {
  const known = openings.get(path);
  if (known) return known;
  const [start = ''] = read(path.endsWith('/') ? `${path}index.html` : path).split('</h1>', 1);
  const $ = asWritten(start);
  openings.set(path, $);
  return $;
}

/** Elements by id, of each page that one was looked for on: to look through all of it for every id takes minutes. */
const indexes = new WeakMap<CheerioAPI, Map<string, Element>>();

/** The element with an id, which no page has twice. */
export function at($: CheerioAPI, id: string): Cheerio<Element> {
  const index =
    indexes.get($) ??
    new Map(
      $('[id]')
        .toArray()
        .map((element) => [element.attribs['id'] ?? '', element]),
    );
  indexes.set($, index);
  const found = index.get(id);
  return $(found ? [found] : []);
}

/** Of the site: it is built once. */
let all: readonly string[] | undefined;

/** Paths of all pages. */
export function paths(): string[] {
  all ??= globSync('**/*.html', { cwd: inject('site') })
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
  return [...all];
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
    const $ = opening(path);
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
