import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parsePage } from '../../src/build/built/page.ts';
import { makeWhole } from '../../src/build/built/whole.ts';

test('what the other page has takes the place of what stands here, under a base path too', () => {
  const site = mkdtempSync(join(tmpdir(), 'whole-'));
  try {
    mkdirSync(join(site, 'tasks/x/all'), { recursive: true });
    writeFileSync(
      join(site, 'tasks/x/all/index.html'),
      '<main><div data-solutions><article id="a"></article><article id="b"></article></div></main>',
    );
    const page = parsePage(
      '/tasks/x/',
      '<main><ul><li data-away id="b">B</li></ul><div data-solutions data-whole="/base/tasks/x/all/"><article id="a"></article></div></main>',
    );
    makeWhole(page, site, '/base/');
    expect(
      page
        .$('[id=b]')
        .map((_, { name }) => name)
        .get(),
    ).toEqual(['article']);
    const lost = parsePage('/tasks/y/', '<div data-whole="/base/tasks/y/all/"></div>');
    expect(() => {
      makeWhole(lost, site, '/base/');
    }).toThrow('tasks/y');
  } finally {
    rmSync(site, { recursive: true });
  }
});
