/** The compressed forms of a packed file beside it, made once: Brotli's best takes a second for each half megabyte. */
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** @returns its size as Brotli */
export async function squeeze(path: string): Promise<number> {
  const bytes = await readFile(path);
  const brotli = (): Promise<Buffer> =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
  const [small] = await Promise.all([
    once(`${path}.br`, brotli),
    once(`${path}.gz`, () => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION })),
  ]);
  return small;
}

async function once(path: string, make: () => Promise<Buffer>): Promise<number> {
  if (existsSync(path)) return (await readFile(path)).length;
  const made = await make();
  await writeFile(`${path}.part`, made);
  await rename(`${path}.part`, path);
  return made.length;
}
