/** Reads files of `evidence/`: JSON that fits a schema, each where what is in it belongs. */
import { join } from 'node:path';
import type { z } from 'zod';
import { opened, withoutDigest } from './digest.ts';
import { repeatedName } from './json-text.ts';
import { type Memory, stampOf } from './memory.ts';
import type { Problem } from './problem.ts';
import { readText } from './text.ts';
import { Tree } from './tree.ts';
import { fit } from './values.ts';

/** Twenty times the largest there is: more than a page can show. */
const LARGEST = 1 << 20;

interface Place<T> {
  /** Path from the root of the repository. */
  folder: string;
  /** What a file holds, in one word. */
  what: string;
  /** What a file must fit. */
  schema: z.ZodType<T>;
  /** The file in which it belongs; absent where what is inside does not say. */
  fileOf?: (entry: T) => string;
  remedy: string;
  /** What to do about a file that somebody changed. */
  again: (file: string) => string;
  /** Of an earlier reading. */
  memory?: Memory | undefined;
}

export interface JsonFiles<T> {
  /** Every one that can be read, those that were changed by hand too. */
  entries: T[];
  /** Files that can't be read. */
  problems: Problem[];
  /** Files that don't say what was written into them. */
  changed: Problem[];
}

/** Every entry of a folder and the folders in it, and what is wrong with the rest. */
export function readJsonFiles<T>(root: string, place: Place<T>): JsonFiles<T> {
  const { folder, remedy, memory } = place;
  const tree = new Tree(root, folder);
  const entries: T[] = [];
  const changed: Problem[] = [];
  const problems: Problem[] = [
    ...tree.all('other').map((file) => ({ file, rule: 'this is a link or a device, and no file', remedy })),
    ...tree
      .all('folder')
      .filter((path) => path.endsWith('.json'))
      .map((file) => ({ file, rule: 'this is a folder, and a file belongs here', remedy })),
  ];
  for (const file of tree.all('file')) {
    const path = join(root, file);
    const read = (): JsonFile<T> => readJsonFile(path, file, place);
    const own = memory ? memory.recall(file, stampOf(path), read) : read();
    if (own.entry) entries.push(own.entry);
    if (own.changed) changed.push(own.changed);
    problems.push(...own.problems);
  }
  return { entries, problems, changed };
}

/** One of them. */
interface JsonFile<T> {
  entry?: T;
  problems: Problem[];
  changed?: Problem;
}

function readJsonFile<T>(
  path: string,
  file: string,
  { what, schema, fileOf, remedy, again }: Place<T>,
): JsonFile<T> {
  let text: string;
  let data: unknown;
  try {
    text = readText(path, LARGEST);
    data = JSON.parse(text);
  } catch (error) {
    return { problems: [{ file, rule: `not JSON in UTF-8: ${(error as Error).message}`, remedy }] };
  }
  const result = fit(withoutDigest(data), schema, file, remedy);
  if ('problems' in result) return { problems: result.problems };
  const place = fileOf?.(result.data) ?? file;
  if (place !== file) {
    const rule = `the ${what} inside belongs in ${place}`;
    return { problems: [{ file, rule, remedy }] };
  }
  const { broken } = opened(data);
  const twice = repeatedName(text)?.join('.');
  const own =
    twice === undefined
      ? broken && { field: 'digest', ...broken }
      : {
          field: twice,
          rule: 'the file was changed by hand: this name stands twice, and only the last is read',
        };
  return { entry: result.data, problems: [], ...(own && { changed: { file, ...own, remedy: again(file) } }) };
}
