/** Verdicts: no line without what it rests on, and none that what it rests on no longer shows. */
import { describe, expect } from 'vitest';
import { test } from './checkout.ts';

const FILE = 'content/verdicts/pebble.yaml';
const LINE = '{ text: it sings, evidence: [{ feature: sings, subject: pebble, shows: native }] }';
const list = (count: number, line = LINE): string =>
  `[${Array.from({ length: count }, () => line).join(', ')}]`;
const verdict = (choose: string): string => `choose: ${choose}\navoid: ${list(2)}\nrisks: ${list(5)}\n`;

test('one that its evidence bears out has no problem', ({ checkout }) => {
  checkout.write(FILE, verdict(list(2)));
  expect(checkout.problems()).toEqual([]);
});

describe('stops the build', () => {
  test.for([
    [
      'a status that has changed',
      LINE.replace('native', 'missing'),
      'choose.1.evidence.0.shows',
      /is native/,
    ],
    [
      'evidence that is gone',
      LINE.replace('feature: sings', 'feature: gone'),
      'choose.1.evidence.0.feature',
      /no feature/,
    ],
    ['a line without any', '{ text: it sings, evidence: [] }', 'choose.1.evidence', /rests on something/],
    [
      'a run of its own',
      '{ text: it sings, evidence: [{ run: pebble }] }',
      'choose.1.evidence.0',
      /tasks, features, facts and sources/,
    ],
  ] as const)('%s', ([, line, field, rule], { checkout }) => {
    checkout.write(FILE, verdict(`[${LINE}, ${line}]`));
    expect(checkout.problems()).toMatchObject([
      { file: FILE, field, rule: expect.stringMatching(rule) as string },
    ]);
  });

  test('a name that is of no ORM and of no two', ({ checkout }) => {
    checkout.write('content/verdicts/rock.yaml', verdict(list(2)));
    expect(checkout.problems()).toMatchObject([
      { file: 'content/verdicts/rock.yaml', rule: expect.stringContaining('"rock"') as string },
    ]);
  });
});
