/** Packs texts into an archive that `tar xz` unpacks: ustar, with the same bytes for the same files. */
import { gzipSync } from 'node:zlib';

/** All of a tar is in blocks of so many bytes. */
const BLOCK = 512;

/**
 * @param folder in which all of them are unpacked
 * @param files texts by their paths
 * @throws if a path is too long for the header
 */
export function packed(folder: string, files: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(files).map(([name, text]) =>
    entryOf(`${folder}/${name}`, Buffer.from(text)),
  );
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(2 * BLOCK)]), { level: 9 });
}

function entryOf(name: string, content: Buffer): Buffer {
  return Buffer.concat([
    headerOf(name, content.length),
    content,
    Buffer.alloc(-content.length & (BLOCK - 1)),
  ]);
}

/** As POSIX has it: name, mode, owner, group, size, time, checksum and kind, at fixed places and in octal. */
function headerOf(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > 100)
    throw new Error(`${name} is too long for an archive: 100 bytes are the most`);
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, length: number): void => {
    header.write(value.toString(8).padStart(length - 1, '0'), at);
  };
  header.write(name, 0);
  octal(0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(0, 136, 12);
  header.write('0', 156);
  header.write('ustar\u000000', 257);
  // The checksum is of a header that has spaces in its place.
  header.fill(' ', 148, 156);
  octal(
    header.reduce((sum, byte) => sum + byte, 0),
    148,
    7,
  );
  header[154] = 0;
  return header;
}
