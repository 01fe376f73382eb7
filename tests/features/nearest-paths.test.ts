import { describe, expect, test } from 'vitest';
import { nearestPaths } from '../../src/scripts/nearest-paths.ts';

const known = [
  '/',
  '/tasks/',
  '/tasks/n-plus-one/',
  '/tasks/upsert/',
  '/matrix/upsert/',
  '/orms/django/',
  '/orms/piccolo/',
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
