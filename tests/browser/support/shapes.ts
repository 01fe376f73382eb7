/** Which pages between them have everything that any page has, so that a browser need not open them all. */
import { load } from 'cheerio';
import { type AnyNode, type Element, isTag } from 'domhandler';

/**
 * A few pages with every shape that any page has. What is new on one page is on one of these as soon as it is built.
 * @param pages HTML by path
 * @param styled whether a rule of any sheet names a class: others look like what has none
 * @param first paths of those that are opened anyway, whether they have a shape of their own or not
 */
export function coverOf(
  pages: ReadonlyMap<string, string>,
  styled: (name: string) => boolean,
  first: readonly string[] = [],
): string[] {
  const shapes = new Map([...pages].map(([path, html]) => [path, shapesOf(html, styled)]));
  const wanted = new Set([...shapes.values()].flatMap((own) => [...own]));
  const chosen = [...first];
  for (const path of first) for (const shape of shapes.get(path) ?? []) wanted.delete(shape);
  // What a visit takes grows with the page.
  const cost = (path: string): number => VISIT + (pages.get(path)?.length ?? 0);
  while (wanted.size > 0) {
    const gain = ([path, own]: [string, Set<string>]): number => own.intersection(wanted).size / cost(path);
    const best = [...shapes].reduce((most, one) => (gain(one) > gain(most) ? one : most));
    chosen.push(best[0]);
    for (const shape of best[1]) wanted.delete(shape);
    shapes.delete(best[0]);
  }
  return chosen;
}

/** What a visit takes however small the page, in characters of a page that take as long. */
const VISIT = 50_000;

/**
 * Of each element: what it is, what it is in, what says its state. Rules of CSS and of axe look at little more.
 * @param styled as above
 */
export function shapesOf(html: string, styled: (name: string) => boolean): Set<string> {
  // As it was written, which takes a quarter of the time that a browser's rules for bad HTML take.
  const $ = load(html, { xml: { xmlMode: false, decodeEntities: false } });
  const found = new Set<string>();
  const look = (nodes: AnyNode[], parent: string): void => {
    for (const node of nodes) {
      if (!isTag(node)) continue;
      const own = nameOf(node, styled);
      found.add(`${parent} > ${own}`);
      look(node.children, own);
    }
  };
  look($('body').toArray(), 'html');
  return found;
}

function nameOf({ name, attribs }: Element, styled: (name: string) => boolean): string {
  const classes = (attribs['class'] ?? '').match(/\S+/g)?.filter(styled).sort() ?? [];
  const state = ['role', 'type', 'open', 'hidden', 'aria-current'].flatMap((attribute) =>
    attribs[attribute] === undefined ? [] : [`[${attribute}=${attribs[attribute]}]`],
  );
  return [name, ...classes.map((one) => `.${one}`), ...state].join('');
}
