/** What a page weighs: all that it loads, in brotli, as most hosts send it. One round trip brings about 14 KB. */
import { globSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { opening, paths, read } from '../../built/pages.ts';
import { byWeight, comesIn, isLight, KB, loaded, weigh, weightOf } from '../../built/weight.ts';

const site = inject('site');

test('every page is light', () => {
  const heavy = paths()
    .filter((path) => !isLight(site, path))
    .map((path) => [
      `${path}: ${weightOf(site, path)} bytes`,
      ...loaded(site, path).map((file) => `${weigh(site, file)} ${file}`),
    ]);
  expect(heavy).toEqual([]);
});

/** Those of tasks have the code and the transcripts of two side by side: a little more than one round trip. */
test.for([
  ['tasks', 17],
  ['matrix', 14],
] as const)('half of all pages under /%s/ come in %i KB', ([kind, most]) => {
  const own = paths().filter((path) => path.startsWith(`/${kind}/`) && !path.endsWith('/all/'));
  // Most of the time would go into the other half.
  const lightest = byWeight(site, own).slice(0, Math.floor(own.length / 2) + 1);
  const comes = (path: string): boolean => comesIn(site, path, most * KB);
  const light = lightest.every(comes) ? lightest : own.filter(comes);
  expect(light.length).toBeGreaterThan(own.length / 2);
});

/** The search’s own code, which is loaded when it is opened. */
const SEARCH = '_astro/panel.*.js';

/** Scripts that a page asks for as it opens. */
const scriptsOf = (path: string): string[] => loaded(site, path).filter((file) => file.endsWith('.js'));
const sizeOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + weigh(site, file), 0);
const everywhere = scriptsOf('/method/');
/** Those of every page where one chooses what is shown. */
const shared = scriptsOf('/tasks/upsert/');

test('the scripts that pages share are small: the pages work without them', () => {
  expect(everywhere.length).toBeGreaterThan(0);
  expect(shared).toEqual(expect.arrayContaining(everywhere));
  expect(sizeOf(shared)).toBeLessThanOrEqual(5 * KB);
});

test('what a page loads for itself alone, such as its filter, is as small, and few pages do', () => {
  const all = paths();
  const own = all.map((path) => scriptsOf(path).filter((file) => !shared.includes(file)));
  for (const [index, files] of own.entries()) expect(sizeOf(files), all[index]).toBeLessThanOrEqual(2 * KB);
  // Besides those of tasks and features, all of which bring their solutions, and phrasebooks, which bring code; and
  // addresses that lead elsewhere, a few for each ORM.
  const few = all.filter(
    (path, index) =>
      !/^\/(tasks|matrix|from)\/./.test(path) &&
      own[index]?.length &&
      !opening(path)('meta[http-equiv=refresh]').length,
  );
  expect(few.length).toBeLessThanOrEqual(8);
});

test('what the search loads of ours, when it is opened, is small', () => {
  const files = globSync([SEARCH, 'pagefind/words.json'], { cwd: inject('site') });
  expect(files.length).toBe(2);
  expect(files.reduce((sum, file) => sum + weigh(inject('site'), file), 0)).toBeLessThanOrEqual(18 * KB);
});

// src/build/integrations/plain-import.ts leaves Vite's plugin out by its name, which may change.
test('no helper of the bundler is loaded that would preload what a script imports', () => {
  const scripts = globSync('_astro/*.js', { cwd: site });
  expect(scripts.length).toBeGreaterThan(10);
  for (const script of scripts) expect(read(script), script).not.toMatch(/modulepreload|vitePreload/);
});

test('no font is loaded', () => {
  expect(globSync('**/*.{woff,woff2,ttf,otf}', { cwd: inject('site') })).toEqual([]);
  for (const sheet of globSync('{*.css,_astro/*.css}', { cwd: inject('site') }))
    expect(read(sheet), sheet).not.toContain('@font-face');
});
