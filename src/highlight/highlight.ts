/** Code to HTML with short class names. Ours and not Astro's: that one always uses the slow engine and inline styles. */
import { createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import bash from 'shiki/langs/bash.mjs';
import json from 'shiki/langs/json.mjs';
import python from 'shiki/langs/python.mjs';
import sql from 'shiki/langs/sql.mjs';
import { escapeHtml } from './escape.ts';
import { classOf, theme } from './theme.ts';

export const LANGUAGES = ['python', 'sql', 'bash', 'json'] as const;
export type Language = (typeof LANGUAGES)[number];

const highlighter = createHighlighterCoreSync({
  engine: createJavaScriptRegexEngine({ forgiving: true }),
  langs: [python, sql, bash, json],
  themes: [theme],
});

/** The same SQL stands on many cards: each text is coloured once. */
const cache = new Map<string, string>();

export function highlight(code: string, lang: Language): string {
  const key = `${lang}\0${code}`;
  const html = cache.get(key) ?? render(code, lang);
  cache.set(key, html);
  return html;
}

function render(code: string, lang: Language): string {
  const { tokens } = highlighter.codeToTokens(code, { lang, theme: 'kinds' });
  return tokens.map((line) => renderLine(line)).join('\n');
}

/** Neighbours of one kind share a span: half the markup. */
function renderLine(tokens: { content: string; color?: string }[]): string {
  const runs: { name: string; text: string }[] = [];
  for (const { content, color } of tokens) {
    const last = runs.at(-1);
    const name = content.trim() ? classOf(color) : (last?.name ?? '');
    if (last?.name === name) last.text += content;
    else runs.push({ name, text: content });
  }
  return runs
    .map(({ name, text }) => (name ? `<span class="${name}">${escapeHtml(text)}</span>` : escapeHtml(text)))
    .join('');
}
