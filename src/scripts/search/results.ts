/** Shows what was found: an item for each page, leading to the place on it that fits best. */
import { byPage } from './by-page.ts';
import type { Hit } from './pagefind.ts';

/** So many other places of the same page are named. */
const OTHERS = 3;

export function itemsOf(hits: readonly Hit[]): HTMLElement[] {
  return byPage(hits).map(([first, ...others]) => item(first, others));
}

function item(hit: Hit, others: Hit[]): HTMLElement {
  const element = document.createElement('li');
  element.innerHTML = `<h3><a data-hit></a> <span class="note"></span></h3><p>${hit.excerpt()}</p>`;
  const [link, kind] = element.querySelectorAll('a, span');
  link?.setAttribute('href', hit.url);
  link?.append(titleOf(hit), ...placeOf(hit));
  kind?.append(hit.meta.kind ?? '');
  const named = others.filter(({ meta }) => meta.place !== undefined).slice(0, OTHERS);
  if (named.length > 0) {
    const list = document.createElement('p');
    list.className = 'also';
    list.append('Also here: ', ...named.map(linkTo));
    element.append(list);
  }
  return element;
}

function linkTo(hit: Hit): HTMLElement {
  const link = document.createElement('a');
  link.href = hit.url;
  link.append(...placeOf(hit));
  return link;
}

function titleOf({ url, meta }: Hit): string {
  return meta.title ?? meta.page ?? url;
}

/** The name of the place, in the colour of the subject that it is about. */
function placeOf({ meta }: Hit): HTMLElement[] {
  if (meta.place === undefined) return [];
  const place = document.createElement('span');
  place.className = 'place';
  const [subject] = (meta.about ?? '').split(' ');
  if (subject) {
    place.classList.add('subject');
    place.dataset['subject'] = subject;
  }
  // A claim or a section does not name its ORM.
  const names = (meta.names ?? '').split(', ').filter((name) => name && !meta.place?.includes(name));
  place.append([meta.place, names.length > 0 && `(${names.join(', ')})`].filter(Boolean).join(' '));
  return [place];
}
