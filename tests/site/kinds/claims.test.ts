/** The page of claims as it was built: each claim with its verdict and the way to its evidence, and the same as data. */
import type { CheerioAPI } from 'cheerio';
import { globSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { VERDICTS } from '../../../contract/schemas/claim.ts';
import { content } from '../../built/checked.ts';
import { json, page, read, textOf } from '../../built/pages.ts';
import { verdictWords } from '../../../src/features/claims/claim-words.ts';

const claims = [...content.claims.values()];
const $ = page('/claims/');

/** The page of the source that a claim stands under. */
const own = ({ source }: { source: string }): CheerioAPI => page(`/claims/${source}/`);

test('each claim is a line with an anchor of its own and its verdict, which leads to all that is said of it', () => {
  expect([...$('article')].map((article) => $(article).attr('id'))).toEqual(claims.map(({ id }) => id));
  for (const { id, data, source } of claims) {
    const article = $(`article#${id}`);
    expect(textOf(article.find('.status').text()), id).toContain(verdictWords[data.verdict].label);
    expect(textOf(article.text()), id).toContain(data.claim.replaceAll('`', ''));
    expect(article.find('h3 a').attr('href'), id).toBe(`/claims/${source}/#${id}`);
  }
});

test('the page of a source says what was found, and which others claim the same', () => {
  for (const claim of claims) {
    const { id, data } = claim;
    const article = own(claim)(`article#${id}`);
    const text = textOf(article.text());
    expect(textOf(article.find('.status').text()), id).toContain(verdictWords[data.verdict].label);
    expect(text, id).toContain(data.claim.replaceAll('`', ''));
    expect(text, id).toContain(data.explanation.replaceAll('`', ''));
    expect(article.find(`> a.anchor[href="#${id}"]`), id).toHaveLength(1);
    for (const also of data.also) {
      expect(article.find(`.note a[href="/claims/${also}/"]`), id).toHaveLength(1);
      expect(page(`/claims/${also}/`)(`a[href="/claims/${claim.source}/#${id}"]`), id).toHaveLength(1);
    }
  }
});

test('each piece of evidence is a link to what shows it', () => {
  for (const claim of claims) {
    const { id, data } = claim;
    const $own = own(claim);
    const links = [...$own(`article#${id} li a`)].map((link) => $own(link).attr('href') ?? '');
    expect(links, id).toHaveLength(data.evidence.length);
    data.evidence.forEach(({ task, feature, types, fact, subject, run, source }, index) => {
      const link = links[index] ?? '';
      if (source) expect(link).toBe(source.url);
      else if (types) expect(link).toBe(`/types/#${types}`);
      else if (fact) expect(link).toMatch(new RegExp(`^/orms/${subject ?? ''}/#`));
      else if (run) expect(link).toMatch(new RegExp(`^/scripts/${id}\\.${run}`));
      else expect(link.startsWith(task ? `/tasks/${task}/` : `/matrix/${feature ?? ''}/`), link).toBe(true);
    });
  }
});

test('what comes first is how many hold', () => {
  const holding = claims.filter(({ data }) => data.verdict === 'true').length;
  expect(textOf($('.lead').text())).toMatch(
    new RegExp(`^${claims.length} published claims.* ${holding} hold`),
  );
  for (const verdict of VERDICTS) {
    const count = claims.filter(({ data }) => data.verdict === verdict).length;
    const choice = $(`[name=verdict][value=${verdict}]`);
    expect(choice).toHaveLength(count > 0 ? 1 : 0);
    if (count > 0) expect(textOf(choice.parent().find('b').text())).toBe(String(count));
  }
});

test('a choice for each subject that a claim is about hides the others', () => {
  const css = read(globSync('sheets/claims.*.css', { cwd: inject('site') })[0] ?? '');
  for (const subject of new Set(claims.flatMap(({ data }) => data.about))) {
    expect($(`[name=about][value=${subject}]`), subject).toHaveLength(1);
    expect(css).toContain(`[data-about~=${subject}]`);
  }
});

test('a choice for each source hides the claims of the others', () => {
  const css = read(globSync('sheets/claims.*.css', { cwd: inject('site') })[0] ?? '');
  for (const source of content.claimSources.keys()) {
    expect($(`[name=from][value=${source}]`), source).toHaveLength(1);
    expect(css).toContain(`[data-from~=${source}]`);
  }
});

test('a source says who, when and what is known of it', () => {
  for (const [id, { title, url, note }] of content.claimSources) {
    const $own = page(`/claims/${id}/`);
    expect(textOf($own('h1').text())).toBe(`Checked: ${title}`);
    const said = textOf($own('main > .note').text());
    expect(said).toMatch(/undated|\d{4}/);
    expect(said).toContain(note.replaceAll('`', ''));
    if (url) expect($own(`main > .note a[href="${url}"]`)).toHaveLength(1);
  }
});

test('the page is light', () => {
  expect(brotliCompressSync(read('claims/index.html')).length).toBeLessThan(14 * 1024);
});

test('the same is in claims.json', () => {
  const records = json('data/claims.json') as {
    id: string;
    verdict: string;
    evidence: unknown[];
    url: string;
  }[];
  expect(records).toHaveLength(claims.length);
  for (const { id, data, source } of claims) {
    const record = records.find((candidate) => candidate.id === id);
    expect(record).toMatchObject({
      source: { title: content.claimSources.get(source)?.title },
      claim: data.claim,
      verdict: data.verdict,
      url: `/claims/${source}/#${id}`,
    });
    expect(record?.evidence).toHaveLength(data.evidence.length);
  }
});
