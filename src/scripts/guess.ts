/**
 * Where there is no page: those whose addresses are the nearest to the one that was asked for, the list in which it would
 * stand, and the search for its words. What pages there are is in the sitemap.
 */
import { elsewhere, nearestPaths } from './nearest-paths.ts';

const place = document.querySelector<HTMLElement>('[data-guess]');
// Who opened the file itself asked for nothing.
if (place && !location.pathname.endsWith('/404.html')) void guess(place);

async function guess(place: HTMLElement): Promise<void> {
  const sitemap = place.dataset['guess'] ?? '';
  const base = sitemap.slice(0, sitemap.lastIndexOf('/') + 1);
  let text: string;
  try {
    text = await (await fetch(sitemap)).text();
  } catch {
    // Offline: the places below are all there is to say.
    return;
  }
  const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? '').pathname,
  );
  const found = nearestPaths(location.pathname, paths, base);
  const { list, words } = elsewhere(location.pathname, paths, base);
  place.append(
    ...(found.length === 0 ? [] : [meant(found)]),
    ...(list === undefined ? [] : [paragraph('The list: ', link(list, list))]),
    ...(words === ''
      ? []
      : [
          paragraph(
            'Or search all pages: ',
            link(`${base}search/?${new URLSearchParams({ q: words }).toString()}`, words),
          ),
        ]),
  );
}

function meant(found: readonly string[]): HTMLElement {
  const list = document.createElement('ul');
  list.append(
    ...found.map((path) => {
      const item = document.createElement('li');
      item.append(link(path, path));
      return item;
    }),
  );
  const all = document.createElement('div');
  all.append(found.length === 1 ? 'Did you mean this page?' : 'Did you mean one of these?', list);
  return all;
}

function paragraph(...parts: (string | Node)[]): HTMLElement {
  const element = document.createElement('p');
  element.append(...parts);
  return element;
}

function link(href: string, text: string): HTMLElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  return element;
}
