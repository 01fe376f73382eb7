/** What is odd in content and evidence, and right all the same: one build with all of it, and what its pages show. */
import { load } from 'cheerio';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { check } from '../../contract/check.ts';
import { copyExcerpt } from '../excerpt.ts';
import { addFakePacks } from '../fake-packs.ts';
import { accepted } from '../mutants/accepted.ts';
import { Copy } from '../mutants/copy.ts';
import { astro } from '../../tools/astro.ts';
import { textOf } from './pages.ts';

const root = copyExcerpt();
// As the other excerpt has them, beside which it is laid.
addFakePacks(root);

beforeAll(async () => {
  const copy = new Copy(root, root);
  for (const { change } of accepted) change(copy);
  expect(check(root).problems).toEqual([]);
  const { code, output } = await astro(root, ['build']);
  expect(code, output).toBe(0);
}, 180_000);

afterAll(() => {
  rmSync(root, { recursive: true });
});

const changed = join(root, 'dist');
const unchanged = inject('excerpt');

/** A file, or what a reader sees of a page. */
function seen(site: string, path: string, selector = 'main'): string {
  const page = path.endsWith('/');
  const text = readFileSync(join(site, page ? `${path}index.html` : path), 'utf8');
  return page ? textOf(load(text)(selector).text()) : text;
}

test.each(accepted)('$what', ({ same = [], shows = [], hides = [] }) => {
  expect(same.length + shows.length + hides.length).toBeGreaterThan(0);
  for (const path of same) expect(seen(changed, path), path).toBe(seen(unchanged, path));
  for (const { path, selector, text } of shows) expect(seen(changed, path, selector), path).toMatch(text);
  for (const { path, text } of hides) expect(seen(changed, path), path).not.toContain(text);
});
