/** What the pages wrote for programs to read, as an integration reads it once they are built. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { RedirectRecord, SubjectRecord } from '../../data/records.ts';
import type { Redirect } from '../../features/redirects/redirects.ts';

/** @param dir of the built site */
export function subjectsIn(dir: URL): SubjectRecord[] {
  return recordsIn(dir, 'subjects', SubjectRecord);
}

/** Below the base path, which the records have before them. */
export function redirectsIn(dir: URL, base: string): Redirect[] {
  const below = (path: string): `/${string}` => `/${path.slice(base.replace(/\/?$/, '/').length)}`;
  return recordsIn(dir, 'redirects', RedirectRecord).map(({ from, url }) => ({
    from: below(from),
    to: below(url),
  }));
}

function recordsIn<T>(dir: URL, name: string, record: z.ZodType<T>): T[] {
  const text = readFileSync(new URL(`data/${name}.json`, dir), 'utf8');
  return z.array(record).parse(JSON.parse(text));
}
