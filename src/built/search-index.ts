/** The index for the search: Pagefind's, of places and not of pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { KEPT } from '../scripts/search/words.ts';
import type { PageFound } from './places.ts';
import { type Names, recordsOf } from './search-records.ts';
import { knownWords } from './search-words.ts';
import { steady } from './steady-index.ts';

/** Of what Pagefind writes, its own pages and boxes for searching: the site has one. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.(js|css)$/;

export interface SearchIndex {
  add(path: string, page: PageFound): void;
  /** @returns how much was added */
  write(folder: string): Promise<{ pages: number; places: number }>;
}

export async function openIndex(names: Names): Promise<SearchIndex> {
  const { index, errors } = await createIndex({ includeCharacters: KEPT });
  if (!index) throw new Error(`Pagefind does not start:\n${errors.join('\n')}`);
  const counts = { pages: 0, places: 0 };
  const pages: PageFound[] = [];
  // Pagefind is a program of its own: it works on while the next pages are read.
  const added: Promise<string[]>[] = [];
  return {
    add: (path, page) => {
      const records = recordsOf(page, path, names);
      for (const record of records)
        added.push(
          index
            .addCustomRecord(record)
            .then(({ errors: told }) => told.map((error) => `${record.url}: ${error}`)),
        );
      pages.push(page);
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
      for (const { path, content } of steady(files.filter(({ path }) => !UNUSED.test(path)))) {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
      writeFileSync(join(folder, 'words.json'), JSON.stringify(knownWords(pages)));
      return counts;
    },
  };
}
