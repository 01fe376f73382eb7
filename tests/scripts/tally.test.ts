import { expect, test } from 'vitest';
import { failedTests, tallyOf } from '../../scripts/tally.ts';

const report = (numPassedTests: number, numFailedTests = 0): string =>
  JSON.stringify({ numPassedTests, numFailedTests, success: numFailedTests === 0 });
const LAB = 'more\n7 passed, 0 failed\n';

test('tests of all reports and cases of the lab are counted together', () => {
  expect(tallyOf([report(3), report(40)], LAB, 0)).toEqual({ passed: 50, failed: 0 });
  expect(tallyOf([report(3, 2), report(40)], LAB, 1)).toEqual({ passed: 50, failed: 2 });
});

test('of the lab the last line counts', () => {
  expect(tallyOf([], `1 passed, 1 failed\n${LAB}`, 0)).toEqual({ passed: 7, failed: 0 });
});

test('a runner or a lab that ended before it could report has failed', () => {
  expect(tallyOf([report(3), undefined], LAB, 1)).toEqual({ passed: 10, failed: 1 });
  expect(tallyOf(['{ "numPassed'], LAB, 1)).toEqual({ passed: 7, failed: 1 });
  expect(tallyOf([report(3)], 'Killed\n', 1)).toEqual({ passed: 3, failed: 1 });
});

test('a step that failed without a failed test is one failure', () => {
  expect(tallyOf([report(3)], LAB, 1)).toEqual({ passed: 10, failed: 1 });
});

test('each step that failed without a failed test is one, beside the tests that failed', () => {
  expect(tallyOf([report(5, 1)], LAB, 3)).toEqual({ passed: 12, failed: 3 });
});

test('what another step printed is not the account of the lab', () => {
  const log = '5 passed, 0 failed\n::: npm run lab -- --check\nKilled\n';
  expect(tallyOf([report(5)], log, 1)).toEqual({ passed: 5, failed: 1 });
});

/** A file of Vitest's report, with tests that came to these. */
const file = (status: string, ...own: string[]): object => ({
  name: 'tests/one.test.ts',
  status,
  assertionResults: own.map((ended, place) => ({ status: ended, fullName: `test ${place}` })),
});

test('a file whose tests never began is one failure', () => {
  const testResults = [file('failed', 'skipped'), file('failed', 'failed'), file('passed', 'passed')];
  const unbegun = JSON.stringify({ numPassedTests: 1, numFailedTests: 1, testResults });
  expect(tallyOf([unbegun], LAB, 1)).toEqual({ passed: 8, failed: 2 });
});

test('what failed is named', () => {
  const testResults = [
    file('failed', 'passed', 'failed'),
    file('failed', 'skipped'),
    file('passed', 'passed'),
  ];
  const found = JSON.stringify({ numPassedTests: 2, numFailedTests: 1, testResults });
  expect(failedTests(found)).toEqual(['tests/one.test.ts: test 1', 'tests/one.test.ts']);
  expect(failedTests(undefined)).toEqual([]);
});
