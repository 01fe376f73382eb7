/** What to notice at a task, as points: a line of its prose is one. */
import { load } from 'cheerio/slim';

/** How many stand under the answer; the rest is folded. */
const FIRST = 3;

export interface Points {
  /** HTML of each. */
  first: string[];
  more: string[];
}

/** @param html of the prose: paragraphs whose lines are points, lists, and blocks that belong to what stands before them */
export function pointsOf(html: string): Points {
  const $ = load(html, null, false);
  const points: string[] = [];
  for (const node of $.root().contents().toArray()) {
    const own = $(node);
    if (own.is('p')) points.push(...linesOf(own.html() ?? ''));
    else if (own.is('ul, ol')) for (const item of own.children().toArray()) points.push($(item).html() ?? '');
    else if ($.html(node).trim() !== '') points.push((points.pop() ?? '') + $.html(node));
  }
  return { first: points.slice(0, FIRST), more: points.slice(FIRST) };
}

/** A line ends outside of tags and of what they hold. */
function linesOf(html: string): string[] {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  for (const piece of html.split(/(<[^>]*>|\n)/)) {
    if (piece === '\n' && depth === 0) {
      lines.push(line);
      line = '';
      continue;
    }
    if (piece.startsWith('</')) depth -= 1;
    else if (/^<(?!br|wbr|img)\w/.test(piece)) depth += 1;
    line += piece;
  }
  return [...lines, line].map((one) => one.trim()).filter(Boolean);
}
