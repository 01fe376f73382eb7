/**
 * Finds links and `#fragments` of the built pages that lead nowhere or to two places. Links to other sites are left
 * alone. Ours, though libraries do it: linkinator asks a server of its own for each page, and looks through all results
 * again for each link, which took more than all the rest of a build.
 */
import type { Problem } from '../../../contract/files/problem.ts';
import type { BuiltPage } from './page.ts';

/** What one page has of links, and for those of others. */
export interface PageLinks {
  path: BuiltPage['path'];
  ids: string[];
  /** Ids that stand there again. */
  twice: string[];
  /** As they are written, each once. */
  hrefs: string[];
}

export function linksOf({ path, $ }: BuiltPage): PageLinks {
  const ids = new Set<string>();
  const twice: string[] = [];
  const hrefs = new Set<string>();
  for (const element of $('[id], [href], [src]')) {
    const { id, href, src } = element.attribs;
    if (id !== undefined && ids.has(id)) twice.push(id);
    if (id !== undefined) ids.add(id);
    for (const to of [href, src]) if (to !== undefined) hrefs.add(to);
  }
  return { path, ids: [...ids], twice, hrefs: [...hrefs] };
}

export class Links {
  readonly #ids = new Map<string, Set<string>>();
  /** From each page. */
  readonly #hrefs = new Map<string, string[]>();
  readonly #twice: Problem[] = [];
  readonly #base: string;

  /** @param base path under which the site is served, such as `/` or `/emitted/` */
  constructor(base: string) {
    this.#base = base.replace(/\/$/, '');
  }

  add({ path, ids, twice, hrefs }: PageLinks): void {
    this.#ids.set(path, new Set(ids));
    this.#hrefs.set(path, hrefs);
    this.#twice.push(...twice.map((id) => standsTwice(this.#base + path, id)));
  }

  /** @param files of the site, as paths on it without the base */
  broken(files: ReadonlySet<string>): Problem[] {
    const remedy =
      'correct the link where it is written: in the MDX or YAML that this page shows, or in src/';
    const broken = [...this.#hrefs].flatMap(([from, hrefs]) =>
      hrefs.flatMap((href) => {
        const rule = this.#ruleBrokenBy(href, from, files);
        return rule === undefined
          ? []
          : [{ file: `${this.#base}${from}`, field: 'link', value: href, rule, remedy }];
      }),
    );
    return [...this.#twice, ...broken];
  }

  #ruleBrokenBy(href: string, from: string, files: ReadonlySet<string>): string | undefined {
    const url = URL.parse(href, `http://site${this.#base}${from}`);
    const path = url && decoded(url.pathname);
    const id = url && decoded(url.hash.slice(1));
    if (!url || path == null || id == null) return 'that is no address';
    if (url.host !== 'site' || !url.protocol.startsWith('http')) return undefined;
    const nowhere = 'the site has no such page or file (links must start with the base path)';
    if (!path.startsWith(`${this.#base}/`)) return nowhere;
    const own = path.slice(this.#base.length);
    if (!files.has(own.endsWith('/') ? `${own}index.html` : own))
      return files.has(`${own}/index.html`) ? 'addresses of pages end in a slash' : nowhere;
    const ids = this.#ids.get(own);
    if (id === '' || ids?.has(id)) return undefined;
    return ids ? `nothing on that page has the id "${id}"` : 'only pages have places to lead to';
  }
}

function standsTwice(file: string, id: string): Problem {
  return {
    file,
    field: 'id',
    value: id,
    rule: 'two elements of this page have this id, and a link reaches the first alone',
    remedy: 'rename what it comes from: a subject, a question, a claim, or a heading of an article',
  };
}

/** @returns undefined where the percent signs make no sense */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
