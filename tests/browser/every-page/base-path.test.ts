/** The site under a base path, `/emitted/` on a host of its own name: read, and opened in a browser. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { readPage } from '../../../src/build/built/page.ts';
import { headerPolicy, pagePolicy } from '../../../src/site/policy.ts';
import { BASE, SITE } from '../../built/renamed.ts';
import { servePreview, test } from '../support/site.ts';
import { watched } from '../support/watched.ts';

const site = inject('renamed');
/** The folder to publish. */
const published = dirname(site);
let server: Awaited<ReturnType<typeof servePreview>>;
beforeAll(async () => {
  server = await servePreview({ 'Content-Security-Policy': headerPolicy }, { site, base: BASE });
});
afterAll(() => server.stop());

const files = (pattern: string): string[] => globSync(pattern, { cwd: site }).sort();
const read = (file: string): string => readFileSync(join(site, file), 'utf8');

/** Whether something stands at a path such as `/emitted/tasks/upsert/#django`. */
function isThere(path: string): boolean {
  if (!path.startsWith(BASE)) return false;
  const [file = ''] = path.slice(BASE.length).split(/[?#]/);
  return existsSync(join(site, file.replace(/(^|\/)$/, '$1index.html')));
}

/** What of these leads nowhere. */
const lost = (paths: string[]): string[] => [...new Set(paths)].filter((path) => !isThere(path));

test('every link, file and form of every page is below the base path, and there', () => {
  for (const file of files('**/*.html')) {
    const { $ } = readPage(site, `/${file}`);
    const paths = ['href', 'src', 'action', 'srcset'].flatMap((name) =>
      [...$(`[${name}]`)].map((element) => $(element).attr(name) ?? ''),
    );
    const refresh = $('meta[http-equiv=refresh]').attr('content')?.replace('0; url=', '') ?? [];
    const own = paths
      .concat(refresh)
      .map((path) => new URL(path, `${SITE}${BASE}${file}`))
      .filter(({ origin }) => origin === SITE);
    expect(own.length, file).toBeGreaterThan(0);
    expect(lost(own.map(({ pathname }) => decodeURIComponent(pathname))), file).toEqual([]);
  }
});

test('every whole address, in whatever file, is of that host and below the base path, and there', () => {
  const found = new Map<string, number>();
  for (const file of files('**/*.{html,json,csv,txt,xml,md}')) {
    const text = read(file);
    expect(text, file).not.toContain('emitted.example');
    // Shown at any address, it has none of its own.
    if (file === '404.html') continue;
    const addresses = [...text.matchAll(/https:\/\/orms\.example\.org([^\s"'<>()\\&]*)/g)];
    found.set(file, addresses.length);
    expect(lost(addresses.map(([, path = '']) => path)), file).toEqual([]);
  }
  for (const file of ['index.html', 'llms.txt', 'sitemap-index.xml', 'sitemap-0.xml'])
    expect(found.get(file), file).toBeGreaterThan(0);
});

test('every page names its own address there, and carries the policy', () => {
  for (const file of files('**/index.html')) {
    const { $ } = readPage(site, `/${file}`);
    // What is part of another page names that one.
    const address = `${SITE}${BASE}${file.replace(/(?<=^(?:tasks|matrix|compare)\/[^/]+\/)(?:all|sheet)\/index\.html$|index\.html$/, '')}`;
    const isRedirect = $('meta[http-equiv=refresh]').length > 0;
    // Found by nobody, as /search/: then it says so, and names none.
    const unlisted = $('meta[name=robots]').attr('content') === 'noindex' && !isRedirect;
    const canonical = isRedirect ? SITE + ($('main a').attr('href') ?? '') : address;
    expect($('link[rel=canonical]').attr('href'), file).toBe(unlisted ? undefined : canonical);
    expect($('meta[http-equiv=Content-Security-Policy]').attr('content'), file).toBe(pagePolicy);
  }
});

test('every record of the data leads to its page, every run to its script', () => {
  for (const file of files('data/*.json')) {
    const paths = [...read(file).matchAll(/"(?:url|script)":"(\/[^"]*)"/g)].map(([, path = '']) => path);
    // An excerpt has no verdicts: their lines rest on more than it has.
    if (!file.endsWith('/verdicts.json')) expect(paths.length, file).toBeGreaterThan(0);
    expect(lost(paths), file).toEqual([]);
  }
});

test('the folder to publish has the base path in it, and beside it what hosts read at their root', () => {
  expect(globSync('*', { cwd: published }).sort()).toEqual(['404.html', '_headers', '_redirects', 'emitted']);
  expect(readFileSync(join(published, '404.html'), 'utf8')).toBe(read('404.html'));
  const headers = readFileSync(join(published, '_headers'), 'utf8');
  expect(headers).toMatch(/^\/emitted\/\*\n {2}Content-Security-Policy: /);
  expect(headers.match(/^\/(?!emitted\/).*/gm)).toBeNull();
  const redirects = readFileSync(join(published, '_redirects'), 'utf8').trim().split('\n');
  expect(lost(redirects.flatMap((line) => line.split(' ').slice(0, 2)))).toEqual([]);
});

test.for(['', 'tasks/upsert/', 'matrix/', 'compare/sqlalchemy-vs-django/', 'claims/', '404.html'])(
  '/emitted/%s opens without an error',
  async (path, { browser }) => {
    const { open, close } = watched(browser, server.address + BASE.slice(0, -1));
    const page = await open(server.address + BASE + path);
    expect(await page.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).not.toBe('none');
    await close();
  },
);

test('search finds a page and leads to it', async ({ browser }) => {
  const { open, close } = watched(browser, server.address + BASE.slice(0, -1));
  const page = await open(`${server.address}${BASE}search/?q=select_related`);
  await page.locator(`main a[href^="${BASE}tasks/n-plus-one/"]`).first().click();
  await page.waitForURL(`${server.address}${BASE}tasks/n-plus-one/**`);
  await close();
});
