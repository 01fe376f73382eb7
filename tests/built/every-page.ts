/**
 * Rules that hold for every page, all of them looked at in one pass: to keep hundreds of parsed pages for the next rule
 * takes gigabytes, and to parse them again for each takes a minute.
 */
import { type CheerioAPI, load } from 'cheerio';
import { isTag } from 'domhandler';
import { asWritten, paths, read } from './pages.ts';

/** What is wrong with a page, nothing where all is right. */
export type Rule = ($: CheerioAPI, path: string) => readonly string[];

/** What stands again among them. */
export function twice(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}

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

/** Whether a browser has the same elements and the same text: bad HTML, such as an `<a>` in an `<a>`, it mends. */
export function isAsWritten(html: string): boolean {
  const said = ($: CheerioAPI): string => {
    const elements = $('*').toArray().filter(isTag);
    return (
      elements.map(({ name, parent }) => [name, parent && isTag(parent) ? parent.name : '']).join() +
      $.root().text()
    );
  };
  return said(asWritten(html)) === said(load(html, { scriptingEnabled: false }));
}
