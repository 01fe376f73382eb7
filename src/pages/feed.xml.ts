/** What changed in the evidence, one entry for each day, for feed readers. */
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getChanges } from '../features/changes/all-changes.ts';
import { absolute } from '../site/href.ts';
import { site } from '../site/site.ts';
import { entryHtml } from '../features/changes/changes-entry.ts';

export const GET: APIRoute = () =>
  rss({
    title: `${site.name}: what changed`,
    description: 'Versions that moved, and each case that came out otherwise with them.',
    site: absolute('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-gb</language><atom:link href="${absolute('/feed.xml')}" rel="self" type="application/rss+xml"/>`,
    items: getChanges().map((changes) => {
      const { date, title } = changes;
      // The link is the entry's id too: a day has one record, whatever is added to it.
      const link = absolute(`/method/changes/#${date}`);
      return { title, link, pubDate: new Date(date), content: entryHtml(changes, link, absolute) };
    }),
  });
