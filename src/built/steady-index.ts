/**
 * Pagefind writes the values of its filters in another order each time (github.com/Pagefind/pagefind/issues/638, of
 * which 1.5.2 has a part still). Here they are put in order, so that two builds give the same bytes.
 */
import { decode, encode } from 'cborg';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** What each of Pagefind's own files begins with, before its CBOR. */
const SIGN = 'pagefind_dcd';

/** A filter's values, each with the numbers of its places. */
type Filter = [name: string, values: [value: string, places: number[]][]];
/** Of what Pagefind's metadata tells, names and hashes of the filters are the fourth. */
type Filters = [name: string, hash: string][];
const FILTERS = 3;

interface Entry {
  languages: Record<string, { hash: string }>;
}

/**
 * @param folder that Pagefind wrote: it is written to
 * @throws if Pagefind wrote something else than is known here
 */
export function steadyIndex(folder: string): void {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as Entry;
  for (const [language, own] of Object.entries(entry.languages)) {
    const filters = globSync(`filter/${language}_*.pf_filter`, { cwd: folder }).map(
      (file): Filters[number] => {
        const [name, values] = read(join(folder, file)) as Filter;
        const bytes = written([name, values.sort(byName)]);
        const hash = `${language}_${hashOf(bytes).slice(0, 7)}`;
        rmSync(join(folder, file));
        writeFileSync(join(folder, `filter/${hash}.pf_filter`), bytes);
        return [name, hash];
      },
    );
    const metaFile = join(folder, `pagefind.${own.hash}.pf_meta`);
    const meta = read(metaFile) as unknown[];
    if ((meta[FILTERS] as Filters).length !== filters.length)
      throw new Error(`${metaFile} tells of other filters`);
    const bytes = written(meta.with(FILTERS, filters.sort(byName)));
    own.hash = `${language}_${hashOf(bytes).slice(0, 10)}`;
    rmSync(metaFile);
    writeFileSync(join(folder, `pagefind.${own.hash}.pf_meta`), bytes);
  }
  writeFileSync(entryFile, JSON.stringify(entry));
}

function read(file: string): unknown {
  const bytes = gunzipSync(readFileSync(file));
  if (bytes.toString('latin1', 0, SIGN.length) !== SIGN) throw new Error(`${file} is no file of Pagefind's`);
  return decode(bytes.subarray(SIGN.length));
}

function written(data: unknown): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(SIGN), encode(data)]));
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function byName([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}
