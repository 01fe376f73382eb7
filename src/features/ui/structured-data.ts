/** What a page is, in the words of schema.org: only what search engines make something of. */
import { absolute } from '../../site/href.ts';
import { site } from '../../site/site.ts';

export interface Crumb {
  title: string;
  path: `/${string}`;
}

/** A thing of schema.org. */
export type Thing = Record<string, unknown> & { '@type': string };

/** The way to a page, the page itself last. */
export function breadcrumbs(crumbs: readonly Crumb[], title: string): Thing {
  const above = crumbs.filter((crumb) => crumb.title !== title);
  const items = [
    ...above.map((crumb) => ({ name: crumb.title, item: absolute(crumb.path) })),
    { name: title },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
  };
}

export function techArticle(headline: string, description: string, published?: string): Thing {
  return {
    '@type': 'TechArticle',
    headline,
    description,
    ...(published !== undefined && { datePublished: published }),
  };
}

/** @param files paths on this site */
export function dataset(name: string, description: string, files: readonly `/${string}`[]): Thing {
  return {
    '@type': 'Dataset',
    name,
    description,
    license: 'https://spdx.org/licenses/MIT.html',
    creator: { '@type': 'Organization', name: site.name, url: absolute('/') },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      encodingFormat: file.endsWith('.csv') ? 'text/csv' : 'application/json',
      contentUrl: absolute(file),
    })),
  };
}

export function webSite(): Thing {
  return {
    '@type': 'WebSite',
    name: site.name,
    url: absolute('/'),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute('/search/')}?q={query}` },
      'query-input': 'required name=query',
    },
  };
}

/** JSON for a data block in HTML: no text in it can close the block. */
export function jsonLd(things: readonly Thing[]): string {
  const [first, ...others] = things;
  const all = others.length > 0 ? { '@graph': things } : first;
  return JSON.stringify({ '@context': 'https://schema.org', ...all }).replaceAll('<', '\\u003c');
}
