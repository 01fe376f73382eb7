/** Who imports whom in this repository: files, and the folders that they stand in. */
import { alg, Graph } from '@dagrejs/graphlib';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';

const ROOMS = '{contract,lab,scripts,src,tests,tools}/**/*.{ts,js,astro}';

/** @returns each file with the files of the rooms that it imports, as paths from `root` */
export function importsOf(root: string): Map<string, string[]> {
  const files = new Set(globSync(ROOMS, { cwd: root }));
  return new Map(
    [...files].map((file) => {
      const { importedFiles } = ts.preProcessFile(codeOf(file, readFileSync(join(root, file), 'utf8')));
      const paths = importedFiles.map(({ fileName }) =>
        normalize(join(dirname(file), fileName.replace(/\?.*/, ''))),
      );
      return [file, paths.filter((path) => files.has(path))];
    }),
  );
}

/** What stands between the fences of an Astro file, and in its scripts. */
function codeOf(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const [, matter = ''] = /^---\n(.*?)^---$/ms.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code);
  return [matter, ...scripts].join('\n');
}

/** @returns each circle, as the names in it */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const graph = new Graph();
  for (const [from, all] of imports) for (const to of all) if (to !== from) graph.setEdge(from, to);
  return alg.findCycles(graph);
}

/** The same of folders: a folder imports what its files import. */
export function byFolder(imports: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const folders = Map.groupBy(imports, ([file]) => dirname(file));
  return new Map(
    [...folders].map(([folder, files]) => [folder, files.flatMap(([, all]) => all.map(dirname))]),
  );
}
