import { expect, test } from 'vitest';
import { z } from 'zod';
import { formatProblems, problemsOf } from '../../../contract/files/problem.ts';

test('problems of one file stand together, each with field, value, rule and remedy', () => {
  const text = formatProblems([
    { file: 'a.yaml', field: 'order', value: '"x"', rule: 'must be a number', remedy: 'write one' },
    { file: 'b.py', rule: 'this file is missing', remedy: 'write it' },
    { file: 'a.yaml', field: 'title', rule: 'two\nlines', remedy: 'shorten it' },
  ]);
  expect(text).toBe(`a.yaml
  order: "x"
    rule:   must be a number
    remedy: write one
  title
    rule:   two
            lines
    remedy: shorten it

b.py
    rule:   this file is missing
    remedy: write it`);
});

test('an issue of a schema names the field by its path and shows what stands there, shortened', () => {
  const data = { databases: { sqlite: { driver: 'x'.repeat(500) } } };
  const schema = z.object({ databases: z.object({ sqlite: z.object({ driver: z.number() }) }) });
  const result = schema.safeParse(data);
  const [problem] = problemsOf(result.error ?? new z.ZodError([]), 'subject.yaml', data, 'mend it');
  expect(problem).toMatchObject({
    file: 'subject.yaml',
    field: 'databases.sqlite.driver',
    remedy: 'mend it',
  });
  expect(problem?.value).toMatch(/^"x{118}…$/);
});
