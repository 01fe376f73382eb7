/** What was found, and where to go from nothing, in words. */
import type { Found } from './pagefind.ts';
import type { Chosen, Counts } from './search-index.ts';

export function inWords(query: string, found: Found, shown: number, chosen: Chosen): string {
  const { total, pages, without, meant, alike, signs } = found;
  const within = Object.values(chosen).join(', ');
  const nothing = `Nothing${within && ` of ${within}`} holds`;
  const unsaid = signs ? 'Signs are not searched, only names and words. ' : '';
  if (total === 0) return signs ? unsaid : `${nothing} “${query}”. `;
  return [
    unsaid,
    alike ? `${nothing} “${query}”; like it: ` : '',
    ...meant.map(([typed, asked]) => `Nothing holds “${typed}”; searched as “${asked}”. `),
    without.length > 0
      ? `No place holds all of it. Without ${without.map((word) => `“${word}”`).join(', ')}: `
      : '',
    `${some(total, 'place')} on ${some(pages, 'page')}`,
    total < found.hits.length
      ? ', then what holds less of it'
      : pages > shown
        ? `; the best are on ${some(shown, 'page')}`
        : '',
  ].join('');
}

function some(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** What other kinds of page hold, and the way there; nothing where the filters are not to blame. */
export function elsewhere({ kind = {}, orm = {} }: Counts, chosen: Chosen): (string | Node)[] | undefined {
  const others = Object.entries({ ...(chosen.kind && kind), ...(chosen.orm && orm) });
  if (others.length === 0) return undefined;
  return [
    `But: ${others.map(([name, count]) => `${name} ${count}`).join(', ')}. `,
    button('Search everything', 'everything'),
  ];
}

/** @param kin names that may be meant */
export function wayOn(kin: string[]): (string | Node)[] {
  if (kin.length > 0) return ['Did you mean ', ...kin.flatMap((name) => [button(name, 'try'), ' ']), '?'];
  return ['Say it in other words, or look through the ', linkTo('tasks'), ' and the ', linkTo('matrix'), '.'];
}

/** Obeyed by `panel.ts`. */
function button(text: string, does: 'everything' | 'try'): Node {
  const element = document.createElement('button');
  element.type = 'button';
  element.dataset[does] = '';
  element.textContent = text;
  return element;
}

function linkTo(page: string): Node {
  const link = document.createElement('a');
  link.href = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${page}/`;
  link.textContent = page;
  return link;
}
