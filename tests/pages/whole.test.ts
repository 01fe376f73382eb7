/** What holds for a part of the content in `npm test`, for all of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { build } from '../../tools/astro.ts';
import { MORE, writeExcerpt } from '../excerpt.ts';
import { fieldNames } from '../mutants/fields.ts';
import { ELSEWHERE, hashesOf } from '../site/hashes.ts';

test('two builds give the same bytes', { timeout: 300_000 }, async () => {
  const { root, site } = await build(ELSEWHERE);
  try {
    const hashes = hashesOf(site);
    expect(Object.keys(hashes).length).toBeGreaterThan(1000);
    expect(hashes).toEqual(hashesOf(inject('site')));
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('there is no field that the excerpt in tests/excerpt.ts lacks', () => {
  const root = mkdtempSync(join(tmpdir(), 'emitted-fields-'));
  writeExcerpt(root, MORE);
  const lacking = fieldNames(join(import.meta.dirname, '../..')).difference(fieldNames(root));
  rmSync(root, { recursive: true });
  expect([...lacking]).toEqual([]);
});
