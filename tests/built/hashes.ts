import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../src/build/built/page.ts';

/** The environment of somebody in another time zone, with another language. */
export const ELSEWHERE = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** Each file of a built site by its path, with a hash of what is in it. */
export function hashesOf(site: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(site).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(site, file)))
        .digest('hex'),
    ]),
  );
}
