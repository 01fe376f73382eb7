/** On-page contents: they say what the headings say, in their order, and lead there. */
import { expect, test } from 'vitest';
import { page, paths } from './pages.ts';

test('each list of contents leads to what stands on its page, in its order', () => {
  let lists = 0;
  for (const path of paths()) {
    const $ = page(path);
    const links = $('nav.contents a, .in-margin a').toArray();
    if (links.length === 0) continue;
    lists += 1;
    const all = $('[id]').toArray();
    const places = links.map((link) =>
      all.findIndex(({ attribs }) => `#${attribs['id']}` === link.attribs['href']),
    );
    expect(places, path).not.toContain(-1);
    expect(places, path).toEqual(places.toSorted((a, b) => a - b));
    // In the margin of what takes all the width there is no second list.
    if ($('.in-margin').length > 0) continue;
    const folded = $('.contents-fold a').toArray();
    expect(folded.map((link) => link.attribs['href'])).toEqual(links.map((link) => link.attribs['href']));
  }
  expect(lists).toBeGreaterThan(0);
});

test('contents name headings in the headings’ own words', () => {
  for (const path of paths()) {
    const $ = page(path);
    for (const link of $('nav.contents a, .in-margin a').toArray()) {
      const to = $(`[id="${(link.attribs['href'] ?? '').slice(1)}"]`);
      if (!to.is('h2, h3')) continue;
      const said = (text: string): string => text.replace(/\s+/g, ' ').trim();
      expect(said(to.text()), path).toContain(said($(link).text()));
    }
  }
});
