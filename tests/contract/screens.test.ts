/** Pictures that a run took: they are there, whole, and none lies about. */
import { describe, expect } from 'vitest';
import { picturesOf } from '../../contract/content/run-files.ts';
import { sha256 } from '../../contract/files/sha256.ts';
import type { Evidence } from '../../contract/schemas/evidence.ts';
import { type Checkout, test } from './checkout.ts';

const RUN = 'evidence/tasks/greet/pebble.async.sqlite.json';
const LIGHT = 'evidence/screens/greet/pebble.list.light.webp';
const DARK = 'evidence/screens/greet/pebble.list.dark.webp';

/** Has the task ask for a picture, and both of its samples take it. */
function pictured(checkout: Checkout, light: string, dark: string): void {
  checkout.edit(
    'content/tasks/basics/greet/task.mdx',
    'expected:',
    'screens: [{ id: list, title: The list, shows: A list of names }]\nexpected:',
  );
  for (const flavour of ['async', 'sync'])
    checkout.change(RUN.replace('async', flavour), (run) => {
      run.screens = [
        { id: 'list', theme: 'dark', sha256: sha256(dark) },
        { id: 'list', theme: 'light', sha256: sha256(light) },
      ];
    });
  checkout.write(LIGHT, light);
  if (dark !== light) checkout.write(DARK, dark);
}

describe('a picture', () => {
  test('is fine where it is what the run took', ({ checkout }) => {
    pictured(checkout, 'white', 'black');
    expect(checkout.problems()).toEqual([]);
  });

  test('that is another one now', ({ checkout }) => {
    pictured(checkout, 'white', 'black');
    checkout.write(LIGHT, 'retouched');
    expect(checkout.problems()).toContainEqual({
      file: LIGHT,
      rule: `it is another picture than ${RUN} names`,
      remedy: 'npm run lab -- greet --subject pebble --force',
    });
  });

  test('that is gone', ({ checkout }) => {
    pictured(checkout, 'white', 'black');
    checkout.remove(DARK);
    expect(checkout.problems()).toContainEqual(
      expect.objectContaining({ file: DARK, rule: `it is not there, and ${RUN} names it` }),
    );
  });

  test('that no run took', ({ checkout }) => {
    checkout.write(LIGHT, 'white');
    expect(checkout.problems()).toEqual([
      { file: LIGHT, rule: 'no run took this picture', remedy: 'delete it' },
    ]);
  });
});

test('a page without a dark theme lies there once', ({ checkout }) => {
  pictured(checkout, 'white', 'white');
  checkout.remove(LIGHT);
  checkout.write(DARK, 'white');
  expect(checkout.problems()).toEqual([]);
});

test('a run without pictures has none', () => {
  expect(picturesOf({ task: 'greet', subject: 'pebble' } as unknown as Evidence)).toEqual([]);
});
