/** The rooms and their folders import in one direction: what is to the right may be changed without what is to the left. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byFolder, byWholeFolder, circlesIn, importedIn, importsOf } from '../../tools/imports.ts';

const imports = importsOf(join(import.meta.dirname, '../..'));

/** What each room may import besides itself. */
const ALLOWED: Record<string, string[]> = {
  contract: [],
  lab: ['contract'],
  src: ['contract'],
  packs: ['contract', 'src'],
  tools: ['contract', 'src', 'lab'],
  scripts: ['contract', 'src', 'lab', 'packs', 'tools'],
  tests: ['contract', 'src', 'lab', 'packs', 'tools', 'scripts'],
};

test('the files were found', () => {
  expect(imports.get('src/library/make.ts')).toContain('contract/check.ts');
  expect(imports.get('src/pages/index.astro')?.some((file) => file.endsWith('.astro'))).toBe(true);
});

test('no room imports what it must not know', () => {
  const room = (file: string): string => file.split('/')[0] ?? '';
  const wrong = [...imports].flatMap(([from, all]) =>
    all
      .filter((to) => room(to) !== room(from) && !ALLOWED[room(from)]?.includes(room(to)))
      .map((to) => `${from} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('no circle of files', () => {
  expect(circlesIn(imports)).toEqual([]);
});

test('no circle of folders', () => {
  expect(circlesIn(byFolder(imports))).toEqual([]);
});

test('no circle of folders with all that is in them', () => {
  expect(circlesIn(byWholeFolder(imports))).toEqual([]);
});

test('whoever names a file imports it, however it is written', () => {
  const code = `import a from './a.ts';
import type { B } from './b.ts';
export * from './c.ts';
export * as d from './d.ts';
export type { E } from './e.ts';
const tricky = \`a\${\`b\`}\`, sign = /\`/;
const f = await import('./f.ts');
const g = new URL('./g.ts', import.meta.url);
type H = typeof import('./h.ts');
// import './nothing'
const text = "import './nothing'";`;
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `./${name}.ts`);
  expect(importedIn('x.ts', code)).toEqual(names);
  expect(
    importedIn('x.astro', '---\r\nimport "./a.ts";\r\n---\r\n<script data-x>import "./b.ts";</script>'),
  ).toEqual(['./a.ts', './b.ts']);
});

test('a circle would be found', () => {
  const circle = new Map([
    ['a/x.ts', ['b/y.ts']],
    ['b/y.ts', ['a/z.ts']],
    ['a/z.ts', []],
  ]);
  expect(circlesIn(circle)).toEqual([]);
  expect(circlesIn(byFolder(circle)).map((names) => names.sort())).toEqual([['a', 'b']]);
});

test('a circle of whole folders would be found, though each of their own folders imports one way', () => {
  const circle = new Map([
    ['src/a/one/x.ts', ['src/b/y.ts', 'src/a/z.ts']],
    ['src/b/two/y.ts', ['src/a/other/z.ts']],
  ]);
  expect(circlesIn(byFolder(circle))).toEqual([]);
  expect(circlesIn(byWholeFolder(circle)).map((names) => names.sort())).toEqual([['src/a', 'src/b']]);
});
