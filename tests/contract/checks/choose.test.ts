/** A chooser that asks for what is not there. */
import { expect } from 'vitest';
import { Choose } from '../../../contract/schemas/choose.ts';
import { test } from '../../checkouts/checkout.ts';

const FILE = 'content/choose.yaml';
const text = (wants: string): string =>
  `taste: greet\nquestions:\n  - { id: q, title: Q, options: [{ id: a, title: A, wants: ${wants} }] }\n`;

test.for([
  ['{ feature: greets }', undefined, undefined],
  ['{ feature: gone }', 'feature', 'there is no feature "gone"'],
  ['{ task: gone }', 'task', 'there is no task "gone"'],
  ['{ task: greet, imports: antigravity }', 'imports', 'no sample of greet imports it'],
  ['{ tool: pebble }', 'tool', 'there is no tool "pebble"'],
  ['{ kind: admin }', 'kind', 'there is no tool of the kind "admin"'],
  ['{ not: plain }', 'not', 'there is no ORM "plain"'],
] as const)('%s: %s', ([wants, field, rule], { checkout }) => {
  checkout.write(FILE, text(wants));
  const expected =
    field === undefined ? [] : [{ file: FILE, field: `questions.0.options.0.wants.${field}`, rule }];
  expect(checkout.problems()).toMatchObject(expected);
});

test('the task of taste must be there', ({ checkout }) => {
  checkout.write(FILE, text('{ feature: greets }').replace('taste: greet', 'taste: gone'));
  expect(checkout.problems()).toMatchObject([{ file: FILE, field: 'taste', value: 'gone' }]);
});

test('an answer asks for one thing, and no question or answer stands twice', () => {
  const one = { id: 'q', title: 'Q', options: [{ id: 'a', title: 'A' }] };
  const fields = (questions: unknown[]): unknown =>
    Choose.safeParse({ taste: 'greet', questions }).error?.issues.map(({ path }) => path.join('.'));
  expect(fields([one])).toBeUndefined();
  expect(fields([one, one])).toEqual(['questions']);
  expect(fields([{ ...one, options: [...one.options, ...one.options] }])).toEqual(['questions.0.options']);
  const wanting = (wants: unknown): unknown =>
    fields([{ ...one, options: [{ id: 'a', title: 'A', wants }] }]);
  expect(wanting({ feature: 'a', task: 'b' })).toEqual(['questions.0.options.0.wants.task']);
  expect(wanting({ feature: 'a', imports: 'b' })).toEqual(['questions.0.options.0.wants.imports']);
  expect(wanting({})).toEqual(['questions.0.options.0.wants.feature']);
});
