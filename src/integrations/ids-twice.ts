/** Finds ids that a page has twice: a link to such an id reaches the first alone. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../contract/problem.ts';

/** @param site folder of the built site */
export function idsTwice(site: string): Problem[] {
  return globSync('**/*.html', { cwd: site })
    .sort()
    .flatMap((file) => {
      const seen = new Set<string>();
      const twice = new Set<string>();
      for (const [, id = ''] of readFileSync(join(site, file), 'utf8').matchAll(/\sid="([^"]*)"/g))
        if (seen.has(id)) twice.add(id);
        else seen.add(id);
      return [...twice].map((id) => ({
        file: `/${file.replace(/index\.html$/, '')}`,
        field: 'id',
        value: id,
        rule: 'two elements of this page have this id, and a link reaches the first alone',
        remedy: 'rename what it comes from: a subject, a question, a claim, or a heading of an article',
      }));
    });
}
