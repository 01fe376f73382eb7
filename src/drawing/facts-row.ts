/** Facts side by side below, as on the pages; in rows where they are too many, or their names too long, for one. */
import { type Fact, HEIGHT } from './picture.ts';
import { box, colourOf, EDGE, INNER } from './sheet.ts';
import { cut, fitting, outlined, type Type, widthOf } from './text.ts';

const BOTTOM = HEIGHT - 44;
const PADDING = 20;
const GAP = 16;
const CAPTION: Type = { size: 28, weight: 'regular' };
/** The smallest in which a name can be read where chats show a third of the size. */
const LEAST: Type = { size: 28, weight: 'bold' };

type Sizes = readonly [number, ...number[]];

interface Cell {
  x: number;
  y: number;
  width: number;
}

/** @returns `top`: above it is room for other things */
export function factsRow(facts: readonly Fact[], caption?: string): { top: number; svg: string } {
  const { columns, height, draw } = layoutOf(facts);
  const rows = Math.ceil(facts.length / columns);
  const top = BOTTOM - rows * height;
  const edge = (column: number): number => Math.round(EDGE + (column * INNER) / columns);
  const cells = facts.map((fact, index) => {
    const column = index % columns;
    const [x, y] = [edge(column), top + Math.floor(index / columns) * height];
    const width = edge(column + 1) - x;
    const bar =
      fact.colour === undefined ? '' : `<path fill="${fact.colour}" d="M${x} ${y}h${width}v8h-${width}z"/>`;
    return box(x, y, width, 2, 'rule') + box(x, y, 2, height, 'rule') + bar + draw(fact, { x, y, width });
  });
  const svg = [
    caption === undefined ? '' : inked(caption, CAPTION, EDGE, top - 18, INNER, 'muted'),
    box(EDGE, top, INNER, rows * height, 'sheet'),
    ...cells,
    `<path fill="none" stroke="${colourOf('rule')}" stroke-width="2" d="M${EDGE} ${top}h${INNER}v${rows * height}h-${INNER}z"/>`,
  ];
  return { top: top - (caption === undefined ? 20 : 60), svg: svg.join('') };
}

interface Layout {
  columns: number;
  height: number;
  draw: (fact: Fact, cell: Cell) => string;
}

function layoutOf(facts: readonly Fact[]): Layout {
  const inner = INNER / facts.length - 2 * PADDING;
  if (facts.length <= 5 && facts.every(({ name }) => widthOf(name, LEAST) <= inner)) {
    const noted = facts.some(({ note }) => note !== undefined);
    return { columns: facts.length, height: noted ? 180 : 144, draw: tall(facts, inner) };
  }
  // Three rows at most: the title needs room too.
  const columns = facts.length <= 6 ? 3 : Math.max(4, Math.ceil(facts.length / 3));
  const tallied = facts.every(({ colour }) => colour === undefined);
  return tallied ? { columns, height: 76, draw: flat } : { columns, height: 104, draw: low };
}

/** The name, the value large below it, as large as the others, and the note at the bottom. */
function tall(facts: readonly Fact[], inner: number): Layout['draw'] {
  const isNumber = ({ value }: Fact): boolean => /\d/.test(value);
  const sizeOf = (fact: Fact): number =>
    fitting(fact.value, isNumber(fact) ? [60, 52, 44, 38, 32] : [42, 38, 34, 30, 27], 'bold', inner).size;
  const [words, numbers] = [false, true].map((kind) =>
    Math.min(...facts.filter((fact) => isNumber(fact) === kind).map(sizeOf)),
  );
  return (fact, { x, y }) => {
    const { value, note = '', tone = 'ink', noteTone = 'muted' } = fact;
    const type: Type = { size: (isNumber(fact) ? numbers : words) ?? 0, weight: 'bold' };
    return [
      nameOf(fact, [32, 30, 28], x + PADDING, y + 50, inner),
      inked(value, type, x + PADDING, y + 112, inner, tone),
      inked(note, fitting(note, [30, 28, 26], 'regular', inner), x + PADDING, y + 156, inner, noteTone),
    ].join('');
  };
}

/** The name, and below it value and note in one line. */
function low(fact: Fact, { x, y, width }: Cell): string {
  const inner = width - 2 * PADDING;
  const { value, note = '', tone = 'ink', noteTone = 'muted' } = fact;
  const type = fitting(value, [34, 30, 27], 'bold', inner);
  const taken = Math.min(widthOf(value, type), inner) + GAP;
  const rest = inner - taken;
  return [
    nameOf(fact, [30, 28, 26], x + PADDING, y + 44, inner),
    inked(value, type, x + PADDING, y + 84, inner, tone),
    inked(note, fitting(note, [28, 26, 24], 'regular', rest), x + PADDING + taken, y + 84, rest, noteTone),
  ].join('');
}

/** The name, and the value at the end of the same line. */
function flat(fact: Fact, { x, y, width }: Cell): string {
  const inner = width - 2 * PADDING;
  const { value, tone = 'ink' } = fact;
  const type = fitting(value, [40, 34, 30], 'bold', inner / 2);
  const taken = Math.min(widthOf(value, type), inner / 2);
  const rest = inner - taken - GAP;
  return [
    nameOf(fact, [32, 30, 28], x + PADDING, y + 50, rest),
    inked(value, type, x + PADDING + inner - taken, y + 50, taken, tone),
  ].join('');
}

/** Names of subjects are black beside their colour; other names are as good or bad as what they count. */
function nameOf(
  { name, colour, tone = 'muted' }: Fact,
  sizes: Sizes,
  x: number,
  y: number,
  width: number,
): string {
  return inked(name, fitting(name, sizes, 'bold', width), x, y, width, colour === undefined ? tone : 'ink');
}

/** A line that is nowhere wider than it may be; none where there is no room. */
function inked(text: string, type: Type, x: number, y: number, width: number, tone: string): string {
  return width <= 0 ? '' : outlined(cut(text, type, width), x, y, type, colourOf(tone));
}
