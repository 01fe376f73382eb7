/**
 * `npm run compress`: a `.br` and a `.gz` beside each file of the built site that becomes smaller by them, for servers
 * that send what lies ready. Slow and small: Brotli's best takes most of the time, once for each build.
 */
import { Command } from 'commander';
import { existsSync, globSync } from 'node:fs';
import { copyFile, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { placesIn } from '../src/build/built-packs.ts';
import { textual } from '../src/build/hosting/rules.ts';

/** Where `npm run packs` has compressed what is in `play/files/` already: it would take a minute. */
const packs = placesIn(join(import.meta.dirname, '..')).files;

/** Bytes. Less fits into one packet anyway. */
const LEAST = 1024;

interface Sizes {
  files: number;
  plain: number;
  br: number;
  gz: number;
}

const encodings = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

await new Command('npm run compress')
  .description('Writes a .br and a .gz beside each file of the built site that becomes smaller by them.')
  .argument('[folder]', 'the built site', join(import.meta.dirname, '../dist'))
  .action(async (folder: string, _options: unknown, command: Command) => {
    const start = performance.now();
    const { files, plain, br, gz } = await compress(folder);
    if (files === 0) command.error(`${folder}: there is nothing to compress. Remedy: npm run build`);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`;
    console.log(
      `${files} files, ${kilobytes(plain)}: ${kilobytes(br)} as Brotli, ${kilobytes(gz)} as gzip, in ${seconds} s`,
    );
  })
  .parseAsync();

async function compress(folder: string): Promise<Sizes> {
  const packed = globSync('**/play/files/**/*.{mjs,txt,wasm,zip}', { cwd: folder });
  const left = [...new Set([...globSync(`**/*.{${textual.join(',')}}`, { cwd: folder }), ...packed])].sort();
  const sizes = { files: 0, plain: 0, br: 0, gz: 0 };
  const work = async (): Promise<void> => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      const bytes = await readFile(join(folder, file));
      if (bytes.length < LEAST) continue;
      sizes.files += 1;
      sizes.plain += bytes.length;
      for (const [end, encode] of Object.entries(encodings)) {
        const path = join(folder, `${file}.${end}`);
        const ready = `${join(packs, file.replace(/^.*play\/files\//, ''))}.${end}`;
        if (packed.includes(file) && existsSync(ready)) await copyFile(ready, path);
        else await writeFile(path, await encode(bytes));
        sizes[end as keyof typeof encodings] += (await stat(path)).size;
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return sizes;
}
