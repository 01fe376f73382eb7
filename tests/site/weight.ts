/** What a built page weighs with all that it loads, in brotli, as most hosts send it. */
import { load } from 'cheerio/slim';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export const KB = 1024;

const weights = new Map<string, number>();

/** @returns bytes of one file */
export function weigh(site: string, file: string): number {
  const full = join(site, file);
  const known = weights.get(full) ?? brotliCompressSync(readFileSync(full)).length;
  weights.set(full, known);
  return known;
}

/** Files that a browser asks for as it opens the page, each once, the page itself first. */
export function loaded(site: string, path: string): string[] {
  const page = path.endsWith('/') ? `${path}index.html` : path;
  const $ = load(readFileSync(join(site, page), 'utf8'));
  const sources = [
    ...$('link[rel=stylesheet], link[rel=icon]').map((_, link) => $(link).attr('href')),
    ...$('script[src], img[src]').map((_, element) => $(element).attr('src')),
  ];
  return [...new Set([page, ...sources.map((source) => source.replace(/\?.*/, ''))])];
}

/** @returns bytes of the page and all that it loads */
export function weightOf(site: string, path: string): number {
  return loaded(site, path).reduce((sum, file) => sum + weigh(site, file), 0);
}

/** @returns bytes of the words alone, without a tag */
function wordsOf(site: string, path: string): number {
  const $ = load(readFileSync(join(site, path, path.endsWith('/') ? 'index.html' : ''), 'utf8'));
  $('script, style').remove();
  return brotliCompressSync(
    $('body')
      .text()
      .replace(/[ \t]+/g, ' '),
  ).length;
}

/** The kinds that a reader opens from a search engine or a link; what surrounds a long text has a limit too. */
export function isLight(site: string, path: string): boolean {
  const total = weightOf(site, path);
  if (path === '/matrix/') return total <= 45 * KB;
  // All solutions are a second request, of those who open them.
  if (path.endsWith('/all/')) return total <= 45 * KB;
  if (!/^\/(articles|matrix|claims|orms)\//.test(path)) return total <= 24 * KB;
  // The aim is 11.5 for all of them: five in a hundred features and the fact checks are up to 0.2 above it. With ten ORMs more is chosen from.
  const around = /^\/(matrix|claims)\//.test(path) ? 12 : 11.5;
  return total <= 14 * KB || total <= wordsOf(site, path) + around * KB;
}
