/** Verdicts: no line without what it rests on, and none that what it rests on no longer shows. */
import { globSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { test } from '../../checkouts/checkout.ts';

const FILE = 'content/verdicts/pebble.yaml';
const LINE = '{ text: it sings, evidence: [{ feature: sings, subject: pebble, shows: native }] }';
const list = (count: number, line = LINE): string =>
  `[${Array.from({ length: count }, () => line).join(', ')}]`;
const beforeFix = (before: string): string =>
  `{ text: it sings, evidence: [{ task: loop, subject: pebble, shows: partial, before: ${before} }] }`;
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

  test.for([
    ['the same by more statements', 'more', 'before', /pebble comes to same at the task loop/],
    ['an exception', 'DetachedInstanceError', 'before', /comes to same/],
    ['no word for it', '"two words"', 'before', /exception class/],
  ] as const)('what came before the fix: %s', ([, before, field, rule], { checkout }) => {
    checkout.write(FILE, verdict(`[${LINE}, ${beforeFix(before)}]`));
    const [problem, ...others] = checkout.problems();
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: FILE, field: `choose.1.evidence.0.${field}` });
    expect(problem?.rule).toMatch(rule);
  });

  test('a trap that every one of its runs has got rid of, and not one of them alone', ({ checkout }) => {
    checkout.write(FILE, verdict(`[${LINE}, ${beforeFix('same')}]`));
    const runs = globSync('evidence/tasks/loop/pebble.*.json', { cwd: checkout.root }).sort();
    expect(runs.length).toBeGreaterThan(1);
    for (const [index, run] of runs.entries()) {
      checkout.change(run, ({ phases }) => {
        if (phases[0]?.outcome === 'returned') phases[0].result = [];
      });
      const rule = 'before the fix pebble comes to other at the task loop';
      expect(checkout.problems()).toMatchObject(
        index + 1 === runs.length ? [{ file: FILE, field: 'choose.1.evidence.0.before', rule }] : [],
      );
    }
  });

  test('a status on one database, and runs that are not of it', ({ checkout }) => {
    const on = (database: string, shows: string): string =>
      `{ text: it sings, evidence: [{ feature: sings, subject: pebble, on: ${database}, shows: ${shows} }] }`;
    checkout.write(FILE, verdict(`[${on('sqlite', 'native')}, ${on('mariadb', 'native')}]`));
    expect(checkout.problems()).toMatchObject([
      {
        file: FILE,
        field: 'choose.1.evidence.0.shows',
        rule: 'the status of pebble at the feature sings on mariadb is missing',
      },
    ]);
  });

  test('a name that is of no ORM and of no two', ({ checkout }) => {
    checkout.write('content/verdicts/rock.yaml', verdict(list(2)));
    expect(checkout.problems()).toMatchObject([
      { file: 'content/verdicts/rock.yaml', rule: expect.stringContaining('"rock"') as string },
    ]);
  });
});
