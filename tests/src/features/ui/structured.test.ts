/** Structured data in a page: no text in it can end the block that it stands in. */
import { expect, test } from 'vitest';
import { jsonLd, techArticle } from '../../../../src/features/ui/structured-data.ts';

const NASTY = '</script><script>alert(1)</script><!-- & "quotes" \u2028';

test('a text that would close the block is data all the same', () => {
  const text = jsonLd([techArticle(NASTY, 'Plain.')]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: NASTY,
    description: 'Plain.',
  });
});

test('several things are one block', () => {
  const text = jsonLd([techArticle('One', 'First.'), techArticle('Two', 'Second.', '2026-11-21')]);
  expect(JSON.parse(text)).toMatchObject({
    '@graph': [{ headline: 'One' }, { headline: 'Two', datePublished: '2026-11-21' }],
  });
});
