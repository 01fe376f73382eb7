/** The index for the search: Pagefind's, of places and not of pages. */
import { writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { KEPT } from '../../scripts/search/words.ts';
import type { SearchRecord } from './search-records.ts';
import { knownWords, type PageWords } from './search-words.ts';
import { type IndexFile, steady } from './steady-index.ts';

/** Of what Pagefind writes, its own pages and boxes for searching: the site has one. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/;

/** As many files as Node writes at once unless told otherwise. */
const WRITERS = 4;

export interface SearchIndex {
  /** @param words that it adds to those that the search knows */
  add(records: readonly SearchRecord[], words?: PageWords): void;
  /** @returns how much was added */
  write(folder: string): Promise<{ pages: number; places: number }>;
}

export async function openIndex(): Promise<SearchIndex> {
  const { index, errors } = await createIndex({ includeCharacters: KEPT });
  if (!index) throw new Error(`Pagefind does not start:\n${errors.join('\n')}`);
  const counts = { pages: 0, places: 0 };
  const said: PageWords[] = [];
  // Pagefind is a program of its own: it works on while the next pages are read.
  const added: Promise<string[]>[] = [];
  return {
    add: (records, words) => {
      for (const record of records)
        added.push(
          index
            .addCustomRecord(record)
            .then(({ errors: told }) => told.map((error) => `${record.url}: ${error}`)),
        );
      if (words) said.push(words);
      counts.pages += 1;
      counts.places += records.length;
    },
    write: async (folder) => {
      const failures = (await Promise.all(added)).flat();
      if (failures.length > 0) throw new Error(`Pagefind could not index all:\n${failures.join('\n')}`);
      // Not by its writeFiles(), which answers before the bytes are there: now and then a file stays empty.
      const { files, errors: told } = await index.getFiles();
      await close();
      if (told.length > 0) throw new Error(told.join('\n'));
      await writeFiles(folder, steady(files.filter(({ path }) => !UNUSED.test(path))));
      writeFileSync(join(folder, 'words.json'), JSON.stringify(knownWords(said)));
      return counts;
    },
  };
}

/** There is one for each place: written one after the other, each would wait for the disk. */
async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const own of folders) await mkdir(own, { recursive: true });
  // One list for all writers: each takes the next file out of it.
  const rest = files.values();
  const write = async (): Promise<void> => {
    for (const { path, content } of rest) await writeFile(join(folder, path), content);
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
}
