/** A site in which things were renamed: whatever led to them still does. */
import { type CheerioAPI, load } from 'cheerio';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../tools/astro.ts';
import { copyExcerpt } from '../excerpt.ts';
import { page as unchanged, paths } from './pages.ts';

/** What was renamed: the file that says so, the line after which, and how. */
const RENAMED: [file: string, after: string, line: string][] = [
  ['content/tasks/writing/upsert/task.mdx', '---\n', 'formerly: [insert-or-update, save-row]\n'],
  ['content/features/writing/update-returning/feature.yaml', '', 'formerly: [returning]\n'],
  ['content/articles/beyond-django.mdx', '---\n', 'formerly: [leaving-django]\n'],
  ['content/subjects/tortoise/subject.yaml', '', 'formerly: [tortoise-orm]\n'],
  ['content/subjects/alembic/subject.yaml', '', 'formerly: [alembic-tool]\n'],
];
/** Each former address, and where it leads. */
const MOVED = {
  '/tasks/insert-or-update/': '/tasks/upsert/',
  '/tasks/save-row/': '/tasks/upsert/',
  '/matrix/returning/': '/matrix/update-returning/',
  '/articles/leaving-django/': '/articles/beyond-django/',
  '/orms/tortoise-orm/': '/orms/tortoise/',
  '/tools/alembic-tool/': '/tools/alembic/',
  '/compare/sqlalchemy-vs-tortoise-orm/': '/compare/sqlalchemy-vs-tortoise/',
  '/compare/tortoise-orm-vs-sqlalchemy/': '/compare/sqlalchemy-vs-tortoise/',
  '/compare/tortoise-vs-sqlalchemy/': '/compare/sqlalchemy-vs-tortoise/',
  '/compare/tortoise-orm-vs-piccolo/': '/compare/tortoise-vs-piccolo/',
};
/** Each former fragment, and the element that it leads to. */
const PLACES: [path: string, former: string, now: string][] = [
  ['/matrix/', 'returning', 'update-returning'],
  ['/concepts/', 'insert-or-update', 'upsert'],
  ['/concepts/', 'save-row', 'upsert'],
  ['/compare/sqlalchemy-vs-tortoise/', 'save-row', 'upsert'],
  ['/compare/sqlalchemy-vs-tortoise/', 'returning', 'update-returning'],
  ['/tasks/upsert/', 'tortoise-orm', 'tortoise'],
  ['/matrix/update-returning/', 'tortoise-orm', 'tortoise'],
  ['/matrix/savepoints/', 'tortoise-orm', 'tortoise'],
  ['/tasks/rename-column/', 'alembic-tool', 'alembic'],
  ['/types/', 'column-tortoise-orm', 'column-tortoise'],
  ['/method/backlog/', 'tortoise-orm', 'tortoise'],
  ['/claims/', 'an-older-claim', 'CLAIM'],
];

let root: string;
let site: string;
let claim: string;
const page = (path: string): CheerioAPI =>
  load(readFileSync(join(site, path, 'index.html'), 'utf8'), { scriptingEnabled: false });

beforeAll(async () => {
  ({ root, site } = await build(
    {},
    (copy) => {
      const edit = (file: string, change: (text: string) => string): void => {
        writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')));
      };
      // Of an ORM with an answer to everything the backlog has nothing to say.
      edit('content/features/querying/empty-in-list/feature.yaml', (text) =>
        text.replace(/(\nsubjects:\n[^]*?\n  tortoise:).*(\n {4}.*)*/, '$1 { status: unknown }'),
      );
      for (const file of globSync('evidence/features/empty-in-list/tortoise*.json', { cwd: copy }))
        rmSync(join(copy, file));
      for (const [file, after, line] of RENAMED) edit(file, (text) => text.replace(after, after + line));
      const [source = ''] = globSync('content/claims/*.yaml', { cwd: copy }).sort();
      edit(source, (text) =>
        text.replace(/^( *)- id: (.*)\n/m, (found, indent: string, id: string) => {
          claim = id;
          return `${found}${indent}  formerly: [an-older-claim]\n`;
        }),
      );
    },
    copyExcerpt,
  ));
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('a former address', () => {
  test.for(Object.entries(MOVED))('%s leads to %s', ([from, to]) => {
    const $ = page(from);
    expect($('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${to}`);
    expect($('main a').attr('href')).toBe(to);
    expect($('link[rel=canonical]').attr('href')).toBe(`https://emitted.example${to}`);
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect(page(to)('h1')).toHaveLength(1);
  });

  test('is in no sitemap, and in no list of pages', () => {
    const sitemap = readFileSync(join(site, 'sitemap-0.xml'), 'utf8');
    const list = readFileSync(join(site, 'llms.txt'), 'utf8');
    for (const [from, to] of Object.entries(MOVED)) {
      expect(sitemap).not.toContain(from);
      expect(sitemap).toContain(`${to}<`);
      expect(list).not.toContain(from);
    }
  });
});

test.for(PLACES)('%s#%s leads to %s', ([path, former, now]) => {
  const id = now === 'CLAIM' ? claim : now;
  const place = page(path)(`[id="${former}"]`);
  expect(place).toHaveLength(1);
  expect(place.text()).toBe('');
  expect(place.closest(`[id="${id}"]`)).toHaveLength(1);
});

test('no page has an id twice', () => {
  const files = globSync('**/*.html', { cwd: site });
  for (const file of files) {
    const $ = load(readFileSync(join(site, file), 'utf8'));
    const ids = [...$('[id]')].map((element) => $(element).attr('id'));
    expect(ids, file).toEqual([...new Set(ids)]);
  }
});

test.for([
  ['insert-or-update.django.py', 'upsert.django.py'],
  ['save-row.tortoise-orm.py', 'upsert.tortoise.py'],
  ['upsert.tortoise-orm.py', 'upsert.tortoise.py'],
  ['insert-or-update.sqlalchemy.sync.py', 'upsert.sqlalchemy.sync.py'],
  ['returning.tortoise-orm.py', 'update-returning.tortoise.py'],
  ['rename-column.alembic-tool.py', 'rename-column.alembic.py'],
] as const)('the script %s is %s', ([former, now]) => {
  expect(readFileSync(join(site, 'scripts', former), 'utf8')).toBe(
    readFileSync(join(site, 'scripts', now), 'utf8'),
  );
});

test('where nothing was renamed, nothing is added', () => {
  for (const path of paths()) expect(unchanged(path)('.formerly').length, path).toBe(0);
});
