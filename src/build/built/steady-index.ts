/**
 * Pagefind writes the values of its filters in another order each time (github.com/Pagefind/pagefind/issues/638, of
 * which 1.5.2 has a part still). Here they are put in order, so that two builds give the same bytes.
 */
import { decode, encode } from 'cborg';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sha256 } from '../../../contract/files/sha256.ts';

/** A file as Pagefind hands it over, its path within `pagefind/`. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

const ENTRY = 'pagefind-entry.json';
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

/** @throws if Pagefind made something else than is known here */
export function steady(files: readonly IndexFile[]): IndexFile[] {
  const byPath = new Map(files.map((file) => [file.path, file.content]));
  /** Takes a file out. */
  const take = (path: string): Uint8Array => {
    const content = byPath.get(path);
    if (!content) throw new Error(`Pagefind made no ${path}`);
    byPath.delete(path);
    return content;
  };
  const entry = JSON.parse(Buffer.from(take(ENTRY)).toString()) as Entry;
  for (const [language, own] of Object.entries(entry.languages)) {
    const paths = [...byPath.keys()].filter((path) => path.startsWith(`filter/${language}_`));
    const filters = paths.map((path): Filters[number] => {
      const [name, values] = read(path, take(path)) as Filter;
      const content = written([name, values.sort(byName)]);
      const hash = `${language}_${sha256(content).slice(0, 7)}`;
      byPath.set(`filter/${hash}.pf_filter`, content);
      return [name, hash];
    });
    const path = `pagefind.${own.hash}.pf_meta`;
    const meta = read(path, take(path)) as unknown[];
    if ((meta[FILTERS] as Filters).length !== filters.length)
      throw new Error(`${path} tells of other filters`);
    const content = written(meta.with(FILTERS, filters.sort(byName)));
    own.hash = `${language}_${sha256(content).slice(0, 10)}`;
    byPath.set(`pagefind.${own.hash}.pf_meta`, content);
  }
  byPath.set(ENTRY, Buffer.from(JSON.stringify(entry)));
  return [...byPath].map(([path, content]) => ({ path, content }));
}

function read(path: string, content: Uint8Array): unknown {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, SIGN.length) !== SIGN) throw new Error(`${path} is no file of Pagefind's`);
  return decode(bytes.subarray(SIGN.length));
}

function written(data: unknown): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(SIGN), encode(data)]));
}

function byName([a]: [string, ...unknown[]], [b]: [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}
