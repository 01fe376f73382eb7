/** Cases that need another package beside those of their subject. */
import { describe, expect } from 'vitest';
import { caseFilesOf } from '../../../contract/content/cases.ts';
import { readContent } from '../../../contract/reading/content.ts';
import { type Checkout, test } from '../../checkouts/checkout.ts';

const FEATURE = 'content/features/basics/sings/feature.yaml';
const PEBBLE = ['pebble[async]==1.0', 'asyncpg==0.32.0'];
const WITH = 'content/subjects/pebble/with';

/** Has the probe run with Chisel, which the folder pins. */
function withChisel(checkout: Checkout, pins = [...PEBBLE, 'chisel==2.3']): void {
  const locked = [...pins.map((pin) => pin.replace('[async]', '')), 'aiosqlite==0.22.1', 'psycopg==3.3.9'];
  const hashed = locked.map((pin) => `${pin} --hash=sha256:7\n`);
  checkout.write(`${WITH}/chisel/requirements.in`, `${pins.join('\n')}\n`);
  checkout.write(`${WITH}/chisel/requirements.txt`, hashed.join(''));
  checkout.edit(FEATURE, '{ status: native }', '{ status: native, with: chisel }');
}

describe('a case with another package', () => {
  test('has that in its script, and no other case has', ({ checkout }) => {
    withChisel(checkout);
    checkout.run();
    expect(checkout.problems()).toEqual([]);
    const texts = caseFilesOf(readContent(checkout.root).content).map(({ id, script: { text } }) => [
      id,
      text.includes('#   "chisel==2.3"'),
    ]);
    expect(texts.filter(([, chisel]) => chisel)).toEqual([['sings', true]]);
    expect(texts.length).toBeGreaterThan(1);
  });

  test('is stale when it ran without', ({ checkout }) => {
    withChisel(checkout);
    expect(checkout.problems().map(({ field }) => field)).toEqual(['sha256', 'sha256']);
  });

  test('is stale when its own lock has changed, and the others are not', ({ checkout }) => {
    withChisel(checkout);
    checkout.run();
    checkout.edit(
      `${WITH}/chisel/requirements.txt`,
      'chisel==2.3 --hash=sha256:7',
      'chisel==2.3 --hash=sha256:8',
    );
    expect(checkout.problems()).toMatchObject(
      ['postgresql', 'sqlite'].map((database) => ({
        file: `evidence/features/sings/pebble.async.${database}.json`,
        rule: `it ran with other packages than ${WITH}/chisel/requirements.txt now names`,
      })),
    );
  });

  test('that nobody pins', ({ checkout }) => {
    checkout.edit(FEATURE, '{ status: native }', '{ status: native, with: chissel }');
    expect(checkout.problems()).toContainEqual({
      file: FEATURE,
      field: 'subjects.pebble.with',
      value: 'chissel',
      rule: 'pebble has no packages with it; known: none',
      remedy: `correct the name, or pin it in ${WITH}/chissel/requirements.in`,
    });
  });

  test('on older releases, which have none', ({ checkout }) => {
    const standing = "{ status: native, with: chisel, since: { release: '1.0', before: [TypeError] } }";
    checkout.edit(FEATURE, '{ status: native }', standing);
    expect(checkout.problems()).toMatchObject([
      {
        file: FEATURE,
        field: 'subjects.pebble.with',
        rule: expect.stringContaining('Drop "since" or "with"'),
      },
    ]);
  });
});

describe('the folder of another package', () => {
  test.for([
    [
      ['pebble[async]==0.9', 'asyncpg==0.32.0', 'chisel==2.3'],
      'it lacks "pebble[async]==1.0", which pebble pins',
    ],
    [PEBBLE, 'it pins what pebble pins, and nothing else'],
  ] as const)('that pins %s', ([pins, rule], { checkout }) => {
    withChisel(checkout, [...pins]);
    checkout.run();
    expect(checkout.problems()).toContainEqual(
      expect.objectContaining({ file: `${WITH}/chisel/requirements.in`, rule }),
    );
  });
});
