/** Texts of content in Markdown: they say there what they say on a page, and nothing in them becomes a link or an element. */

/** One line of plain text, where `backticks` mark code as they do on a page (src/features/ui/Text.astro). */
export function inMarkdown(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `\`${part}\`` : escapeMarkdown(part)))
    .join('');
}

/** What would mark something: an underscore where a word begins with it, a number sign before what GitHub links to. */
const MARKS = /[\\`*[\]<]|&(?=#?\w+;)|(?<![^\W_])_(?=\w)|#(?=\d)/g;

/** A name, in which nothing marks anything. */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKS, '\\$&');
}
