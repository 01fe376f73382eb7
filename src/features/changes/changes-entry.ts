/** A record of changed evidence as an entry of the feed: HTML, short, with absolute addresses. Pure. */
import { escapeHtml } from '../../highlight/escape.ts';
import { type ChangesView, firstOf, type Line } from './changes.ts';

/** Lines of a section, and ways of a line, that an entry tells before it leads to the page. */
const LINES = 8;
const WAYS = 5;

type Absolute = (path: `/${string}`) => string;

/** @param link where all of it stands */
export function entryHtml(
  { versions, sections, rest }: ChangesView,
  link: string,
  absolute: Absolute,
): string {
  const more = (count: number): string => `<a href="${escapeHtml(link)}">and ${count} more</a>`;
  const list = (items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  return [
    ...(versions.length > 1 ? [list(versions.map(escapeHtml))] : []),
    ...sections.flatMap(({ title, lines }) => [
      `<h3>${escapeHtml(title)}</h3>`,
      list(cut(lines, LINES, (line) => lineHtml(line, absolute, more), more)),
    ]),
    ...rest.map((text) => `<p>${escapeHtml(text)}</p>`),
    `<p><a href="${escapeHtml(link)}">All that changed</a></p>`,
  ].join('');
}

function lineHtml({ lead, ways, detail }: Line, absolute: Absolute, more: (count: number) => string): string {
  const names = cut(
    ways,
    WAYS,
    ({ text, path }) =>
      path === undefined
        ? escapeHtml(text)
        : `<a href="${escapeHtml(absolute(path))}">${escapeHtml(text)}</a>`,
    more,
  );
  return [lead && escapeHtml(lead), names.join(', '), detail && escapeHtml(detail)]
    .filter(Boolean)
    .join(': ');
}

function cut<T>(
  items: readonly T[],
  most: number,
  told: (item: T) => string,
  rest: (count: number) => string,
): string[] {
  const { shown, more } = firstOf(items, most);
  return [...shown.map(told), ...(more > 0 ? [rest(more)] : [])];
}
