import { describe, expect, test } from 'vitest';
import { elsewhere, nearestPaths } from '../../../src/scripts/nearest-paths.ts';

const known = [
  '/',
  '/tasks/',
  '/tasks/n-plus-one/',
  '/tasks/upsert/',
  '/matrix/upsert/',
  '/orms/django/',
  '/orms/piccolo/',
  '/errors/',
  '/errors/detached-instance-error/',
  '/errors/stale-data-error/',
  '/compare/sqlalchemy-vs-django/',
  '/compare/django-vs-piccolo/',
  '/compare/sqlalchemy-vs-piccolo/',
  '/from/',
  '/from/sqlalchemy/to/django/',
  '/from/django/to/piccolo/',
  '/from/django/to/sqlalchemy/',
];

describe('who mistyped', () => {
  test.each([
    ['/tasks/n-plus-1/', '/tasks/n-plus-one/'],
    ['/task/upsert', '/tasks/upsert/'],
    ['/orm/Django.html', '/orms/django/'],
    ['/orms/picolo', '/orms/piccolo/'],
    ['/django/', '/orms/django/'],
  ])('%s meant %s', (asked, meant) => {
    expect(nearestPaths(asked, known)[0]).toBe(meant);
  });

  test.each([
    ['/compare/pony-vs-piccolo/', ['/compare/django-vs-piccolo/', '/compare/sqlalchemy-vs-piccolo/']],
    ['/from/django/to/pony/', ['/from/django/to/piccolo/', '/from/django/to/sqlalchemy/']],
    ['/from/django/', ['/from/django/to/piccolo/', '/from/django/to/sqlalchemy/']],
    ['/compare/django-sqlalchemy/', ['/compare/sqlalchemy-vs-django/']],
  ])('%s names one that is here, among what is not', (asked, meant) => {
    expect(nearestPaths(asked, known).slice(0, meant.length)).toEqual(meant);
  });

  test('is led to the list and to the search for what is like nothing', () => {
    expect(nearestPaths('/errors/integrity-error/', known)).toEqual([]);
    expect(elsewhere('/errors/integrity-error/', known)).toEqual({
      list: '/errors/',
      words: 'integrity error',
    });
    expect(elsewhere('/x/errors/Frobnicate.html', ['/x/errors/'], '/x/')).toEqual({
      list: '/x/errors/',
      words: 'frobnicate',
    });
    expect(elsewhere('/wp-login.php', known)).toEqual({ list: undefined, words: 'wp login php' });
    expect(elsewhere('/', known)).toEqual({ list: undefined, words: '' });
  });

  test('finds each page of that name', () => {
    expect(nearestPaths('/upsert/', known)).toEqual(['/tasks/upsert/', '/matrix/upsert/']);
  });

  test('is not led anywhere by what is like nothing', () => {
    expect(nearestPaths('/wp-login.php', known)).toEqual([]);
    expect(nearestPaths('/', known)).toEqual([]);
    expect(nearestPaths('/%E0%A4%A/', known)).toEqual([]);
  });

  test('may be below another base', () => {
    const below = known.map((path) => `/emitted${path}`);
    expect(nearestPaths('/emitted/tasks/upsrt/', below, '/emitted/')[0]).toBe('/emitted/tasks/upsert/');
  });
});
