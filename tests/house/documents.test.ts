/** What README.md, CONTRIBUTING.md, docs/ and the comments name is there: files, folders, commands, pages. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const documents = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: root })];
const sources = globSync('{contract,lab,scripts,src,tests,tools}/**/*.{ts,js,astro,css,py}', { cwd: root });

const ROOMS = /^(?:\.github|contract|docs|hosting|lab|scripts|src|tests|tools)\//;

/** What a build in this folder writes beside them, and Git does not keep: tests build elsewhere. */
const BUILT = ['hosting/emitted.caddy', 'hosting/emitted.nginx'];

/** What a text sets in backticks and what looks like a file or a folder of the rooms; patterns and blanks are neither. */
function pathsIn(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\s]+)`/g)].map(([, span = '']) => span);
  return spans.filter((span) => ROOMS.test(span) && !/[<>*{}…]/.test(span));
}

/** What is wrong in each document, with its name. */
function inDocuments(wrong: (text: string, document: string) => string[]): string[] {
  return documents.flatMap((document) =>
    wrong(read(document), document).map((what) => `${document}: ${what}`),
  );
}

describe('documents', () => {
  test('name files that are there', () => {
    const gone = inDocuments((text) =>
      pathsIn(text).filter((path) => !BUILT.includes(path) && !existsSync(join(root, path))),
    );
    expect(gone).toEqual([]);
  });

  test('link to files that are there', () => {
    const gone = inDocuments((text, document) => {
      const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
      return links.filter((link) => !existsSync(join(root, dirname(document), link)));
    });
    expect(gone).toEqual([]);
  });

  test('tell to run commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const gone = inDocuments((text) => {
      const commands = [...text.matchAll(/npm run ([a-z:]*[a-z])/g)].map(([, command = '']) => command);
      return commands.filter((command) => !(command in scripts));
    });
    expect(gone).toEqual([]);
  });

  test('each page of docs/ stands in the table of contents', () => {
    const contents = read('CONTRIBUTING.md');
    const pages = documents.filter((document) => document.startsWith('docs/'));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter((page) => !contents.includes(`](${page})`))).toEqual([]);
  });

  test('pages and programs send people to pages of docs/ that there are', () => {
    const sent = sources.flatMap((file) => {
      const text = read(file);
      const jobs = [...text.matchAll(/guideUrl\('([a-z-]+)'\)/g)].map(([, job = '']) => `docs/${job}.md`);
      return [...jobs, ...(text.match(/\bdocs\/[a-z-]+\.md/g) ?? [])];
    });
    expect(sent).toContain('docs/add-a-feature.md');
    expect(sent.filter((page) => !existsSync(join(root, page)))).toEqual([]);
  });
});

test('comments name files that are there', () => {
  const names = new Set(sources.map((file) => basename(file)));
  const known = (file: string, path: string): boolean =>
    path.includes('/')
      ? [path, normalize(join(dirname(file), path)), join('src', path)].some((at) =>
          existsSync(join(root, at)),
        )
      : names.has(path);
  const gone = sources.flatMap((file) => {
    const comments = read(file).match(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm) ?? [];
    const named = comments.flatMap(
      (comment) => comment.match(/(?<![\w./*-])[\w./-]+\.(?:ts|astro|css)\b/g) ?? [],
    );
    return named.filter((path) => !known(file, path)).map((path) => `${file}: ${path}`);
  });
  expect(gone).toEqual([]);
});
