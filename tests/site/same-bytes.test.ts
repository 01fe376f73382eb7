/** Two builds of the same content give the same bytes: elsewhere, in another time zone and language, with nothing kept. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesOf } from '../../src/built/page.ts';
import { build } from '../../tools/astro.ts';
import { copyExcerpt } from '../excerpt.ts';

const ELSEWHERE = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** Each file by its path, with a hash of what is in it. */
function hashesOf(site: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(site).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(site, file)))
        .digest('hex'),
    ]),
  );
}

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
