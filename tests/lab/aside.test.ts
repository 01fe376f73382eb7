/** Drafts of others do not stop the lab; what is asked for does. */
import { describe, expect, test } from 'vitest';
import type { Content } from '../../contract/content/model.ts';
import { standsInTheWay, type Wanted } from '../../lab/aside.ts';
import { job } from './fixtures.ts';

const known = {
  subjects: new Map([['pebble', job.subject]]),
  claims: new Map([['pebble-hums', { source: 'praise' }]]) as unknown as Content['claims'],
};
const waits = (file: string, wanted: Partial<Wanted>, field?: string): boolean =>
  !standsInTheWay(
    { file, ...(field !== undefined && { field }) },
    { ids: [], subjects: [], ...wanted },
    known,
  );

const CLAIM = 'content/claims/praise.yaml';
const TASK = 'content/tasks/basics/greet/task.mdx';
const MARBLE = 'content/subjects/marble/subject.yaml';

test.each([CLAIM, TASK, MARBLE, 'content/articles/x.mdx', 'content/types/questions.yaml', 'content'])(
  '%s, where all is to run',
  (file) => {
    expect(waits(file, {})).toBe(false);
  },
);

describe('waits', () => {
  test.each<[string, string, Partial<Wanted>, string?]>([
    [
      'a claim that is being written, beside another',
      CLAIM,
      { ids: ['pebble-hums'] },
      'claims.pebble-skips.verdict',
    ],
    ['a claim, beside an ORM', CLAIM, { subjects: ['marble'] }, 'claims.pebble-skips.verdict'],
    ['a source of claims, beside a task', CLAIM, { ids: ['greet'] }, 'source.title'],
    ['a source of claims, beside an ORM', CLAIM, { subjects: ['marble'] }, 'source.title'],
    ['an ORM that is being written, beside a task', MARBLE, { ids: ['greet'] }],
    ['an ORM that is being written, beside another', MARBLE, { subjects: ['pebble'] }],
    [
      'the lock of an ORM, beside another',
      'content/subjects/pebble/requirements.txt',
      { subjects: ['marble'] },
    ],
    ['a task, beside another', TASK, { ids: ['wait'] }],
    ['a sample of another ORM', 'content/tasks/basics/greet/marble.py', { subjects: ['pebble'] }],
    ['an answer of another ORM', TASK, { subjects: ['pebble'] }, 'subjects.marble.note'],
    ['an article', 'content/articles/x.mdx', { ids: ['greet'] }],
    ['types of another ORM', 'content/types/pebble/expected.yaml', { subjects: ['marble'] }],
    ['types, beside a task', 'content/types/questions.yaml', { ids: ['greet'] }],
  ])('%s', (_, file, wanted, field) => {
    expect(waits(file, wanted, field)).toBe(true);
  });
});

describe('stands in the way', () => {
  test.each<[string, string, Partial<Wanted>, string?]>([
    ['the claim itself', CLAIM, { ids: ['pebble-skips'] }, 'claims.pebble-skips.verdict'],
    ['its probe', 'content/claims/praise/pebble-skips/pebble.py', { ids: ['pebble-skips'] }],
    ['its source', CLAIM, { ids: ['pebble-hums'] }, 'source.title'],
    ['the ORM itself', MARBLE, { subjects: ['marble'] }],
    ['the lock of an ORM that is run', 'content/subjects/pebble/requirements.txt', { ids: ['greet'] }],
    ['the task itself', TASK, { ids: ['greet'] }],
    ['a sample of it', 'content/tasks/basics/greet/pebble.py', { ids: ['greet'], subjects: ['marble'] }],
    ['a sample of the ORM', 'content/tasks/basics/greet/marble.py', { subjects: ['marble'] }],
    ['an answer of the ORM', TASK, { subjects: ['marble'] }, 'subjects.marble.note'],
    ['a section', 'content/tasks/basics/section.yaml', { ids: ['greet'] }],
    ['what all scripts have', 'content/domain/rows.py', { ids: ['greet'] }],
    ['types of the ORM', 'content/types/pebble/expected.yaml', { subjects: ['pebble'] }],
  ])('%s', (_, file, wanted, field) => {
    expect(waits(file, wanted, field)).toBe(false);
  });
});
