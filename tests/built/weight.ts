/** What a built page weighs with all that it loads, in brotli, as most hosts send it. */
import { load } from 'cheerio/slim';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export const KB = 1024;

const weights = new Map<string, number>();

/** @returns bytes of one file */
export function weigh(site: string, file: string): number {
  return weighed(site, file, constants.BROTLI_MAX_QUALITY);
}

/** @returns no fewer bytes than that, and up to a sixth more, in a fortieth of the time */
function weighAtMost(site: string, file: string): number {
  return weighed(site, file, 8);
}

/** @returns no fewer bytes, and up to a twenty-fifth more, in a third of the time */
function weighClosely(site: string, file: string): number {
  return weighed(site, file, 10);
}

function weighed(site: string, file: string, quality: number): number {
  const full = join(site, file);
  const key = `${quality} ${full}`;
  const known = weights.get(key) ?? compressed(readFileSync(full), quality);
  weights.set(key, known);
  return known;
}

function compressed(text: Buffer | string, quality: number): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/** Files that a browser asks for as it opens the page, each once, the page itself first. A lazy picture waits for its reader. */
export function loaded(site: string, path: string): string[] {
  const key = join(site, path);
  const known = loads.get(key) ?? whatLoads(site, path);
  loads.set(key, known);
  return known;
}

const loads = new Map<string, string[]>();

/** The tags that ask for a file: the other elements of hundreds of pages take seconds to parse. */
const ASKING = /<(?:link|script|img)\s(?:"[^"]*"|'[^']*'|[^"'>])*>/g;

function whatLoads(site: string, path: string): string[] {
  const page = path.endsWith('/') ? `${path}index.html` : path;
  const html = readFileSync(join(site, page), 'utf8');
  const asking = html.match(ASKING)?.map((tag) => (tag.startsWith('<script') ? `${tag}</script>` : tag));
  const $ = load(asking?.join('') ?? '');
  const sources = [
    ...$('link[rel=stylesheet], link[rel=icon]').map((_, link) => $(link).attr('href')),
    ...$('script[src], img[src]:not([loading=lazy])').map((_, element) => $(element).attr('src')),
  ];
  const files = sources.map((source) => source.replace(/\?.*/, ''));
  return [
    ...new Set([page, ...files.flatMap((file) => (file.endsWith('.js') ? withImports(site, file) : file))]),
  ];
}

/** A script, and what it imports as it begins. */
function withImports(site: string, script: string): string[] {
  const text = readFileSync(join(site, script), 'utf8');
  const imported = [...text.matchAll(/\b(?:import|from)\s*"(\.[^"]+)"/g)].map(([, path = '']) =>
    posix.join(posix.dirname(script), path),
  );
  return [script, ...imported.flatMap((one) => withImports(site, one))];
}

/** @returns bytes of the page and all that it loads */
export function weightOf(site: string, path: string): number {
  return sum(site, path, weigh);
}

function sum(site: string, path: string, weighOne: typeof weigh): number {
  return loaded(site, path).reduce((all, file) => all + weighOne(site, file), 0);
}

/** Whether the page and all that it loads come in so many bytes: of those that nearly do alone, all is weighed as it is sent. */
export function comesIn(site: string, path: string, most: number): boolean {
  return surelyComesIn(site, path, most) || weightOf(site, path) <= most;
}

/** The same, and not of those that come in it by a little. */
function surelyComesIn(site: string, path: string, most: number): boolean {
  return sum(site, path, weighAtMost) <= most || sum(site, path, weighClosely) <= most;
}

/** Those that are likely to be light first. */
export function byWeight(site: string, paths: readonly string[]): string[] {
  return paths.toSorted((a, b) => sum(site, a, weighAtMost) - sum(site, b, weighAtMost));
}

/** @returns bytes of the words alone, without a tag */
function wordsOf(site: string, path: string): number {
  const $ = load(readFileSync(join(site, path, 'index.html'), 'utf8'));
  $('script, style').remove();
  return compressed(
    $('body')
      .text()
      .replace(/[ \t]+/g, ' '),
    constants.BROTLI_MAX_QUALITY,
  );
}

/** Whether the page comes in what its kind may weigh, however many ORMs there are. */
export function isLight(site: string, path: string): boolean {
  if (comesIn(site, path, mostOf(path) * KB)) return true;
  // A source of fifty claims has 8 KB of words alone.
  return /^\/claims\/./.test(path) && comesIn(site, path, wordsOf(site, path) + AROUND * KB);
}

/** What surrounds many claims: links within them, the styles and the scripts. */
const AROUND = 9.5;

/** The least have the kinds that a reader opens from a search engine or a link. */
function mostOf(path: string): number {
  // Of the dictionary that is 53.5 with ten ORMs and 136 tasks.
  if (path === '/concepts/') return 55;
  // All solutions are a second request, of those who open them.
  if (/^\/(matrix|compare\/[^/]+|from\/.+)\/$|\/all\/$/.test(path)) return 45;
  if (/^\/tasks\/./.test(path)) return 24;
  if (/^\/(matrix|articles|claims)\/./.test(path)) return 14;
  // The lists of all that there is have a row of each: that of tasks is 24.8 with ten ORMs and 144 tasks.
  return 25;
}
