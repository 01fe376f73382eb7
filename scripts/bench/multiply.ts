/**
 * Multiplies the tasks and features of a checkout with their evidence. Each copy has ids, code and SQL of its own, so
 * that nothing that is kept for a text is of use for its copies.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { caseFilesOf } from '../../contract/content/cases.ts';
import { readContent } from '../../contract/reading/content.ts';
import { copyRuns, sameCase } from './copy-run.ts';
import { editYaml } from './edit-yaml.ts';

/**
 * Which files of content make a page, and mostly another of all its solutions; `*` are the names of folders, the last
 * one the id. By the folder of the built pages.
 */
const PAGES = { tasks: 'content/tasks/*/*/task.mdx', matrix: 'content/features/*/*/feature.yaml' };

/** In characters, so that a copy can say in its title which it is: contract/schemas/task.ts and contract/schemas/feature.ts allow 60. */
const LONGEST_TITLE = 54;

/** How many pages each task and feature makes, by its folder from the root. */
export type PagesOf = Map<string, number>;

/** @param root of a checkout with its built site */
export function pagesOf(root: string): PagesOf {
  return new Map(
    Object.entries(PAGES).flatMap(([built, pattern]) =>
      globSync(pattern, { cwd: root })
        .sort()
        .map(dirname)
        .map((folder) => [
          folder,
          globSync('**/*.html', { cwd: join(root, 'dist', built, basename(folder)) }).length,
        ]),
    ),
  );
}

/**
 * Copies tasks and features until the site has as many pages as are asked for.
 * @param root of a copy of the checkout: it is written to
 * @param originals to take in turns
 * @param more pages that the site is to have, at least
 */
export function multiply(root: string, originals: PagesOf, more: number): void {
  // Without a page it would be copied without end.
  const folders = [...originals.keys()].filter((folder) => originals.get(folder));
  if (folders.length === 0) throw new Error('no task or feature has a page: is the site built?');
  let count = 0;
  for (let made = 0; made < more; count += 1)
    made += originals.get(folders[count % folders.length] ?? '') ?? 0;
  copyCases(root, folders, count);
}

/**
 * @param originals folders of tasks and features, from the root
 * @param count how many copies to make of them, in turns
 * @param into in which folder the copy of this one stands, by how many were made before
 */
export function copyCases(
  root: string,
  originals: readonly string[],
  count: number,
  into: (original: string, made: number) => string = dirname,
): void {
  const cases = Map.groupBy(caseFilesOf(readContent(root).content), ({ id }) => id);
  for (let made = 0; made < count; made += 1) {
    const original = originals[made % originals.length] ?? '';
    copyContent(root, original, into(original, made), Math.floor(made / originals.length) + 1);
  }
  for (const copy of caseFilesOf(readContent(root).content)) {
    const { id = '', number = 0 } = copyOf(copy.id) ?? {};
    const original = cases.get(id)?.find((own) => own.subject === copy.subject && sameCase(own, copy));
    if (original) copyRuns(root, original, copy, (sql) => renamed(sql, number));
  }
}

/** `upsert-copy-7` is the seventh copy of `upsert`. */
function copyOf(id: string): { id: string; number: number } | undefined {
  const [, original, number] = /^(.*)-copy-(\d+)$/.exec(id) ?? [];
  return original === undefined ? undefined : { id: original, number: Number(number) };
}

function copyContent(root: string, folder: string, into: string, number: number): void {
  const to = join(root, into, `${basename(folder)}-copy-${number}`);
  mkdirSync(to);
  for (const file of globSync('*', { cwd: join(root, folder) })) {
    const text = readFileSync(join(root, folder, file), 'utf8');
    writeFileSync(join(to, file), file.endsWith('.py') ? renamed(text, number) : text);
    if (!file.endsWith('.py')) retitle(join(to, file), number);
  }
}

/** The words that most code and SQL here has. */
function renamed(text: string, number: number): string {
  return text.replace(/\b(book|author)(?=\b|_)/gi, `$1${number}`);
}

/** A finding would stand on the front page once for each copy; the order keeps a copy behind its original. */
function retitle(file: string, number: number): void {
  editYaml(file, (document) => {
    const title = String(document.get('title'));
    document.set('title', `${title.slice(0, LONGEST_TITLE).trimEnd()} (${number + 1})`);
    document.set('order', Number(document.get('order')) + 1000 * number);
    document.delete('finding');
    document.delete('formerly');
  });
}
