/** PNG with a palette: half the time and less than half the bytes of one in full colour. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
const MOST_COLOURS = 256;

/** @param pixels four bytes each: red, green, blue, and an opacity that is left out */
export function pngOf(pixels: Uint8Array, width: number, height: number): Buffer {
  const { rows, palette } = indexed(pixels, width, height);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, the index of its colour; not interlaced.
  header.set([8, 3, 0, 0, 0], 8);
  // Above level 5 it takes twice the time for two bytes in a hundred.
  const data = deflateSync(rows, { level: 5, memLevel: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Indexed {
  rows: Buffer;
  palette: Buffer;
}

/** The edges of letters have many shades: where they are too many, those that hardly differ become one. */
function indexed(pixels: Uint8Array, width: number, height: number): Indexed {
  for (const bits of [0xff, 0xfe, 0xfc, 0xf8, 0xf0]) {
    const found = withBits(pixels, width, height, bits);
    if (found) return found;
  }
  throw new Error('the picture has too many colours for a palette');
}

/** @param bits those of each part of a colour by which it is told from others */
function withBits(pixels: Uint8Array, width: number, height: number, bits: number): Indexed | undefined {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const mask = (bits * 0x01010101) >>> 0;
  const indices = new Map<number, number>();
  const palette: number[] = [];
  // Each row begins with the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const [start, end] = [y * width, (y + 1) * width];
    // Most of a row is of one colour: to look for runs takes half the time.
    for (let from = start, to = start; from < end; from = to) {
      const colour = colours[from] ?? 0;
      while (to < end && colours[to] === colour) to += 1;
      const own = (colour & mask) >>> 0;
      let index = indices.get(own);
      if (index === undefined) {
        index = indices.size;
        if (index === MOST_COLOURS) return undefined;
        indices.set(own, index);
        palette.push(...pixels.subarray(from * 4, from * 4 + 3));
      }
      if (to === from + 1) rows[from + y + 1] = index;
      else rows.fill(index, from + y + 1, to + y + 1);
    }
  }
  return { rows, palette: Buffer.from(palette) };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
