/** Text as outlines. The fonts come from npm, none from the system, so that every machine draws the same. */
import { create, type Font } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** How text is set. */
export interface Type {
  size: number;
  weight: 'regular' | 'bold';
}

type Weight = Type['weight'];

const { resolve } = createRequire(import.meta.url);

function open(file: string): Font {
  const font = create(readFileSync(resolve(`@expo-google-fonts/${file}`)));
  if (font.isCollection) throw new Error(`${file} holds more than one font`);
  return font;
}

/** Inter has letters and arrows, but few of our icons: the second font draws what the first has not got. */
const icons = open('noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf');
const fonts: Record<Weight, [letters: Font, icons: Font]> = {
  regular: [open('inter/400Regular/Inter_400Regular.ttf'), icons],
  bold: [open('inter/700Bold/Inter_700Bold.ttf'), icons],
};

interface Glyph {
  /** Of the em. */
  width: number;
  /** Path data in units of the font, y upwards. */
  outline: string;
  /** How much of the em one unit is. */
  unit: number;
  /** Of its outline, in units: the icons come in one weight alone. */
  stroke: number;
}

const known: Record<Weight, Map<string, Glyph>> = { regular: new Map(), bold: new Map() };

function glyphOf(character: string, weight: Weight): Glyph {
  const before = known[weight].get(character);
  if (before) return before;
  const code = character.codePointAt(0) ?? 0;
  const [letters] = fonts[weight];
  const font = letters.hasGlyphForCodePoint(code) ? letters : icons;
  const { advanceWidth, path } = font.glyphForCodePoint(code);
  const unit = 1 / font.unitsPerEm;
  const glyph = {
    width: advanceWidth * unit,
    outline: path.toSVG(),
    unit,
    stroke: font === icons && weight === 'bold' ? 0.06 * font.unitsPerEm : 0,
  };
  known[weight].set(character, glyph);
  return glyph;
}

export function widthOf(text: string, { size, weight }: Type): number {
  return Array.from(text).reduce((width, character) => width + glyphOf(character, weight).width, 0) * size;
}

/**
 * One line as SVG.
 * @param y of its base line
 */
export function outlined(text: string, x: number, y: number, { size, weight }: Type, colour: string): string {
  let at = x;
  let paths = '';
  for (const character of text) {
    const { width, outline, unit, stroke } = glyphOf(character, weight);
    const scale = (unit * size).toFixed(5);
    const place = `transform="matrix(${scale} 0 0 -${scale} ${at.toFixed(1)} ${y})"`;
    const thick = stroke > 0 ? ` stroke="${colour}" stroke-width="${stroke}"` : '';
    if (outline) paths += `<path ${place}${thick} d="${outline}"/>`;
    at += width * size;
  }
  return `<g fill="${colour}">${paths}</g>`;
}

/** What fits into a width, with an ellipsis where that is not all. */
export function cut(text: string, type: Type, width: number): string {
  if (widthOf(text, type) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && widthOf(`${characters.join('')}…`, type) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** The largest of some sizes in which a text fits into a width; the last where none is small enough. */
export function fitting(
  text: string,
  sizes: readonly [number, ...number[]],
  weight: Weight,
  width: number,
): Type {
  const size = sizes.find((own) => widthOf(text, { size: own, weight }) <= width) ?? sizes.at(-1) ?? sizes[0];
  return { size, weight };
}
