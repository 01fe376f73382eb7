/** Pictures of admins: on the pages that show them, for whoever can’t see them too, and on no other page. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { picturesOf } from '../../../contract/content/run-files.ts';
import { PICTURED_ON, SCREEN_SIZE } from '../../../contract/vocabulary/screens.ts';
import { content, runs } from '../../built/checked.ts';
import { page, paths, read, whole } from '../../built/pages.ts';

const pictured = runs.filter(({ screens }) => screens !== undefined);
const tasks = [...content.tasks.values()].filter(({ data }) => data.screens);
const PICTURES = 'main img[src*="/screens/"]';

test('are there, of one database', () => {
  expect(tasks.length).toBeGreaterThan(0);
  expect(new Set(pictured.map(({ database }) => database))).toEqual(new Set([PICTURED_ON]));
});

describe.each(tasks.map(({ id }) => id))('%s', (id) => {
  const own = pictured.filter(({ task }) => task === id);

  test.each([`/tasks/${id}/`, '/tools/admins/'])('its pictures on %s', (path) => {
    // A task's own page has two of its samples.
    const $ = path.startsWith('/tasks/') ? whole(path) : page(path);
    for (const run of own)
      for (const { file } of picturesOf(run)) {
        const image = $(`img[src="${file.replace(/^evidence/, '')}"]`);
        expect(image.length, file).toBe(1);
        expect(image.attr('alt'), file).toMatch(/^.{3,}: .{10,}$/);
        expect(image.attr('loading'), file).toBe('lazy');
        expect([image.attr('width'), image.attr('height')], file).toEqual(
          Object.values(SCREEN_SIZE).map(String),
        );
      }
  });

  test('are the bytes that the lab wrote', () => {
    for (const { file } of own.flatMap(picturesOf))
      expect(readFileSync(join(inject('site'), file.replace(/^evidence/, ''))), file).toEqual(
        readFileSync(join(import.meta.dirname, '../../..', file)),
      );
  });

  test('stand once each in the text of the page', () => {
    const text = read(`tasks/${id}/index.html.md`);
    expect(text.match(/!\[[^\]]+\]\([^)]*\/screens\/[^)]+\)/g)).toHaveLength(
      own.reduce((sum, { screens = [] }) => sum + screens.length / 2, 0),
    );
  });
});

test('cost no other page anything', () => {
  const showing = paths().filter((path) =>
    read(path.endsWith('/') ? `${path}index.html` : path).includes('/screens/'),
  );
  for (const path of showing) expect(page(path)(PICTURES).length, path).toBeGreaterThan(0);
  const tools = [...new Set(pictured.map(({ subject }) => `/tools/${subject}/`))];
  const others = showing.filter(
    (path) => !path.startsWith('/tasks/') && path !== '/tools/admins/' && !tools.includes(path),
  );
  expect(others).toEqual([]);
});

test('no picture is built that no page shows', () => {
  const files = globSync('screens/**/*.webp', { cwd: inject('site') });
  expect(files.map((file) => `evidence/${file}`).sort()).toEqual(
    [...new Set(pictured.flatMap(picturesOf).map(({ file }) => file))].sort(),
  );
});
