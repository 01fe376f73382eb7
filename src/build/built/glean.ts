/** All that is made of one built page, which is read and parsed once for it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linksOf, type PageLinks } from './links.ts';
import { markdownOf } from './markdown.ts';
import { type BuiltPage, readPage } from './page.ts';
import { placesOf } from './places.ts';
import { type Names, recordsOf, type SearchRecord } from './search-records.ts';
import { type PageWords, wordsOf } from './search-words.ts';
import { squeeze } from './squeeze.ts';
import { makeWhole } from './whole.ts';

export interface Gleaning {
  /** Folder of the built site. */
  site: string;
  /** Where the site will be: origin and base path, with a slash at the end. */
  address: string;
  names: Names;
  /** Of pages, as paths on the site. */
  files: readonly `/${string}`[];
}

/** What pages tell together is made of what each of them tells. */
export interface Gleaned {
  links: PageLinks;
  /** Absent where the page is not searched. */
  records?: SearchRecord[];
  words?: PageWords;
}

/**
 * Writes the Markdown version beside each page that names it, and each page anew without what it can spare.
 * @param job its files are in the order of `filesOf`: a page that has all solutions comes before the page that asks for them
 */
export function glean({ site, address, names, files }: Gleaning): Gleaned[] {
  const base = new URL(address).pathname;
  /** The page before, which costs as much to parse as all else that is made of it. */
  let last: { file: string; page: BuiltPage } | undefined;
  const gleaned = files.map((file) => {
    const page = readPage(site, file);
    const links = linksOf(page);
    makeWhole(page, base, (wanted) => (last?.file === wanted ? last.page : readPage(site, wanted)));
    const found = placesOf(page);
    // The last, as it changes the page.
    if (page.$('link[type="text/markdown"]').length > 0)
      writeFileSync(join(site, `${file}.md`), markdownOf(page, address));
    last = { file, page };
    if (!found) return { links };
    const words = wordsOf(found);
    return { links, records: recordsOf(found, page.path, names), ...(words && { words }) };
  });
  // At last, as one page is made of another.
  for (const file of files) {
    const full = join(site, file);
    writeFileSync(full, squeeze(readFileSync(full, 'utf8')));
  }
  return gleaned;
}
