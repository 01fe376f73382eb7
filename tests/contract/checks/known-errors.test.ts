/** Errors whose causes are gone, whose messages nobody printed, and how fixed words are found among values. */
import { describe, expect } from 'vitest';
import { heardIn, holds } from '../../../contract/content/error-words.ts';
import { KnownError } from '../../../contract/schemas/known-error.ts';
import { test } from '../../checkouts/checkout.ts';

const FILE = 'content/errors/refused.yaml';
const RUN = 'evidence/tasks/loop/pebble.async.sqlite.json';

const MAY_RAISE = [
  'content/tasks/traps/loop/task.mdx',
  'It looks fast }',
  'It looks fast, raises: [Refused] }',
] as const;

const ERROR = `title: It was refused
messages: ['the pebble … was refused, … times']
topic: loading
means: Nothing is sent.
causes:
  - { title: A loop, says: It goes on., task: loop, subject: pebble }
`;

describe('fixed words', () => {
  test.for([
    ['no such table: …', 'no such table: book', true],
    [
      'column … of relation … contains null values',
      'column "a" of\nrelation "b"  contains null values',
      true,
    ],
    ['column … of relation … contains null values', 'relation "b" column "a" contains null values', false],
    ['… is no keyword', "'contry' is no keyword", true],
    ['database is locked', 'database is open', false],
  ] as const)('%s in %s: %s', ([message, text, found]) => {
    expect(holds(text, message)).toBe(found);
  });

  test('are heard where a part raises, where the database refuses, and where an answer holds them', () => {
    const base = { statements: [], name: 'task' as const };
    const statement = { sql: 'INSERT', parameters: [], kind: 'work' as const, connection: 1 };
    const heard = (phase: Parameters<typeof heardIn>[0]['phases'][number]): unknown =>
      heardIn({ phases: [phase] }, 'task', ['is locked'])?.how;
    const error = { type: 'OperationalError', message: 'database is locked' };
    expect(heard({ ...base, outcome: 'raised', error })).toBe('raised');
    const refused = [{ ...statement, error: 'database is locked' }];
    expect(heard({ ...base, outcome: 'returned', result: 1, statements: refused })).toBe('refused');
    expect(heard({ ...base, outcome: 'returned', result: [{ said: 'it is locked' }] })).toBe('returned');
    expect(heard({ ...base, outcome: 'returned', result: ['open'] })).toBeUndefined();
  });
});

describe('an error', () => {
  test('whose cause a run brings about has no problem', ({ checkout }) => {
    checkout.write(FILE, ERROR);
    checkout.edit(...MAY_RAISE);
    checkout.change(RUN, refuse);
    expect(checkout.problems()).toEqual([]);
  });

  test('that no run says is refused, and so is a message that no run prints', ({ checkout }) => {
    checkout.write(FILE, ERROR);
    expect(checkout.problems()).toMatchObject([
      { file: FILE, field: 'causes.0.subject', value: 'pebble', remedy: /npm run lab -- loop/ },
      { file: FILE, field: 'messages.0', rule: 'no run of its causes says this' },
    ]);
  });

  test.for([
    ['task: loop', 'task: gone', 'causes.0.task', 'there is no task "gone"'],
    ['subject: pebble }', 'subject: granite }', 'causes.0.subject', 'granite has no code at the task loop'],
    ['subject: pebble }', 'subject: pebble, part: way_x }', 'causes.0.part', 'its code has no way_x()'],
    [
      'subject: pebble }',
      'subject: pebble, fix: { task: gone, subject: pebble } }',
      'causes.0.fix.task',
      'there is no task "gone"',
    ],
  ] as const)('with %s become %s is refused', ([from, to, field, rule], { checkout }) => {
    checkout.write(FILE, ERROR.replace(from, to));
    checkout.change(RUN, refuse);
    expect(checkout.problems()).toContainEqual(expect.objectContaining({ file: FILE, field, rule }));
  });

  test('whose prevention rests on a status that changed is refused by the line', ({ checkout }) => {
    const line =
      'prevent:\n  - text: Do so.\n    evidence: [{ task: greet, subject: pebble, shows: missing }]\n';
    checkout.write(FILE, ERROR + line);
    checkout.edit(...MAY_RAISE);
    checkout.change(RUN, refuse);
    expect(checkout.problems()).toMatchObject([
      {
        file: FILE,
        field: 'prevent.0.evidence.0.shows',
        value: 'missing',
        remedy: 'look at the line again: what it says, then this',
      },
    ]);
  });

  test('has causes, each of a task or of a feature', () => {
    const error = { title: 'a', messages: ['b'], topic: 'loading', means: 'c' };
    const cause = { title: 'd', says: 'e', subject: 'pebble' };
    const fields = (causes: unknown[]): unknown =>
      KnownError.safeParse({ ...error, causes }).error?.issues.map(({ path }) => path.join('.'));
    expect(fields([])).toEqual(['causes']);
    expect(fields([cause])).toEqual(['causes.0.task']);
    expect(fields([{ ...cause, task: 'x', feature: 'y' }])).toEqual(['causes.0.task']);
    expect(fields([{ ...cause, feature: 'y', part: 'naive' }])).toEqual(['causes.0.part']);
    expect(fields([{ ...cause, feature: 'y' }])).toBeUndefined();
  });
});

/** As if the code before the fix had ended so. */
function refuse(run: { phases: { name: string; outcome: string }[] }): void {
  const naive = run.phases.find(({ name }) => name === 'naive');
  if (!naive) throw new Error('the loop is no trap');
  if ('result' in naive) delete naive.result;
  Object.assign(naive, {
    outcome: 'raised',
    error: { type: 'Refused', message: 'the pebble 7 was\nrefused, 3 times' },
  });
}
