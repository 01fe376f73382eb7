/** Reads what each run logged from its file: the store says which there are, and has checked them. */
import { readFileSync } from 'node:fs';
import { root } from 'astro:config/server';
import { withoutDigest } from '../../contract/files/digest.ts';
import type { Evidence } from '../../contract/schemas/evidence.ts';

/** @param files paths from the root of the repository */
export function readRuns(files: readonly string[]): Evidence[] {
  return files.map((file) => {
    // Without the byte order mark that a checkout on Windows may have.
    const text = new TextDecoder().decode(readFileSync(new URL(file, root)));
    const data: unknown = JSON.parse(text);
    return withoutDigest(data) as Evidence;
  });
}
