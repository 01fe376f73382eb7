/** What changed in the evidence: the page, and the feed. */
import { type CheerioAPI, load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readChanges } from '../../../contract/reading/changes.ts';
import { SITE } from '../../built/renamed.ts';
import { opening, page, paths, read, textOf } from '../../built/pages.ts';

const { changes } = readChanges(join(import.meta.dirname, '../../..'));
const dates = changes.map(({ date }) => date).reverse();
const ORIGIN = 'https://emitted.example';

/** Addresses in an entry: its own, and those in its text. */
function addressesIn(feed: CheerioAPI): string[] {
  return [...feed('item')].flatMap((item) => {
    const content = load(
      feed(item)
        .find(String.raw`content\:encoded`)
        .text(),
    );
    const own = [feed(item).children('link').text(), feed(item).children('guid').text()];
    return [...own, ...[...content('a')].map((link) => content(link).attr('href') ?? '')];
  });
}

test('the page has a section for each day, the newest first', () => {
  const $ = page('/method/changes/');
  expect(dates.length).toBeGreaterThan(0);
  expect([...$('main h2')].map((heading) => $(heading).attr('id'))).toEqual(dates);
});

test('the method, the footer and llms.txt lead to it, and every page to the feed', () => {
  expect(page('/method/')('main a[href="/method/changes/"]').length).toBeGreaterThan(0);
  expect(page('/')('footer a[href="/method/changes/"]')).toHaveLength(1);
  expect(read('llms.txt')).toContain(`${ORIGIN}/method/changes/`);
  for (const path of paths().filter((own) => !opening(own)('meta[http-equiv=refresh]').length))
    expect(opening(path)('link[rel=alternate][type="application/rss+xml"]').attr('href'), path).toBe(
      '/feed.xml',
    );
});

describe('the feed', () => {
  const feed = load(read('feed.xml'), { xml: true });
  const entries = [...feed('item')].map((item) => ({
    item,
    link: feed(item).children('link').text(),
    title: feed(item).children('title').text(),
    day: new Date(feed(item).children('pubDate').text()).toISOString().slice(0, 10),
  }));
  const isDay = ({ link }: { link: string }): boolean => link.startsWith(`${ORIGIN}/method/changes/#`);

  test('has each article as its page has it, and the newest first', () => {
    const articles = entries.filter((entry) => !isDay(entry));
    const built = paths().filter(
      (path) => /^\/articles\/[^/]+\/$/.test(path) && page(path)('article h1, main h1').length,
    );
    const there = built.filter((path) => !opening(path)('meta[http-equiv=refresh]').length);
    expect(articles.map(({ link }) => link).sort()).toEqual(there.map((path) => `${ORIGIN}${path}`).sort());
    for (const { item, link, title, day } of articles) {
      const $ = page(new URL(link).pathname);
      expect(textOf($('h1').first().text())).toBe(textOf(title));
      expect($('meta[name=description]').attr('content')).toBe(feed(item).children('description').text());
      expect($(`time[datetime="${day}"]`).length, link).toBeGreaterThan(0);
    }
    expect(entries.map(({ day }) => day)).toEqual(
      entries
        .map(({ day }) => day)
        .sort()
        .reverse(),
    );
  });

  test('has an entry for each day, the newest first, that leads to the day on the page', () => {
    const days = entries.filter(isDay);
    expect(days.map(({ link }) => link)).toEqual(dates.map((date) => `${ORIGIN}/method/changes/#${date}`));
    for (const { item } of days) {
      const guid = feed(item).children('guid');
      expect(guid.text()).toBe(feed(item).children('link').text());
      const title = textOf(feed(item).children('title').text());
      const day = guid.text().split('#')[1] ?? '';
      expect(textOf(page('/method/changes/')(`section[aria-labelledby="${day}"] > p`).first().text())).toBe(
        `${title}.`,
      );
      expect(new Date(feed(item).children('pubDate').text()).toISOString()).toBe(`${day}T00:00:00.000Z`);
    }
  });

  test('names whole addresses, of pages that there are', () => {
    const built = new Set(paths());
    const addresses = addressesIn(feed);
    expect(addresses.length).toBeGreaterThan(2 * dates.length);
    for (const address of addresses) {
      expect(address.startsWith(`${ORIGIN}/`), address).toBe(true);
      const { pathname, hash } = new URL(address);
      expect(built, address).toContain(pathname);
      if (hash) expect(page(pathname)(`[id="${hash.slice(1)}"]`), address).toHaveLength(1);
    }
  });
});

test('a new record is shown, under a base path too; what it names and what is gone has no link', () => {
  // tests/built/renamed.ts wrote it. A broken link would have stopped the build.
  const site = inject('renamed');
  const $ = load(readFileSync(join(site, 'method/changes/index.html'), 'utf8'));
  const section = $('main section[aria-labelledby]').first();
  const day = section.attr('aria-labelledby') ?? '';
  expect(dates).not.toContain(day);
  expect(section.find('p').first().text().replaceAll('\u00a0', ' ')).toMatch(
    /^Django ORM 6\.1\.3 → 6\.2\.0: 2 cases differ and 2 runs are new\.$/,
  );
  expect($('main h2').first().attr('id')).toBe(day);
  expect([...section.find('a')].map((link) => $(link).attr('href'))).toEqual([
    '/emitted/tasks/upsert/#django',
  ]);
  for (const text of [
    'long-forgotten: Django ORM sync',
    'raised <Error & "more">',
    'sings-and-dances',
    'marble',
  ])
    expect(textOf(section.text())).toContain(text);

  const feed = load(readFileSync(join(site, 'feed.xml'), 'utf8'), { xml: true });
  expect(addressesIn(feed)).toContain(`${SITE}/emitted/tasks/upsert/#django`);
  for (const address of addressesIn(feed)) expect(address.startsWith(`${SITE}/emitted/`), address).toBe(true);
  expect(feed('item').first().children('link').text()).toBe(`${SITE}/emitted/method/changes/#${day}`);
});
