/** Two states of the evidence, compared for a reader. */
import { describe, expect, test } from 'vitest';
import { GENERATED, type Evidence, type Phase, type Statement } from '../../contract/schemas/evidence.ts';
import type { CheckEvidence, RunEvidence } from '../../contract/schemas/typing-evidence.ts';
import type { Expected } from '../../contract/schemas/typing.ts';
import { compareStates, isEmpty } from '../../scripts/moved/compare.ts';
import { differencesOf } from '../../scripts/moved/runs.ts';
import type { State } from '../../scripts/moved/state.ts';
import { pebble } from '../fixtures/pebble.ts';

const hash = 'a'.repeat(64);

function run(more: Partial<Evidence> = {}): Evidence {
  return {
    generated: GENERATED,
    task: 'greet',
    subject: 'pebble',
    flavour: 'async',
    database: 'sqlite',
    script: 'greet.pebble.py',
    sha256: hash,
    lock: hash,
    lab: 1,
    versions: { python: '3.13.0', subject: '1.0', driver: 'aiosqlite 0.22.0', server: '3.40.1' },
    phases: [returned(['SELECT 1'])],
    ...more,
  };
}

function statement(sql: string): Statement {
  const kind = /^(BEGIN|COMMIT)/.test(sql) ? 'transaction' : sql.startsWith('PRAGMA') ? 'chatter' : 'work';
  return { sql, parameters: [], kind, connection: 1 };
}

function returned(sql: string[], result: string[] = ['Ada'], name: Phase['name'] = 'task'): Phase {
  return { name, outcome: 'returned', result, statements: sql.map(statement) };
}

function raised(type: string, message = 'no', name: Phase['name'] = 'task'): Phase {
  return { name, outcome: 'raised', error: { type, message }, statements: [] };
}

/** How a run with these phases differs from one with those. */
function between(before: Phase[], now: Phase[]): ReturnType<typeof differencesOf> {
  return differencesOf(run({ phases: before }), run({ phases: now }));
}

describe('two runs of a case differ in', () => {
  test('nothing, where versions, packages, script and lab alone moved', () => {
    const now = run({
      sha256: 'b'.repeat(64),
      lock: 'c'.repeat(64),
      lab: 2,
      versions: { python: '3.13.1', subject: '2.0', driver: 'aiosqlite 0.23.0', server: '3.50.0' },
    });
    expect(differencesOf(run(), now)).toEqual([]);
  });

  test('the outcome, before what follows from it', () => {
    expect(between([returned(['SELECT 1'])], [raised('KeyError')])).toMatchObject([
      { what: 'outcome', phase: 'task', from: 'returned', to: 'KeyError' },
      { what: 'statements' },
    ]);
    expect(between([raised('KeyError')], [raised('ValueError')])).toEqual([
      { what: 'outcome', phase: 'task', from: 'KeyError', to: 'ValueError' },
    ]);
  });

  test('the outcome, where a script that ended in its set-up now comes further', () => {
    expect(between([raised('ImportError', 'no', 'setup')], [returned(['SELECT 1'])])).toContainEqual({
      what: 'outcome',
      phase: 'task',
      from: 'ImportError',
      to: 'returned',
    });
  });

  test('the message alone', () => {
    expect(between([raised('KeyError', 'a')], [raised('KeyError', 'b')])).toEqual([
      { what: 'message', phase: 'task' },
    ]);
  });

  test('the result', () => {
    expect(between([returned(['SELECT 1'])], [returned(['SELECT 1'], ['Grace'])])).toEqual([
      { what: 'result', phase: 'task' },
    ]);
  });

  test('the numbers of statements, transactions and chatter', () => {
    expect(
      between([returned(['PRAGMA a', 'BEGIN', 'SELECT 1', 'SELECT 2', 'COMMIT'])], [returned(['SELECT 1'])]),
    ).toEqual([
      {
        what: 'statements',
        phase: 'task',
        from: { work: 2, transactions: 1, chatter: 1 },
        to: { work: 1, transactions: 0, chatter: 0 },
      },
    ]);
  });

  test('the SQL, where there is as much of it', () => {
    expect(between([returned(['SELECT 1'])], [returned(['SELECT 2'])])).toEqual([
      { what: 'sql', phase: 'task' },
    ]);
  });

  test('one phase of two', () => {
    const naive = (sql: string[]): Phase => returned(sql, [], 'naive');
    const task = returned(['SELECT 1']);
    expect(between([naive(['SELECT 1', 'SELECT 2']), task], [naive(['SELECT 3', 'SELECT 4']), task])).toEqual(
      [{ what: 'sql', phase: 'naive' }],
    );
  });

  test('the files that it left', () => {
    const artifacts = [{ name: 'task/a.py', text: 'a' }];
    expect(differencesOf(run(), run({ artifacts }))).toEqual([{ what: 'files' }]);
  });
});

const subjects = new Map([
  [
    'pebble',
    {
      id: 'pebble',
      data: pebble,
      releases: new Map(),
      with: new Map(),
      requirements: [],
      lockFile: '',
      lock: hash,
    },
  ],
]);
const expected = new Map<string, Expected>([['pebble', { types: { column: ['str'] }, judged: [] }]]);

function state(runs: Evidence[], reports: State['reports'] = [], more: Partial<State> = {}): State {
  return { runs, reports, expected, problems: [], ...more };
}

function compare(before: State, now: State): ReturnType<typeof compareStates> {
  return compareStates(before, now, { subjects });
}

describe('two states of the evidence', () => {
  test('databases on which a case differs in the same way are told together', () => {
    const on = (database: Evidence['database'], sql: string[]): Evidence =>
      run({ database, phases: [returned(sql)] });
    const { cases } = compare(
      state([on('postgresql', ['SELECT 1']), on('mariadb', ['SELECT 1']), on('sqlite', ['SELECT 1'])]),
      state([on('postgresql', ['SELECT 2']), on('mariadb', []), on('sqlite', ['SELECT 2'])]),
    );
    expect(cases.map(({ databases, differs }) => [databases, differs[0]?.what])).toEqual([
      [['sqlite', 'postgresql'], 'sql'],
      [['mariadb'], 'statements'],
    ]);
    expect(cases[0]).toMatchObject({ kind: 'task', id: 'greet', subject: 'pebble', flavour: 'async' });
  });

  test('what is there on one side alone is new or gone, told once for each question', () => {
    const old = run({ release: '0.9', database: 'sqlite' });
    const { added, removed, cases } = compare(
      state([run({ task: 'leave' })]),
      state([run(), run({ database: 'postgresql' }), old]),
    );
    expect(added).toEqual([{ kind: 'task', id: 'greet', subjects: ['pebble', 'pebble@0.9'], runs: 3 }]);
    expect(removed).toEqual([{ kind: 'task', id: 'leave', subjects: ['pebble'], runs: 1 }]);
    expect(cases).toEqual([]);
  });

  test('versions that moved are told once, whoever names them', () => {
    const versions = { python: '3.13.0', subject: '2.0', driver: 'aiosqlite 0.23.0', server: '3.50.0' };
    const moved = compare(
      state([run(), run({ task: 'leave' })], [look()]),
      state([run({ versions }), run({ task: 'leave', versions })], [look({}, '2.0')]),
    );
    expect(moved.versions).toEqual([
      { kind: 'package', name: 'aiosqlite', from: '0.22.0', to: '0.23.0', runs: 2 },
      // As the subject's own version, and as a package beside the type checker.
      { kind: 'package', name: 'pebble', from: '1.0', to: '2.0', runs: 3 },
      { kind: 'server', name: 'sqlite', from: '3.40.1', to: '3.50.0', runs: 2 },
    ]);
    expect(moved).toMatchObject({ cases: [], same: 3 });
    expect(isEmpty(moved)).toBe(false);
  });

  test('the same evidence is nothing to tell', () => {
    expect(isEmpty(compare(state([run()], [look()]), state([run()], [look()])))).toBe(true);
  });

  test('what could not be read is neither new nor compared', () => {
    const file = 'evidence/tasks/greet/pebble.async.sqlite.json';
    const problem = { file, field: 'phases', rule: 'not so', remedy: 'none' };
    const moved = compare(state([], [], { problems: [problem, problem] }), state([run()]));
    expect(moved).toMatchObject({ added: [], cases: [], unread: 1 });
  });
});

/** What is asked, whoever answers. */
const asked = {
  generated: GENERATED,
  subject: 'pebble',
  setup: 'plain',
  sha256: hash,
  lock: hash,
  lab: 1,
} as const;

function look(more: Partial<CheckEvidence> = {}, version = '1.0'): CheckEvidence {
  return {
    ...asked,
    checker: 'strict',
    pin: hash,
    versions: { checker: '1.0', python: '3.13.0', packages: { Pebble: version } },
    revealed: { column: 'builtins.str' },
    caught: { typo: { mistake: [], right: [] } },
    elsewhere: [],
    ...more,
  };
}

const python: RunEvidence = {
  ...asked,
  checker: 'python',
  versions: { python: '3.13.0', packages: { pebble: '1.0' } },
  returned: { column: 'str' },
  mistaken: { typo: null },
};

describe('type checkers', () => {
  const report = { file: 'checks.py', line: 3, code: 'call-arg', message: 'no' };

  test('a verdict that changed, for types and for mistakes', () => {
    const now = look({ revealed: { column: 'Any' }, caught: { typo: { mistake: [report], right: [] } } });
    const { looks, same } = compare(state([], [look()]), state([], [now]));
    const who = { subject: 'pebble', setup: 'plain', checker: 'strict' };
    expect(looks.answers).toEqual([
      { ...who, question: 'column', from: 'exact', to: 'any' },
      { ...who, question: 'typo', from: 'missed', to: 'caught' },
    ]);
    expect(same).toBe(0);
  });

  test('other words for the same verdict are no change', () => {
    const now = look({ revealed: { column: 'str' } });
    const { looks, same } = compare(state([], [look()]), state([], [now]));
    expect(looks.answers).toEqual([]);
    expect(same).toBe(1);
  });

  test('a verdict is what it was worth then', () => {
    const wide = look({ revealed: { column: 'object' } });
    const judged: Expected['judged'] = [
      {
        question: 'column',
        setups: ['plain'],
        checkers: ['strict'],
        revealed: 'object',
        verdict: 'wider',
        reason: 'so',
      },
    ];
    const then = new Map([['pebble', { types: { column: ['str'] }, judged }]]);
    const { looks } = compare(state([], [wide], { expected: then }), state([], [look()]));
    expect(looks.answers).toMatchObject([{ question: 'column', from: 'wider', to: 'exact' }]);
  });

  test('what Python does with a mistake', () => {
    const now = { ...python, mistaken: { typo: { type: 'TypeError', message: 'no' } } };
    const { looks } = compare(state([], [python]), state([], [now]));
    expect(looks.answers).toMatchObject([{ checker: 'python', from: 'returned', to: 'TypeError' }]);
  });

  test('looks and questions that are new', () => {
    const now = look({ revealed: { column: 'str', row: 'str' } });
    const { looks } = compare(state([], [look()]), state([], [now, python]));
    expect(looks).toMatchObject({
      added: [{ subject: 'pebble', setup: 'plain', checkers: ['python'] }],
      removed: [],
      asked: ['row'],
      dropped: [],
      answers: [],
    });
  });
});
