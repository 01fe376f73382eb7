import { expect } from 'vitest';
import { test } from '../support/site.ts';

test('the feed is XML that a browser can read', async ({ open }) => {
  const page = await open('/method/changes/');
  const read = await page.evaluate(async () => {
    const alternate = document.querySelector<HTMLLinkElement>(
      'link[rel=alternate][type="application/rss+xml"]',
    );
    const response = await fetch(alternate?.href ?? '');
    // Not well-formed XML becomes a document that says so.
    const feed = new DOMParser().parseFromString(await response.text(), 'application/xml');
    return {
      root: feed.documentElement.localName,
      entries: [...feed.querySelectorAll('channel > item > link')].filter((link) =>
        link.textContent.includes('/method/changes/'),
      ).length,
    };
  });
  expect(read.root).toBe('rss');
  expect(read.entries).toBe(await page.locator('main h2').count());
});
