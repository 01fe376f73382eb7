/** For feed readers: what changed in the evidence, one entry for each day, and each article. The newest first. */
import rss, { type RSSFeedItem } from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getChanges } from '../features/changes/all-changes.ts';
import { getLibrary } from '../library/library.ts';
import { absolute } from '../site/href.ts';
import { site } from '../site/site.ts';
import { entryHtml } from '../features/changes/changes-entry.ts';

type Entry = RSSFeedItem & { pubDate: Date };

export const GET: APIRoute = () =>
  rss({
    title: `${site.name}: articles, and what changed`,
    description: 'New articles, versions that moved, and each case that came out otherwise with them.',
    site: absolute('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-gb</language><atom:link href="${absolute('/feed.xml')}" rel="self" type="application/rss+xml"/>`,
    items: [...entriesOfChanges(), ...entriesOfArticles()].sort(
      (a, b) => Number(b.pubDate) - Number(a.pubDate),
    ),
  });

function entriesOfChanges(): Entry[] {
  return getChanges().map((changes) => {
    const { date, title } = changes;
    // The link is the entry's id too: a day has one record, whatever is added to it.
    const link = absolute(`/method/changes/#${date}`);
    return { title, link, pubDate: new Date(date), content: entryHtml(changes, link, absolute) };
  });
}

function entriesOfArticles(): Entry[] {
  return getLibrary().articles.map(({ id, data: { title, description, published } }) => ({
    title,
    description,
    link: absolute(`/articles/${id}/`),
    pubDate: new Date(published),
  }));
}
