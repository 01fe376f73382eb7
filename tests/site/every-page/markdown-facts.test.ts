/** What a page says of each ORM, its Markdown version says of the same one: cell by cell. */
import type { Cheerio } from 'cheerio';
import type { Element } from 'domhandler';
import { expect, test } from 'vitest';
import { opening, page, paths, read } from '../../built/pages.ts';

/** Words alone: no links, no marks, no signs between parts. */
const words = (text: string): string =>
  text
    .replace(/\]\([^)\s]*\)/g, ' ')
    .replace(/\\(?=[^A-Za-z0-9\s])/g, '')
    .replace(/[`*[\]·⏎]/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('( ', '(')
    .trim();

/** What is there to see of an element, without what the Markdown leaves out. */
function shown(element: Cheerio<Element>): string {
  const copy = element.clone();
  copy.find('[aria-hidden=true], .who, .anchor, summary, button, script, svg, wbr').remove();
  // Where one thing ends a reader sees the next begin.
  copy.find('*').not('code *').after(' ');
  return words(copy.text());
}

const lines = (path: string): string[] => read(`${path}index.html.md`).split('\n');

test('each cell of the matrix', () => {
  const $ = page('/matrix/');
  const rows = lines('matrix/').filter((line) => line.startsWith('| ['));
  let cells = 0;
  for (const [index, element] of $('.cells tbody tr[id]').toArray().entries()) {
    const name = $(element).children('th').children('a').first().text().trim();
    const [head, ...rest] = (rows[index] ?? '').slice(2, -2).split(' | ');
    expect(words(head ?? ''), `row ${index}`).toContain(words(name));
    const of = $(element).children('td').toArray();
    expect(rest.map(words), name).toEqual(of.map((cell) => shown($(cell))));
    cells += of.length;
  }
  expect(cells).toBeGreaterThan(400);
});

/** Without those that only lead on, in the other order. */
const pairs = paths().filter(
  (path) => /^\/compare\/.+/.test(path) && opening(path)('link[type="text/markdown"]').length > 0,
);

test.for(pairs)('each side of %s', (path) => {
  const $ = page(path);
  const rows = lines(path.slice(1)).filter((line) => line.startsWith('| ['));
  let sides = 0;
  for (const element of $('tr.compared').toArray()) {
    const title = $(element).children('th').children('a').first().text().trim();
    const own = rows
      .map((line) => line.slice(2, -2).split(' | '))
      .filter(([head]) => words(head ?? '') === words(title));
    const expected = $(element)
      .children('td')
      .toArray()
      .map((side) => shown($(side)));
    expect(
      own.map(([, ...rest]) => rest.map(words)),
      title,
    ).toEqual([expected]);
    sides += expected.length;
  }
  expect(sides).toBeGreaterThan(100);
});
