/** What changed in the evidence: the page, and the feed. */
import { type CheerioAPI, load } from 'cheerio';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ChangeRecord } from '../../contract/schemas/changes.ts';
import { readChanges } from '../../contract/reading/changes.ts';
import { sealed } from '../../contract/files/digest.ts';
import { astro } from '../../tools/astro.ts';
import { copyExcerpt } from '../excerpt.ts';
import { page, paths, read, textOf } from './pages.ts';

/** No record is of a day to come. */
const TODAY = new Date().toISOString().slice(0, 10);

const { changes } = readChanges(join(import.meta.dirname, '../..'));
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
  for (const path of paths().filter((own) => !page(own)('meta[http-equiv=refresh]').length))
    expect(page(path)('link[rel=alternate][type="application/rss+xml"]').attr('href'), path).toBe(
      '/feed.xml',
    );
});

describe('the feed', () => {
  const feed = load(read('feed.xml'), { xml: true });

  test('has an entry for each day, the newest first, that leads to the day on the page', () => {
    const links = [...feed('item')].map((item) => feed(item).children('link').text());
    expect(links).toEqual(dates.map((date) => `${ORIGIN}/method/changes/#${date}`));
    for (const item of feed('item')) {
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

test('a new record is shown, under a base path too; what it names and what is gone has no link', async () => {
  const root = copyExcerpt();
  try {
    const known = changes[0];
    if (!known) throw new Error('there is no record to begin with');
    const gone = { phase: 'task', what: 'outcome', from: 'returned', to: '<Error & "more">' } as const;
    const place = { kind: 'task', id: 'upsert', subject: 'django', flavour: 'sync' } as const;
    const record: ChangeRecord = {
      ...known,
      date: TODAY,
      versions: [{ kind: 'package', name: 'django', from: '6.1.3', to: '6.2.0', runs: 2 }],
      added: [{ kind: 'feature', id: 'sings-and-dances', subjects: ['marble', 'django@6.1'], runs: 2 }],
      cases: [
        { ...place, databases: ['sqlite'], differs: [{ what: 'sql', phase: 'task' }] },
        { ...place, id: 'long-forgotten', databases: ['mariadb'], differs: [gone] },
      ],
      looks: { added: [], removed: [], asked: ['long-forgotten'], dropped: [], answers: [] },
    };
    mkdirSync(join(root, 'evidence/changes'), { recursive: true });
    writeFileSync(join(root, `evidence/changes/${TODAY}.json`), JSON.stringify(sealed(record)));
    // A broken link would stop the build.
    const { code, output } = await astro(root, ['build'], { BASE: '/emitted/' });
    expect(code, output).toBe(0);

    const $ = load(readFileSync(join(root, 'dist/emitted/method/changes/index.html'), 'utf8'));
    const section = $(`section[aria-labelledby="${TODAY}"]`);
    expect(section.find('p').first().text().replaceAll('\u00a0', ' ')).toMatch(
      /^Django ORM 6\.1\.3 → 6\.2\.0: 2 cases differ and 2 runs are new\.$/,
    );
    expect($('main h2').first().attr('id')).toBe(TODAY);
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

    const feed = load(readFileSync(join(root, 'dist/emitted/feed.xml'), 'utf8'), { xml: true });
    expect(addressesIn(feed)).toContain(`${ORIGIN}/emitted/tasks/upsert/#django`);
    for (const address of addressesIn(feed))
      expect(address).toMatch(/^https:\/\/emitted\.example\/emitted\//);
    expect(feed('item').first().children('link').text()).toBe(`${ORIGIN}/emitted/method/changes/#${TODAY}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}, 180_000);
