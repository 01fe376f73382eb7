/**
 * Rules that hold for every page, all of them looked at in one pass: to keep hundreds of parsed pages for the next rule
 * takes gigabytes, and to parse them again for each takes a minute.
 */
import { type CheerioAPI, load } from 'cheerio';
import { paths, read } from './pages.ts';

/** What is wrong with a page, nothing where all is right. */
export type Rule = ($: CheerioAPI, path: string) => readonly string[];

/** @returns by the name of each rule the pages that break it, each with what it is */
export function breaches(rules: Record<string, Rule>): Record<string, Record<string, readonly string[]>> {
  const found: Record<string, Record<string, readonly string[]>> = Object.fromEntries(
    Object.keys(rules).map((name) => [name, {}]),
  );
  for (const path of paths()) {
    const $ = asWritten(read(path.endsWith('/') ? `${path}index.html` : path));
    for (const [name, rule] of Object.entries(rules)) {
      const wrong = rule($, path);
      const own = found[name];
      if (wrong.length > 0 && own) own[path] = wrong;
    }
  }
  return found;
}

/** Without a browser's rules for bad HTML, which take twice as long: tests/site/every-page.test.ts holds that none apply. */
export function asWritten(html: string): CheerioAPI {
  return load(html, { xml: { xmlMode: false, decodeEntities: true } });
}
