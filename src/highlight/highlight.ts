/** Code to HTML with short class names. Ours and not Astro's: that one always uses the slow engine and inline styles. */
import { createHighlighterCoreSync } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import bash from 'shiki/langs/bash.mjs';
import json from 'shiki/langs/json.mjs';
import python from 'shiki/langs/python.mjs';
import sql from 'shiki/langs/sql.mjs';
import { escapeHtml } from './escape.ts';
import { Kept } from './kept.ts';
import { mendSql, type Token } from './mend-sql.ts';
import { kindOf, theme } from './theme.ts';

export const LANGUAGES = ['python', 'sql', 'bash', 'json'] as const;
export type Language = (typeof LANGUAGES)[number];

const highlighter = createHighlighterCoreSync({
  engine: createJavaScriptRegexEngine({ forgiving: true }),
  langs: [python, sql, bash, json],
  themes: [theme],
});

/**
 * Shiki gives up on a line after half a second, and what it had until then would differ from build to build. A length
 * is the same everywhere. A line that is longer stays plain: some patterns take time by the square of its length.
 */
const LIMITS = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 2000 };

/** The same SQL stands on many cards: each text is coloured once. */
const kept = new Kept();

export function highlight(code: string, lang: Language): string {
  return kept.get(`${lang}\0${code}`, () => render(code, lang));
}

function render(code: string, lang: Language): string {
  const { tokens } = highlighter.codeToTokens(code, { lang, theme: 'kinds', ...LIMITS });
  return tokens
    .map((line) => {
      const kinds = line.map(({ content, color }) => ({ text: content, kind: kindOf(color) }));
      return renderLine(lang === 'sql' ? kinds.flatMap(mendSql) : kinds);
    })
    .join('\n');
}

/** Neighbours of one kind share a span: half the markup. White space joins what stands before it. */
function renderLine(tokens: Token[]): string {
  const runs: { name: string; text: string }[] = [];
  for (const { text, kind } of tokens) {
    const last = runs.at(-1);
    const name = text.trim() ? (kind ?? '') : (last?.name ?? '');
    if (last?.name === name) last.text += text;
    else runs.push({ name, text });
  }
  return runs
    .map(({ name, text }) => (name ? `<span class="${name}">${escapeHtml(text)}</span>` : escapeHtml(text)))
    .join('');
}
