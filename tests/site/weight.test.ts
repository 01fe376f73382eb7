/** What a page weighs: all that it loads, in brotli, as most hosts send it. One round trip brings about 14 KB. */
import { globSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { page, paths, read } from './pages.ts';
import { loaded, weigh, weightOf } from './weight.ts';

const KB = 1024;
/** The words alone, without a tag. */
function text(path: string): number {
  const $ = page(path);
  $('script, style').remove();
  return brotliCompressSync(
    $('body')
      .text()
      .replace(/[ \t]+/g, ' '),
  ).length;
}

/** The kinds that a reader opens from a search engine or a link; what surrounds a long text has a limit too. */
function isLight(path: string, total: number): boolean {
  if (path === '/matrix/') return total <= 45 * KB;
  if (!/^\/(articles|matrix|claims|orms)\//.test(path)) return total <= 24 * KB;
  return total <= 14 * KB || total <= text(path) + 11.5 * KB;
}

const totals = new Map(paths().map((path) => [path, weightOf(inject('site'), path)]));

test.for([...totals])('%s is light', ([path, total]) => {
  const files = loaded(inject('site'), path).map((file) => `${weigh(inject('site'), file)} ${file}`);
  expect(isLight(path, total), `${total} bytes:\n${files.join('\n')}`).toBe(true);
});

test.for(['tasks', 'matrix', 'orms'])('half of all pages under /%s/ come in one round trip', (kind) => {
  const own = [...totals].filter(([path]) => path.startsWith(`/${kind}/`)).map(([, total]) => total);
  expect(own.sort((a, b) => a - b)[Math.floor(own.length / 2)]).toBeLessThanOrEqual(14 * KB);
});

/** The search’s own code, which is loaded when it is opened. */
const SEARCH = '_astro/panel.*.js';

test('all scripts of pages together are small: the pages work without them', () => {
  const scripts = globSync('{*.js,_astro/*.js}', { cwd: inject('site'), exclude: [SEARCH] });
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, file) => sum + weigh(inject('site'), file), 0)).toBeLessThanOrEqual(2 * KB);
});

test('what the search loads of ours, when it is opened, is small', () => {
  const files = globSync([SEARCH, 'pagefind/words.json'], { cwd: inject('site') });
  expect(files.length).toBe(2);
  expect(files.reduce((sum, file) => sum + weigh(inject('site'), file), 0)).toBeLessThanOrEqual(14 * KB);
});

test('no font is loaded', () => {
  expect(globSync('**/*.{woff,woff2,ttf,otf}', { cwd: inject('site') })).toEqual([]);
  for (const sheet of globSync('{*.css,_astro/*.css}', { cwd: inject('site') }))
    expect(read(sheet), sheet).not.toContain('@font-face');
});
