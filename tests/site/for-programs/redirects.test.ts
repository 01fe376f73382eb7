/** A site in which things were renamed (tests/built/renamed.ts): whatever led to them still does. */
import type { CheerioAPI } from 'cheerio';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { BASE, SITE } from '../../built/renamed.ts';
import { asWritten } from '../../built/pages.ts';

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
  ['/claims/', 'an-older-claim', 'sqlalchemy-models-run'],
  ['/claims/beyond-django/', 'an-older-claim', 'sqlalchemy-models-run'],
];

const site = inject('renamed');
const parsed = new Map<string, CheerioAPI>();
function page(path: string): CheerioAPI {
  const known = parsed.get(path) ?? asWritten(readFileSync(join(site, path, 'index.html'), 'utf8'));
  parsed.set(path, known);
  return known;
}

describe('a former address', () => {
  test.for(Object.entries(MOVED))('%s leads to %s', ([from, to]) => {
    const $ = page(from);
    expect($('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${BASE}${to.slice(1)}`);
    expect($('main a').attr('href')).toBe(`${BASE}${to.slice(1)}`);
    expect($('link[rel=canonical]').attr('href')).toBe(`${SITE}${BASE}${to.slice(1)}`);
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
  const place = page(path)(`[id="${former}"]`);
  expect(place).toHaveLength(1);
  expect(place.text()).toBe('');
  expect(place.closest(`[id="${now}"]`)).toHaveLength(1);
});

test('no page has an id twice', () => {
  const files = globSync('**/*.html', { cwd: site });
  for (const file of files) {
    const $ = asWritten(readFileSync(join(site, file), 'utf8'));
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
