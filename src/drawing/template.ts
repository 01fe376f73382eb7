/** The picture of a page as SVG: paper, the mark, the title, and a row of facts below. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesOf } from '../../contract/vocabulary/in-words.ts';
import { site } from '../site/site.ts';
import { HEIGHT, type Picture, WIDTH } from './picture.ts';
import { box, colourOf, EDGE, INNER } from './sheet.ts';
import { factsRow } from './facts-row.ts';
import { cut, outlined, type Type, widthOf } from './text.ts';
import { balanced, SQUARE, type Word, widthOfWord, wordsOf, wrap } from './wrap.ts';

const HEAD = 104;
/** Of the title: the largest in which it takes few enough lines. */
const SIZES = [68, 60, 54, 48];
const TEXT: Type = { size: 32, weight: 'regular' };
const LINE = 44;

const favicon = readFileSync(join(import.meta.dirname, '../../public/favicon.svg'), 'utf8');
const mark = [...favicon.matchAll(/<path d="[^"]+"/g)].map(([path]) => `${path}/>`).join('');

export function svgOf({ kind, title, text, caption, facts }: Picture): string {
  const row = facts.length > 0 ? factsRow(facts, caption) : { top: HEIGHT - EDGE - 28, svg: mottoOf() };
  const words = title.flatMap(wordsOf);
  const lines = (size: number): Word[][] => wrap(words, { size, weight: 'bold' }, INNER);
  const size = SIZES.find((own) => lines(own).length <= (facts.length > 0 ? 2 : 3)) ?? 48;
  const type: Type = { size, weight: 'bold' };
  const line = Math.round(size * 1.16);
  const top = HEAD + 40;
  const most = Math.floor((row.top - top) / line);
  const heading = balanced(words, type, INNER, most);
  const under = top + heading.length * line + 14;
  const room = Math.min(4, Math.floor((row.top - under) / LINE));
  const lead = room > 0 && text ? wrap(wordsOf({ text }), TEXT, INNER, room) : [];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    box(0, 0, WIDTH, HEIGHT, 'paper'),
    headOf(kind),
    ...heading.map((own, index) => lineOf(own, top + index * line + Math.round(size * 0.9), type, 'ink')),
    ...lead.map((own, index) => lineOf(own, under + index * LINE + 32, TEXT, 'muted')),
    row.svg,
    '</svg>',
  ].join('');
}

function headOf(kind: string): string {
  const short = cut(kind, TEXT, INNER / 2);
  const at = WIDTH - EDGE - widthOf(short, TEXT);
  return [
    `<g transform="translate(${EDGE - 8} 29) scale(2.4)" fill="none" stroke="${colourOf('ink')}" stroke-width="1.6" stroke-linejoin="round">${mark}</g>`,
    outlined(site.name, EDGE + 50, 66, { size: 36, weight: 'bold' }, colourOf('ink')),
    outlined(short, at, 66, TEXT, colourOf('muted')),
    box(0, HEAD, WIDTH, 2, 'rule'),
  ].join('');
}

/** What stands below where there are no facts: the first sentence of what the site says of itself. */
function mottoOf(): string {
  const [motto = ''] = sentencesOf(site.description);
  return outlined(motto, EDGE, HEIGHT - EDGE + 8, { size: 28, weight: 'regular' }, colourOf('muted'));
}

function lineOf(words: readonly Word[], y: number, type: Type, tone: string): string {
  let x = EDGE;
  return words
    .map((word) => {
      const start = x;
      x += widthOfWord(word, type) + widthOf(' ', type);
      if (word.colour === undefined) return outlined(word.text, start, y, type, colourOf(tone));
      const side = Math.round(type.size * 0.56);
      const square = `<rect x="${Math.round(start)}" y="${y - side}" width="${side}" height="${side}" rx="4" fill="${word.colour}"/>`;
      return square + outlined(word.text, start + SQUARE * type.size, y, type, colourOf(tone));
    })
    .join('');
}
