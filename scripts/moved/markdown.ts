/** What moved as Markdown for a pull request. Pure. */
import type { Problem } from '../../contract/files/problem.ts';
import { escapeMarkdown } from '../../src/data/markdown.ts';
import { type ChangesView, firstOf, type Line } from '../../src/features/changes/changes.ts';
import type { Way } from '../../src/features/changes/statement-diff.ts';

/** A pull request shows 65,536 characters at most; a reader takes in less. */
const LINES = 25;
const WAYS = 12;

/** @param address makes the address of a page from its path */
export function markdownOf(
  { title, versions, sections, rest }: ChangesView,
  address: (path: `/${string}`) => string,
): string {
  const parts = [
    `**${title}**`,
    listOf(versions),
    ...sections.flatMap(({ title: heading, lines }) => [
      `### ${heading}`,
      listOf(shortened(lines, LINES, (line) => lineOf(line, address))),
    ]),
    ...rest,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/**
 * @param problems what `npm run check` finds: cases that failed in the lab have no evidence for their new pins
 * @param left what else somebody has to do
 */
export function openOf(problems: readonly Problem[], left: readonly string[]): string {
  const disagreeing = [...Map.groupBy(problems, ({ remedy }) => remedy)].map(
    ([remedy, own]) => `${remedy} (${own.length} in \`npm run check\`, such as \`${own[0]?.file ?? ''}\`)`,
  );
  const lines = [...left, ...shortened(disagreeing, LINES, (line) => line)];
  return lines.length > 0 ? `### Left to do\n\n${listOf(lines)}\n` : '';
}

function lineOf({ lead, ways, detail }: Line, address: (path: `/${string}`) => string): string {
  const names = shortened(ways, WAYS, (way) => wayOf(way, address));
  return [lead, names.join(', '), detail].filter(Boolean).join(': ');
}

function wayOf({ text, path }: Way, address: (path: `/${string}`) => string): string {
  return path === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${address(path)})`;
}

function shortened<T>(items: readonly T[], most: number, told: (item: T) => string): string[] {
  const { shown, more } = firstOf(items, most);
  return [...shown.map(told), ...(more > 0 ? [`and ${more} more`] : [])];
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
