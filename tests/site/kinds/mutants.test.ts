/**
 * What is odd in content and evidence, and right all the same: that it builds, tests/built/renamed.ts shows; here, what its
 * pages show.
 */
import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { accepted } from '../../mutants/accepted.ts';
import { textOf } from '../../built/pages.ts';

const changed = inject('renamed');
const unchanged = inject('excerpt');

/** A file, or what a reader sees of a page. */
function seen(site: string, path: string, selector = 'main'): string {
  const page = path.endsWith('/');
  const text = readFileSync(join(site, page ? `${path}index.html` : path), 'utf8');
  // Names of before stand on one of the two sites alone, each an empty place and a blank.
  const html = text.replace(/<span class="formerly"[^>]*><\/span>\s*/g, '');
  return page ? textOf(load(html)(selector).text()) : text;
}

test.each(accepted)('$what', ({ same = [], shows = [], hides = [] }) => {
  expect(same.length + shows.length + hides.length).toBeGreaterThan(0);
  for (const path of same) expect(seen(changed, path), path).toBe(seen(unchanged, path));
  for (const { path, selector, text } of shows) expect(seen(changed, path, selector), path).toMatch(text);
  for (const { path, text } of hides) expect(seen(changed, path), path).not.toContain(text);
});
