/** Colours of subjects: readable on what they stand on, and unlike each other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { contrastOf, distance, GROUNDS } from '../../../contract/checks/colours.ts';
import { test } from '../../checkouts/checkout.ts';

const PEBBLE = 'content/subjects/pebble/subject.yaml';

test('contrast and distance are those that others compute', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(distance('#000000', '#ffffff')).toBeCloseTo(1, 3);
  expect(distance('#b3261e', '#b3261e')).toBe(0);
});

test('the grounds are those of the pages', () => {
  const css = readFileSync(
    join(import.meta.dirname, '../../../src/styles/parts/every-page/tokens.css'),
    'utf8',
  );
  const grounds = ['paper', 'sheet', 'inset'].map((name) => {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
    return { light, dark };
  });
  expect(grounds.map(({ light }) => light)).toEqual(GROUNDS.light);
  expect(grounds.map(({ dark }) => dark)).toEqual(GROUNDS.dark);
});

test.for([
  ['light', '#b3261e', '#5a584f', /can’t be told from #5a584f, the colour of Plain SQL/],
  ['light', '#b3261e', '#5c5a52', /can’t be told from #5a584f/],
  ['light', '#b3261e', '#e06c60', /its contrast with #f4f1e7 is 2\.\d\d, and 4\.5 is the least/],
  ['dark', '#ff8a78', '#a9a699', /can’t be told from #a9a698/],
  ['dark', '#ff8a78', '#7a2018', /its contrast with #1b1b18 is 1\.\d\d/],
] as const)('%s: %s as %s', ([theme, from, to, rule], { checkout }) => {
  checkout.edit(PEBBLE, from, to);
  expect(checkout.problems()).toMatchObject([
    { file: PEBBLE, field: `colour.${theme}`, value: to, rule: expect.stringMatching(rule) },
  ]);
});

test('a tool may have the colour of an ORM', ({ checkout }) => {
  checkout.edit(PEBBLE, "light: '#b3261e', dark: '#ff8a78'", "light: '#5a584f', dark: '#a9a698'");
  checkout.edit(PEBBLE, 'kind: orm', 'kind: admin');
  const colours = checkout.problems().filter(({ field }) => field?.startsWith('colour'));
  expect(colours).toEqual([]);
});
