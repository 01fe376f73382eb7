/** `npm run compress`, on a folder that stands for a built site. */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { test as base, expect } from 'vitest';
import { type Ended, runScript } from './run-script.ts';

const LONG = 'A page with words that are the same as before. '.repeat(100);

interface Folder {
  path: (file: string) => string;
  files: () => string[];
  compress: () => Promise<Ended>;
}

const test = base.extend<{ folder: Folder }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'emitted-compress-'));
    await use({
      path: (file) => join(folder, file),
      files: () => globSync('**/*.*', { cwd: folder }).sort(),
      compress: () => runScript('compress', [folder]),
    });
    rmSync(folder, { recursive: true });
  },
});

test('text gets both, and what is short or compressed within gets neither', async ({ folder }) => {
  mkdirSync(folder.path('tasks'));
  writeFileSync(folder.path('tasks/index.html'), LONG);
  writeFileSync(folder.path('script.py'), LONG);
  writeFileSync(folder.path('short.html'), 'A few words.');
  writeFileSync(folder.path('en.pf_index'), LONG);
  writeFileSync(folder.path('picture.png'), LONG);
  const { code, output } = await folder.compress();
  expect({ code, output }).toEqual({
    code: 0,
    output: expect.stringMatching(/^2 files, 9 kB: 0 kB as Brotli/),
  });
  expect(folder.files().filter((file) => /\.(br|gz)$/.test(file))).toEqual([
    'script.py.br',
    'script.py.gz',
    'tasks/index.html.br',
    'tasks/index.html.gz',
  ]);
  expect(brotliDecompressSync(readFileSync(folder.path('script.py.br'))).toString()).toBe(LONG);
  expect(gunzipSync(readFileSync(folder.path('script.py.gz'))).toString()).toBe(LONG);
});

test('again gives the same bytes, and compresses nothing twice', async ({ folder }) => {
  writeFileSync(folder.path('index.html'), LONG);
  await folder.compress();
  const before = folder.files().map((file) => [file, readFileSync(folder.path(file), 'base64')]);
  await folder.compress();
  expect(folder.files().map((file) => [file, readFileSync(folder.path(file), 'base64')])).toEqual(before);
});

test('a folder without a site is said to be one', async ({ folder }) => {
  const { code, output } = await folder.compress();
  expect(code).toBe(1);
  expect(output).toMatch(/nothing to compress\. Remedy: npm run build$/);
});
