/** Pictures that a run took: they are there, whole, and none lies about. */
import { describe, expect } from 'vitest';
import { picturesOf } from '../../../contract/content/run-files.ts';
import type { Evidence } from '../../../contract/schemas/evidence.ts';
import { test } from '../../checkouts/checkout.ts';
import { DARK, LIGHT, pictured, RUN } from '../../checkouts/with-pictures.ts';

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
