/** What others read of a page without opening it: search engines, chats, feeds. */
import type { CheerioAPI } from 'cheerio';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { type Plain, PLAIN } from '../../../src/site/plain-pages.ts';
import { listed, opening, page, paths, read, textOf } from '../../built/pages.ts';

const ORIGIN = 'https://emitted.example';
const site = inject('site');
const all = paths().map((path): [string, CheerioAPI] => [path, opening(path)]);
/** Those that somebody may look for, or share. */
const counted = new Set(listed());
const shared = all.filter(([path]) => counted.has(path));
const metaOf = ($: CheerioAPI, name: string): string | undefined =>
  $(`meta[property="${name}"], meta[name="${name}"]`).attr('content');

test('a page of all solutions names the page that they are part of', () => {
  const parts = paths().filter((path) => path.endsWith('/all/'));
  expect(parts.length).toBeGreaterThan(100);
  for (const path of parts) {
    const $ = opening(path);
    expect($('link[rel=canonical]').attr('href'), path).toBe(ORIGIN + path.replace(/all\/$/, ''));
    expect($('main[data-kind], link[type="text/markdown"]'), path).toHaveLength(0);
  }
});

test('every page names itself as the one that counts', () => {
  for (const [path, $] of shared) {
    expect($('link[rel=canonical]').attr('href'), path).toBe(`${ORIGIN}${path}`);
    expect(metaOf($, 'og:url'), path).toBe(`${ORIGIN}${path}`);
  }
});

test('the sitemap lists what may be looked for, and nothing else; robots.txt and each page lead to it', () => {
  const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  expect(listed.sort()).toEqual(shared.map(([path]) => ORIGIN + path).sort());
  expect(read('robots.txt')).toContain(`\nSitemap: ${ORIGIN}/sitemap-index.xml\n`);
  for (const [path, $] of shared)
    expect($('link[rel=sitemap]').attr('href'), path).toBe('/sitemap-index.xml');
});

test('titles and descriptions are as long as search results show them, and no two are alike', () => {
  for (const [path, $] of shared) {
    const title = textOf($('title').text());
    // A long one has no room for the name of the site.
    if (title !== metaOf($, 'og:title')) expect(title.length, title).toBeLessThanOrEqual(65);
    expect(title.length, title).toBeLessThanOrEqual(90);
    const description = metaOf($, 'description') ?? '';
    expect(description.length, path).toBeGreaterThan(40);
    expect(description.length, path).toBeLessThanOrEqual(201);
    expect(description, path).toMatch(/[.?!…]$/);
    expect(description, path).not.toContain('`');
    expect(metaOf($, 'og:description'), path).toBe(description);
  }
  const descriptions = shared.map(([, $]) => metaOf($, 'description'));
  expect(descriptions).toEqual([...new Set(descriptions)]);
});

describe('pictures', () => {
  test('each page that may be shared has one of its own, in the size that it says', () => {
    for (const [path, $] of shared) {
      const address = metaOf($, 'og:image') ?? '';
      expect(address, path).toBe(`${ORIGIN}/og${path === '/' ? '/index' : path.replace(/\/$/, '')}.png`);
      const png = readFileSync(join(site, new URL(address).pathname));
      expect(png.toString('latin1', 1, 4), path).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual(
        ['og:image:width', 'og:image:height'].map((name) => Number(metaOf($, name))),
      );
      expect(png.length, path).toBeLessThan(40_000);
      expect(metaOf($, 'og:image:alt')?.length, path).toBeGreaterThan(3);
      expect(metaOf($, 'twitter:card'), path).toBe('summary_large_image');
    }
  });

  test('no other page names one, and none is left over', () => {
    for (const [path, $] of all) {
      if (!shared.some(([own]) => own === path)) expect(metaOf($, 'og:image'), path).toBeUndefined();
    }
    expect(globSync('og/**/*.png', { cwd: site })).toHaveLength(shared.length);
  });

  test('of pages without facts say what these are called', () => {
    // Without packs there is no playground.
    const { '/play/': _, ...built } = PLAIN;
    for (const [path, { kind = '', title }] of Object.entries<Plain>(built)) {
      const $ = page(path);
      expect(metaOf($, 'og:title'), path).toBe(title);
      expect($('main').attr('data-kind') ?? '', path).toBe(kind);
      expect(metaOf($, 'og:image:alt'), path).toBe([kind, title].filter(Boolean).join(': '));
    }
  });

  test('say what the page says', () => {
    const rows = page('/tasks/n-plus-one/')('.overview li');
    const alt = metaOf(page('/tasks/n-plus-one/'), 'og:image:alt') ?? '';
    const $ = page('/tasks/n-plus-one/');
    expect(alt).toContain(textOf($('h1').text()));
    for (const name of ['SQLAlchemy', 'Django ORM', 'Tortoise ORM', 'Piccolo']) {
      const own = [...rows].find((item) => textOf($(item).text()).startsWith(name));
      const label = [...$(own).find('a')].map((link) => $(link).attr('aria-label') ?? '');
      const [counted] = /(?<=: )\d+ → \d+/.exec(label[0] ?? '') ?? [];
      expect(counted).toBeDefined();
      expect(alt).toContain(`${name} ${counted ?? ''}`);
    }
  });
});

type Thing = Record<string, unknown> & { '@type': string };

function thingsOf($: CheerioAPI): Thing[] {
  return [...$('script[type="application/ld+json"]')].flatMap((block) => {
    const data = JSON.parse($(block).text()) as Thing & { '@graph'?: Thing[] };
    expect(data['@context']).toBe('https://schema.org');
    return data['@graph'] ?? [data];
  });
}

const things = all.map(([path, $]) => ({ path, $, own: thingsOf($) }));
const pagesWith = (type: string): string[] =>
  things.filter(({ own }) => own.some((thing) => thing['@type'] === type)).map(({ path }) => path);

/** Every text within, with the name that it has. */
function textsIn(value: unknown, name = ''): [name: string, text: string][] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) => textsIn(own, Array.isArray(value) ? name : key));
}

describe('structured data', () => {
  test('is one block where there is any', () => {
    for (const { path, $, own } of things) {
      expect($('script[type="application/ld+json"]').length, path).toBe(own.length > 0 ? 1 : 0);
    }
  });

  test('names addresses that are there', () => {
    const named = things.flatMap(({ own }) =>
      textsIn(own)
        .filter(([name]) => ['item', 'url', 'contentUrl', 'urlTemplate', 'image'].includes(name))
        .map(([, text]) => text),
    );
    expect(named.length).toBeGreaterThan(100);
    for (const address of new Set(named)) {
      expect(address).toMatch(new RegExp(`^${ORIGIN}/`));
      const { pathname, hash } = new URL(address);
      const file = join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      expect(statSync(file).isFile(), address).toBe(true);
      if (hash) expect(page(pathname)(`[id="${hash.slice(1)}"]`), address).toHaveLength(1);
    }
  });

  test('has the way to a page as the page shows it, the page itself last', () => {
    for (const { path, $, own } of things.filter((thing) => counted.has(thing.path))) {
      const links = [...$('.crumbs a')];
      const list = own.find((thing) => thing['@type'] === 'BreadcrumbList');
      expect(list !== undefined, path).toBe(links.length > 0);
      if (!list) continue;
      const items = list['itemListElement'] as { position: number; name: string; item?: string }[];
      expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
      const above = items.slice(0, -1);
      const shown = links.slice(0, above.length);
      expect(above.map(({ name, item }) => [name, item])).toEqual(
        shown.map((link) => [textOf($(link).text()), `${ORIGIN}${$(link).attr('href') ?? ''}`]),
      );
      const self = items.at(-1);
      expect(links, path).toHaveLength(above.length);
      expect(textOf($('h1').text()), path).toBe(self?.name);
      expect(self).not.toHaveProperty('item');
    }
  });

  test('of tasks and articles is what their pages say', () => {
    const written = [...counted].filter((path) => /^\/(tasks|articles)\/./.test(path));
    expect(pagesWith('TechArticle')).toEqual(written);
    for (const { path, $, own } of things) {
      const article = own.find((thing) => thing['@type'] === 'TechArticle');
      if (!article) continue;
      expect(article['headline'], path).toBe(textOf($('h1').text()));
      expect(article['description'], path).toBe(metaOf($, 'description'));
      expect(article['datePublished'], path).toBe(page(path)('main > .note time').attr('datetime'));
    }
  });

  test('of data names the files that the page leads to', () => {
    expect(pagesWith('Dataset')).toEqual(['/matrix/', '/method/', '/types/']);
    for (const { path, $, own } of things) {
      const data = own.find((thing) => thing['@type'] === 'Dataset');
      if (!data) continue;
      const files = (data['distribution'] as Thing[]).map((file) => [
        file['encodingFormat'],
        file['contentUrl'],
      ]);
      const linked = [...page(path)('main a[href*="/data/"]')].map(
        ({ attribs }) => `${ORIGIN}${attribs['href'] ?? ''}`,
      );
      for (const [, address] of files) expect(linked, path).toContain(address);
      for (const [format, address] of files)
        expect(format).toBe(String(address).endsWith('.csv') ? 'text/csv' : 'application/json');
      expect(data['description'], path).toBe(metaOf($, 'description'));
    }
  });

  test('of the site says how to search it', () => {
    expect(pagesWith('WebSite')).toEqual(['/']);
    expect(textsIn(thingsOf(page('/')))).toContainEqual(['urlTemplate', `${ORIGIN}/search/?q={query}`]);
  });
});
