/** Texts of content in Markdown: they say what they say on a page, and mark nothing. */
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, inMarkdown } from '../../../src/data/markdown.ts';

describe('a name', () => {
  test.each([
    ['[a](b) <c> *d* `e`', '\\[a\\](b) \\<c> \\*d\\* \\`e\\`'],
    ['__init__ and _private', '\\_\\_init__ and \\_private'],
    ['R&amp;D, R&D', 'R\\&amp;D, R&D'],
    ['as in #12', 'as in \\#12'],
  ])('%s marks nothing', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test.each(['select_related', 'take % and _ as letters', 'C#'])('%s is left as it is', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });
});

test('backticks mark code, in which nothing is escaped', () => {
  expect(inMarkdown('`a_*b` is *b*')).toBe('`a_*b` is \\*b\\*');
});
