/**
 * Two builds of the same content give the same bytes: elsewhere, in another time zone and language, with nothing kept.
 * `npm run test:pages` builds all content twice, this a part of it.
 */
import { rmSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { build } from '../../tools/astro.ts';
import { copyExcerpt } from '../excerpt.ts';
import { ELSEWHERE, hashesOf } from './hashes.ts';

test('every file of the site, the search index and the pictures included', async () => {
  const { root, site } = await build(ELSEWHERE, undefined, copyExcerpt);
  try {
    const hashes = hashesOf(site);
    expect(Object.keys(hashes).length).toBeGreaterThan(300);
    expect(hashes).toEqual(hashesOf(inject('excerpt')));
  } finally {
    rmSync(root, { recursive: true });
  }
});
