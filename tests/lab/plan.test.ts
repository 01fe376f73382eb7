import { expect, test } from 'vitest';
import type { LabError } from '../../lab/machine/errors.ts';
import { refuseUnknown, stepsBetween } from '../../lab/plan.ts';

const MANY = ['upsert', 'update', 'insert', 'create', 'get-or-create', ...'a b c d e f g h i j k'.split(' ')];

function refused(given: string, known: readonly string[]): LabError {
  try {
    refuseUnknown('task', [given], known);
  } catch (error) {
    return error as LabError;
  }
  throw new Error('it was not refused');
}

test('few that are known are listed', () => {
  expect(refused('oracle', ['sqlite', 'mariadb']).remedy).toBe('Known: sqlite, mariadb.');
});

test.each([
  ['upsrt', /^For upsrt, did you mean upsert\?$/],
  ['get-or-creat', /^For get-or-creat, did you mean get-or-create/],
  ['updat', /did you mean update/],
  ['nonsense', /^Nothing is called like nonsense: /],
])('of many those that are alike are named: %s', (given, remedy) => {
  expect(refused(given, MANY).remedy).toMatch(remedy);
});

test('what is known is no trouble', () => {
  expect(() => {
    refuseUnknown('task', ['upsert'], MANY);
  }).not.toThrow();
});

test.each([
  ['upsert', 'upsert', 0],
  ['upsrt', 'upsert', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('steps from %s to %s', (a, b, steps) => {
  expect(stepsBetween(a, b)).toBe(steps);
});
