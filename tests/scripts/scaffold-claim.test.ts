/** `npm run new -- claim`: blanks that the build names one by one, and nothing written over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { Checkout } from '../checkouts/checkout.ts';
import { PRAISE, test } from '../checkouts/with-praise.ts';
import { runNew } from './run-script.ts';

const BLANKS = ['claim', 'about', 'topic', 'verdict', 'explanation'];

/** Fills in what the stub leaves blank. */
function fillIn(checkout: Checkout, file: string): void {
  checkout.edit(file, "claim: ''", 'claim: Pebble skips over water.');
  checkout.edit(file, 'about: []', 'about: [pebble]');
  checkout.edit(file, "topic: ''", 'topic: performance');
  checkout.edit(file, "verdict: ''", 'verdict: unsupported');
  checkout.edit(file, "explanation: ''", 'explanation: Nobody threw it.');
}

test('a claim of a known source comes below the others, and builds once it is filled in', async ({
  praised,
}) => {
  const before = readFileSync(join(praised.root, PRAISE), 'utf8');
  const { code, output } = await runNew(praised, 'claim', 'praise/pebble-skips');
  expect(code).toBe(0);
  expect(output).toContain(`${PRAISE}, at its end`);
  expect(readFileSync(join(praised.root, PRAISE), 'utf8').startsWith(before)).toBe(true);
  expect(praised.problems().map(({ field }) => field)).toEqual(
    BLANKS.map((blank) => `claims.pebble-skips.${blank}`),
  );
  fillIn(praised, PRAISE);
  expect(praised.problems()).toEqual([]);
});

test('a new source gets a file', async ({ praised }) => {
  const file = 'content/claims/scorn.yaml';
  expect(await runNew(praised, 'claim', 'scorn/pebble-sinks')).toMatchObject({ code: 0 });
  expect(praised.problems().map(({ field }) => field)).toEqual([
    'source.kind',
    'source.title',
    'source.short',
    'source.note',
    ...BLANKS.map((blank) => `claims.pebble-sinks.${blank}`),
  ]);
  praised.edit(file, "kind: ''", 'kind: article');
  praised.edit(file, "title: ''", 'title: Scorn');
  praised.edit(file, "short: ''", 'short: Scorn');
  praised.edit(file, "note: ''", 'note: Undated.');
  fillIn(praised, file);
  expect(praised.problems()).toEqual([]);
});

describe('refuses, writes nothing, and says why', () => {
  test.for([
    ['an id that is taken', 'scorn/pebble-hums', `${PRAISE} has this id`],
    ['a bad id', 'praise/Pebble_Hums', 'kebab-case'],
    ['a bad source', 'In Praise/pebble-sinks', 'kebab-case'],
    ['no source', 'pebble-sinks', 'one source and one id'],
    ['a path too deep', 'praise/pebble/sinks', 'one source and one id'],
  ] as const)('%s', async ([, place, rule], { praised }) => {
    const before = readFileSync(join(praised.root, PRAISE), 'utf8');
    const { code, output } = await runNew(praised, 'claim', place);
    expect(code).toBe(1);
    expect(output).toContain(rule);
    expect(output).toContain('Nothing was written.');
    expect(readFileSync(join(praised.root, PRAISE), 'utf8')).toBe(before);
    expect(praised.problems()).toEqual([]);
  });
});
