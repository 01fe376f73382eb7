/** Where there is no page: those whose addresses are the nearest to the one that was asked for. Their list is the sitemap. */
import { nearestPaths } from './nearest-paths.ts';

const place = document.querySelector<HTMLElement>('[data-guess]');
if (place) void guess(place);

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
  if (found.length === 0) return;
  const list = document.createElement('ul');
  for (const path of found) {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = path;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  place.append(found.length === 1 ? 'Did you mean this page?' : 'Did you mean one of these?', list);
}
