/** What hosts are told about the built site: `_headers`, `_redirects`, and a type for each file. */
import { extname, matchesGlob } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesOf } from '../../../src/build/built/page.ts';
import { contentTypes, rules } from '../../../src/build/hosting/rules.ts';
import { headerPolicy } from '../../../src/site/policy.ts';
import { opening, read } from '../../built/pages.ts';

const files = filesOf(inject('site'));

/** As Netlify and Cloudflare document it: a path, and below it, indented, its headers. */
function blocks(): [path: string, headers: [name: string, value: string][]][] {
  return read('_headers')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n');
      return [
        path,
        lines.map((line) => /^ {2}([A-Za-z-]+): (\S.*)$/.exec(line)?.slice(1) as [string, string]),
      ];
    });
}

const matches = (file: string, path: string): boolean => matchesGlob(file, path.replace(/\*$/, '**'));

test('every file has a content type', () => {
  const ends = new Set(
    files.filter((file) => !/^\/(_headers|_redirects|\.nojekyll)$/.test(file)).map(extname),
  );
  expect([...ends].filter((end) => !(end.slice(1) in contentTypes))).toEqual([]);
});

test('every rule is for a file that is there', () => {
  const idle = rules.filter(({ path }) => !files.some((file) => matches(file, path))).map(({ path }) => path);
  // Packs are there where somebody has built them: tests/play.
  expect(idle.filter((path) => path !== '/play/files/*')).toEqual([]);
});

test('the header file can be read by Netlify and Cloudflare', () => {
  const read = blocks();
  expect(read.length).toBeLessThanOrEqual(100);
  for (const [path, headers] of read) {
    // A star anywhere else is understood by one of them alone.
    expect(path).toMatch(/^\/[^*\s:]*\*?$/);
    expect(headers.length).toBeGreaterThan(0);
    for (const header of headers) expect(header).toHaveLength(2);
    for (const [name, value] of headers) expect(`  ${name}: ${value}`.length).toBeLessThanOrEqual(2000);
  }
  expect(new Set(read.map(([path]) => path)).size).toBe(read.length);
  expect(read[0]).toEqual(['/*', expect.arrayContaining([['Content-Security-Policy', headerPolicy]])]);
});

test('no header is set twice for one file: Cloudflare sends both, Netlify one', () => {
  for (const file of ['/', ...files]) {
    const names = blocks()
      .filter(([path]) => matches(file, path))
      .flatMap(([, headers]) => headers.map(([name]) => name));
    expect(names, file).toEqual([...new Set(names)]);
  }
});

test('every page at whose address another one is named is redirected by the host too', () => {
  const redirects = read('_redirects')
    .trim()
    .split('\n')
    .map((line) => /^(\/\S+\/) (\/\S+\/) 301$/.exec(line)?.slice(1));
  // Cloudflare takes 2,000 of them.
  expect(redirects.length).toBeLessThanOrEqual(2000);
  const moved = files
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .map((path) => [path, opening(path)('meta[http-equiv=refresh]').attr('content')?.replace('0; url=', '')])
    .filter(([, to]) => to !== undefined);
  expect(moved.length).toBeGreaterThan(0);
  expect([...redirects].sort()).toEqual([...moved].sort());
});
