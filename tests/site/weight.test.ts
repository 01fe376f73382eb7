/** What a page weighs: all that it loads, in brotli, as most hosts send it. One round trip brings about 14 KB. */
import { globSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { paths, read } from './pages.ts';
import { isLight, KB, loaded, weigh, weightOf } from './weight.ts';

const totals = new Map(paths().map((path) => [path, weightOf(inject('site'), path)]));

test.for([...totals])('%s is light', ([path, total]) => {
  const files = loaded(inject('site'), path).map((file) => `${weigh(inject('site'), file)} ${file}`);
  expect(isLight(inject('site'), path), `${total} bytes:\n${files.join('\n')}`).toBe(true);
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
