/** How a picture is drawn: nothing leaves it or covers something else, and the file is a PNG of the same pixels. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import draw from '../../../src/drawing/draw.ts';
import { altOf, type Fact, HEIGHT, type Picture, WIDTH } from '../../../src/drawing/picture.ts';
import { pngOf } from '../../../src/drawing/png.ts';
import { svgOf } from '../../../src/drawing/template.ts';
import { cut, fitting, type Type, widthOf } from '../../../src/drawing/text.ts';
import { balanced, widthOfLine, wordsOf, wrap } from '../../../src/drawing/wrap.ts';

const picture: Picture = { kind: 'Task', title: [{ text: 'Do it' }], text: 'How?', facts: [] };
const long = 'Wide words that go on and on, '.repeat(12);
const word = 'unbreakable_name_of_something_'.repeat(6);

function facts(count: number, more: Partial<Fact> = {}): Fact[] {
  const one = { name: 'Some ORM', colour: '#123456', value: '16 → 1', note: '● Native' };
  return Array.from({ length: count }, () => ({ ...one, ...more }));
}

describe('letters neither leave the picture nor cover each other', () => {
  const full = { kind: long, title: [{ text: long }], text: long, caption: long };
  test.for<[string, Partial<Picture>]>([
    ['a long title', full],
    ['a word that is wider than the picture', { title: [{ text: word }], text: word }],
    [
      'long names',
      {
        title: [
          { text: long, colour: '#123456' },
          { text: word, colour: '#654321' },
        ],
      },
    ],
    ['long values', { facts: facts(5, { value: word, name: word }) }],
    ['tallies', { ...full, facts: Array.from({ length: 6 }, () => ({ name: long, value: '1,234,567' })) }],
    ...[1, 4, 5, 6, 8, 12, 20].flatMap((count): [string, Partial<Picture>][] => [
      [`${count} facts`, { ...full, facts: facts(count) }],
      [`${count} long facts`, { ...full, facts: facts(count, { name: long, note: long }) }],
    ]),
  ])('%s', ([, more]) => {
    const svg = svgOf({ ...picture, ...more });
    const letters = [...svg.matchAll(/matrix\([\d.]+ 0 0 -[\d.]+ ([\d.-]+) ([\d.-]+)\)/g)];
    const columns = letters.map(([, x]) => Number(x));
    expect(Math.min(...columns)).toBeGreaterThanOrEqual(56);
    expect(Math.max(...columns)).toBeLessThan(WIDTH - 56);
    const lines = [...new Set(letters.map(([, , y]) => Number(y)))].sort((a, b) => a - b);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.at(-1)).toBeLessThan(HEIGHT - 40);
    lines.forEach((y, index) => {
      expect(y - (lines[index - 1] ?? 0)).toBeGreaterThanOrEqual(32);
    });
  });
});

describe('lines', () => {
  const type: Type = { size: 60, weight: 'bold' };
  const texts = (lines: { text: string }[][]): string[] =>
    lines.map((line) => line.map(({ text }) => text).join(' '));

  test('are never wider than they may be, and hold every word', () => {
    for (const text of [long, word, 'i', 'WWW '.repeat(40)]) {
      for (const lines of [wrap(wordsOf({ text }), type, 500), balanced(wordsOf({ text }), type, 500, 99)]) {
        for (const line of lines) expect(widthOfLine(line, type)).toBeLessThanOrEqual(500);
        expect(texts(lines).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }
    }
  });

  test('end with an ellipsis where they do not hold all, behind a whole word', () => {
    const lines = wrap(wordsOf({ text: long }), type, 500, 2);
    expect(lines).toHaveLength(2);
    expect(texts(lines)[1]).toMatch(/ \w+,?…$/);
    expect(widthOfLine(lines[1] ?? [], type)).toBeLessThanOrEqual(500);
  });

  test('leave no last word alone', () => {
    const words = wordsOf({ text: 'Load a relation before you touch it' });
    const width = widthOf('Load a relation before you touch', type);
    expect(texts(wrap(words, type, width))[1]).toBe('it');
    expect(texts(balanced(words, type, width, 2))).toEqual(['Load a relation', 'before you touch it']);
  });

  test('have no marks of code', () => {
    expect(texts([wordsOf({ text: 'What `save()` writes' })])).toEqual(['What save() writes']);
  });

  test('one line is set smaller, then cut', () => {
    expect(fitting('Name', [60, 30], 'bold', widthOf('Name', { size: 30, weight: 'bold' })).size).toBe(30);
    const short = cut('A name that is too long', type, 300);
    expect(short).toMatch(/^A na.*…$/);
    expect(widthOf(short, type)).toBeLessThanOrEqual(300);
  });
});

describe('a PNG', () => {
  /** As a reader of PNG finds them. */
  function read(png: Buffer): { chunks: Record<string, Buffer>; colours: string[] } {
    expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
    const chunks: Record<string, Buffer> = {};
    for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
      const body = png.subarray(at + 4, at + 8 + png.readUInt32BE(at));
      expect(png.readUInt32BE(at + 4 + body.length)).toBe(crc32(body));
      chunks[body.toString('latin1', 0, 4)] = body.subarray(4);
    }
    const width = chunks['IHDR']?.readUInt32BE(0) ?? 0;
    const palette = chunks['PLTE']?.toString('hex').match(/.{6}/g) ?? [];
    const rows = [...inflateSync(chunks['IDAT'] ?? Buffer.alloc(0))];
    const colours = rows.flatMap((index, at) => (at % (width + 1) === 0 ? [] : [palette[index] ?? '']));
    return { chunks, colours };
  }

  const opaque = (colours: number[]): Uint8Array =>
    Uint8Array.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]));

  test('holds the very colours', () => {
    const { chunks, colours } = read(
      pngOf(opaque([0xff0000, 0x00ff01, 0x0000fe, 0xff0000, 0xfbfaf5, 0]), 3, 2),
    );
    expect(Object.keys(chunks)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    expect([...(chunks['IHDR'] ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
    expect(colours).toEqual(['ff0000', '00ff01', '0000fe', 'ff0000', 'fbfaf5', '000000']);
  });

  test('of too many colours has near ones', () => {
    const own = Array.from({ length: 1000 }, (_, index) => ((index * 0x10000) % 0x1000000) + index);
    const { chunks, colours } = read(pngOf(opaque(own), 100, 10));
    expect(chunks['PLTE']?.length).toBeLessThanOrEqual(256 * 3);
    colours.forEach((colour, index) => {
      expect(Math.abs(parseInt(colour.slice(0, 2), 16) - ((own[index] ?? 0) >> 16))).toBeLessThan(16);
    });
  });
});

describe('what was drawn before', () => {
  const folder = (): string => {
    const path = mkdtempSync(join(tmpdir(), 'emitted-pictures-'));
    onTestFinished(() => {
      rmSync(path, { recursive: true });
    });
    return path;
  };

  test('is not drawn again; what shows something else is', () => {
    const kept = folder();
    const first = draw({ picture, folder: kept });
    expect(first.isNew).toBe(true);
    expect(draw({ picture, folder: kept })).toEqual({ name: first.name, isNew: false });
    const other = draw({ picture: { ...picture, text: 'How else?' }, folder: kept });
    expect(other.isNew).toBe(true);
    expect(readdirSync(kept).sort()).toEqual([first.name, other.name].sort());
  });

  test('comes out the same elsewhere', () => {
    const [a, b] = [folder(), folder()].map((path) => {
      const { name } = draw({ picture: { ...picture, facts: facts(4) }, folder: path });
      return { name, bytes: readFileSync(join(path, name)) };
    });
    expect(a).toEqual(b);
  });
});

test('the words for those who can’t see it', () => {
  expect(
    altOf({
      ...picture,
      title: [{ text: 'Django', colour: '#123456' }, { text: 'vs' }, { text: 'Piccolo' }],
    }),
  ).toBe('Task: Django vs Piccolo');
  expect(altOf({ ...picture, kind: '', caption: 'Statements', facts: facts(2).slice(0, 1) })).toBe(
    'Do it. Statements: Some ORM 16 → 1, Native',
  );
});
