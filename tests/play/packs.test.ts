/** Packs are what their inputs are, whoever builds them and when. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sha256 } from '../../contract/files/sha256.ts';
import { buildLibrary } from '../../packs/build.ts';
import { packSubject } from '../../packs/make.ts';
import { leftOfLibrary, recipes } from '../../packs/recipes.ts';
import { placesIn, readManifest } from '../../src/build/built-packs.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'emitted-packs-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const packs = readManifest(root)?.packs;
const published = (url = ''): string => sha256(readFileSync(join(placesIn(root).files, url)));

test.each(Object.entries(recipes))(
  'the pack of %s is the published one, byte for byte',
  async (subject, recipe) => {
    const path = join(folder, `${subject}.zip`);
    await packSubject(root, subject, recipe, path);
    expect(sha256(readFileSync(path))).toBe(published(packs?.subjects[subject]?.file.url));
  },
);

test('and so is the standard library', async () => {
  const path = join(folder, 'library.zip');
  await buildLibrary(path, leftOfLibrary);
  expect(sha256(readFileSync(path))).toBe(published(packs?.python.library.url));
});
