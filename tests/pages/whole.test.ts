/** What all content is needed for: it takes too long for `npm test`, or grows with every page. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { build } from '../../tools/astro.ts';
import { MORE, writeExcerpt } from '../excerpt.ts';
import { fieldNames } from '../mutants/fields.ts';
import { isAsWritten } from '../built/every-page.ts';
import { ELSEWHERE, hashesOf } from '../built/hashes.ts';
import { buildExcerpt } from '../built/build.ts';
import { paths, read } from '../built/pages.ts';
import { THOROUGHLY } from '../thoroughly.ts';

/**
 * Elsewhere, in another time zone and language, with nothing kept: the search index and the pictures included. All of the
 * site once a week; otherwise the excerpt, which has pages of every kind.
 */
test('two builds give the same bytes', { timeout: 300_000 }, async () => {
  const { root, site } = await (THOROUGHLY ? build(ELSEWHERE) : buildExcerpt(ELSEWHERE));
  try {
    const hashes = hashesOf(site);
    expect(Object.keys(hashes).length).toBeGreaterThan(1000);
    expect(hashes).toEqual(hashesOf(inject(THOROUGHLY ? 'site' : 'excerpt')));
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a browser has every page as it was written', () => {
  const mended = paths().filter(
    (path) => !isAsWritten(read(path.endsWith('/') ? `${path}index.html` : path)),
  );
  expect(mended).toEqual([]);
});

/** They hang on more than an excerpt has; each has tests of its own in tests/contract and tests/lab. */
const BEYOND = [
  'task server',
  'run versions.pooler',
  'feature subjects.*.source.title',
  'claim evidence.0.with',
  'error prevent.0.evidence.0.feature',
  'error prevent.0.evidence.0.setup',
  'error prevent.0.evidence.0.checker',
  'error prevent.0.evidence.0.catches',
];

test('there is no field that the excerpt in tests/excerpt.ts lacks', () => {
  const root = mkdtempSync(join(tmpdir(), 'emitted-fields-'));
  writeExcerpt(root, MORE);
  const lacking = fieldNames(join(import.meta.dirname, '../..')).difference(fieldNames(root));
  rmSync(root, { recursive: true });
  expect([...lacking].filter((field) => !BEYOND.includes(field))).toEqual([]);
});
