/** Who imports whom in this repository: files, and the folders that they stand in. */
import { alg, Graph } from '@dagrejs/graphlib';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';

const ROOMS = '{contract,lab,packs,scripts,src,tests,tools}/**/*.{ts,mts,js,mjs,cjs,astro}';

/** @returns each file with the files of the rooms that it imports, as paths from `root` */
export function importsOf(root: string): Map<string, string[]> {
  const files = new Set(globSync(ROOMS, { cwd: root }));
  return new Map(
    [...files].map((file) => {
      const names = importedIn(file, readFileSync(join(root, file), 'utf8'));
      const paths = names.map((name) => normalize(join(dirname(file), name.replace(/\?.*/, ''))));
      return [file, paths.filter((path) => files.has(path))];
    }),
  );
}

/** @returns what a file names of others: by import and export, by `import()`, and as an address beside itself */
export function importedIn(file: string, text: string): string[] {
  const names: string[] = [];
  const add = (node: ts.Node | undefined): void => {
    if (node && ts.isStringLiteralLike(node)) names.push(node.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0]);
    else if (
      ts.isNewExpression(node) &&
      node.expression.getText() === 'URL' &&
      node.arguments?.[1]?.getText() === 'import.meta.url'
    )
      add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  for (const code of codesOf(file, text))
    visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
  return names;
}

/** What stands between the fences of an Astro file, and in its scripts. */
function codesOf(file: string, text: string): string[] {
  if (!file.endsWith('.astro')) return [text];
  const [, matter = ''] = /^---[ \t]*\r?\n(.*?)^---[ \t]*\r?$/ms.exec(text) ?? [];
  return [matter, ...[...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) => code)];
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

/** The same of folders with all that is in them: one imports another beside it. */
export function byWholeFolder(imports: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const whole = new Map<string, string[]>();
  for (const [from, all] of imports)
    for (const to of all) {
      const [one, other] = [dirname(from).split('/'), dirname(to).split('/')];
      const parting = one.findIndex((name, index) => name !== other[index]);
      if (parting < 0 || other[parting] === undefined) continue;
      const upTo = (names: string[]): string => names.slice(0, parting + 1).join('/');
      whole.set(upTo(one), [...(whole.get(upTo(one)) ?? []), upTo(other)]);
    }
  return whole;
}
