/** Reads the JSON files that programs wrote to a folder of `evidence/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { type Problem, problemsOf } from './problem.ts';

interface Generated<T> {
  /** Path from the root of the repository; what is in folders of it counts too. */
  folder: string;
  schema: z.ZodType<T>;
  /** What one file holds, in a word. */
  one: string;
  /** Where what a file holds belongs: the name is a fact as well. */
  fileOf: (data: T) => string;
  remedy: string;
}

/** All that the folder holds, and what is wrong with the rest: not JSON, wrong shape, wrong file. */
export function readGenerated<T>(
  root: string,
  { folder, schema, one, fileOf, remedy }: Generated<T>,
): { read: T[]; problems: Problem[] } {
  const read: T[] = [];
  const problems: Problem[] = [];
  for (const file of filesIn(root, folder)) {
    let data: unknown;
    try {
      data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file))));
    } catch (error) {
      problems.push({ file, rule: `not JSON in UTF-8: ${(error as Error).message}`, remedy });
      continue;
    }
    const result = schema.safeParse(data);
    if (!result.success) {
      problems.push(...problemsOf(result.error, file, data, remedy));
    } else if (fileOf(result.data) !== file) {
      problems.push({ file, rule: `the ${one} inside belongs in ${fileOf(result.data)}`, remedy });
    } else {
      read.push(result.data);
    }
  }
  return { read, problems };
}

/** Paths from the root of the repository. */
function filesIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}
