/** Markup and a script in every text of content and evidence: built, read, and searched in a browser, they stay text. */
import { load } from 'cheerio';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { afterAll, beforeAll, expect } from 'vitest';
import { headerPolicy } from '../../../src/site/policy.ts';
import { HOT, textsOf, writeMarkup } from '../../mutants/markup.ts';
import { build } from '../../../tools/astro.ts';
import { copyExcerpt, LITTLE } from '../../excerpt.ts';
import { asWritten } from '../../built/pages.ts';
import { serve, test } from '../../browser/support/site.ts';
import { watched } from '../../browser/support/watched.ts';

/** Which between them have every field that a text may stand in: 86 of 86, as MORE has. */
const SPOKEN = [
  ...LITTLE.ids,
  'connection-pool',
  'detached-object',
  'fetch-peers',
  'get-by-key',
  'job-queue',
  'list-in-admin',
  'rename-column',
  'shared-session',
  'unloaded-relation',
];

let fields: string[] = [];
let root: string;
let site: string;
beforeAll(async () => {
  ({ root, site } = await build(
    {},
    (copy) => {
      fields = writeMarkup(copy);
    },
    () => copyExcerpt({ ids: SPOKEN }),
  ));
}, 180_000);
afterAll(() => {
  rmSync(root, { recursive: true });
});

const files = (pattern: string): string[] => globSync(pattern, { cwd: site }).sort();
const read = (file: string): string => readFileSync(join(site, file), 'utf8');

/** What a parser makes of HTML where the markup was taken for markup, or was changed. */
function wrongIn(html: string): string[] {
  const $ = load(html);
  const elements = [...$('x-hot, [onload]')].map((element) => $.html(element).slice(0, 200));
  const attributes = $('*')
    .toArray()
    .flatMap((element) => Object.values($(element).attr() ?? {}));
  $('script').remove();
  return [...elements, ...[$.root().text(), ...attributes].flatMap(brokenIn)];
}

/** Parts of the markup, or others than it had. Where a text is cut off, "…" ends it. */
function brokenIn(text: string): string[] {
  const whole = /^(https?|mailto):/.test(text) ? decodeURIComponent(text) : text;
  const rest = whole.replaceAll(HOT, ' ').replace(/x-hot.{0,40}…$/, '');
  return [...rest.matchAll(/.{0,20}x-hot.{0,50}/g)].map(([part]) => part);
}

test('it stands in every kind of text', () => {
  expect(fields.length).toBeGreaterThan(80);
  for (const field of [
    'task title',
    'task terms.*.0',
    'task subjects.*.note',
    'feature question',
    'subject name',
    'claim explanation',
    'article title',
    'run phases.0.statements.0.sql',
    'run phases.0.statements.0.error',
    'run phases.0.error.message',
    'run artifacts.0.text',
    'report caught.*.mistake.0.message',
  ])
    expect(fields).toContain(field);
});

test('on every page it is text, and the same text', () => {
  const pages = files('**/*.html');
  expect(pages.length).toBeGreaterThan(60);
  // What says nothing of content, such as the search.
  const without = pages.filter((file) => !read(file).includes('x-hot'));
  expect(without.length, without.join(' ')).toBeLessThan(5);
  for (const file of pages) expect(wrongIn(read(file)), file).toEqual([]);
});

test('data and structured data hold the same text', () => {
  // What changed, what moved and what a package is are told by ids, numbers, versions and addresses alone, and an
  // excerpt has no verdicts.
  const data = files('data/*.json').filter(
    (file) => !/(changes|redirects|packages|verdicts)\.json$/.test(file),
  );
  expect(data.length).toBeGreaterThan(5);
  for (const file of data) {
    const texts = textsOf(JSON.parse(read(file))).map(([, text]) => text);
    expect(
      texts.some((text) => text.includes(HOT)),
      file,
    ).toBe(true);
    expect(texts.flatMap(brokenIn), file).toEqual([]);
  }
  expect(read('data/matrix.csv')).toContain(HOT.replaceAll('"', '""'));
  for (const file of files('**/*.html')) {
    const $ = asWritten(read(file));
    for (const script of $('script[type="application/ld+json"]'))
      expect(
        textsOf(JSON.parse($(script).text())).flatMap(([, text]) => brokenIn(text)),
        file,
      ).toEqual([]);
  }
});

test('in Markdown it is text, too', () => {
  const written = [...files('**/*.md'), 'llms.txt'];
  expect(written.length).toBeGreaterThan(60);
  for (const file of written) {
    const { html } = markdownToHtml(read(file));
    const $ = load(html);
    // Where nothing is open the backlog says nothing of content.
    if (file !== 'method/backlog/index.html.md') expect($.root().text(), file).toContain(HOT);
    // An address in a text takes in what is written close behind it, so there it may be another text.
    expect($('x-hot, [onload]').length, file).toBe(0);
  }
});

test('in XML it is text, and in the HTML of the feed', () => {
  for (const file of files('*.xml')) {
    const $ = load(read(file), { xml: true });
    expect($('x-hot').length, file).toBe(0);
    for (const content of $('content\\:encoded')) expect(wrongIn($(content).text()), file).toEqual([]);
    for (const element of $('title, description, link'))
      expect(brokenIn($(element).text()), file).toEqual([]);
  }
});

test('found by a search it is shown as text', async ({ browser }) => {
  const server = await serve({ 'Content-Security-Policy': headerPolicy }, site);
  const { open, close } = watched(browser, server.address);
  const page = await open(`${server.address}/search/?q=onload`);
  const results = page.locator('main li');
  await expect.poll(() => results.count()).toBeGreaterThan(3);
  expect(await results.first().textContent()).toContain('<x-hot onload=hot()>');
  expect(await page.locator('x-hot').count()).toBe(0);
  await close();
  await server.stop();
});
