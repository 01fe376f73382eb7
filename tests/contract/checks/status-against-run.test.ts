import { describe, expect, test } from 'vitest';
import type { Evidence, Phase } from '../../../contract/schemas/evidence.ts';
import { sameValue } from '../../../contract/checks/same-value.ts';
import { contradictions, standingOn } from '../../../contract/checks/status-against-run.ts';
import { Task } from '../../../contract/schemas/task.ts';
import { type Database, DATABASES } from '../../../contract/vocabulary/databases.ts';
import { pebble as subject } from '../../fixtures/pebble.ts';

function task(standing: object, more: object = {}): Task {
  return Task.parse({
    title: 'Price a book',
    question: 'What does it cost?',
    answer: 'Little.',
    order: 1,
    terms: {},
    expected: [['Mort', '7.90']],
    subjects: { pebble: standing },
    ...more,
  });
}

const returned = (result: unknown, name: Phase['name'] = 'task'): Phase =>
  ({ name, outcome: 'returned', result, statements: [] }) as Phase;
const raised = (type: string, name: Phase['name'] = 'task'): Phase => ({
  name,
  outcome: 'raised',
  error: { type, message: 'no' },
  statements: [],
});

function judge(standing: object, phases: Phase[], more?: object, database: Database = 'sqlite'): string[] {
  const run = { subject: 'pebble', flavour: 'async', database, phases } as Evidence;
  return contradictions(run, task(standing, more), subject);
}

describe('values', () => {
  test.each([
    ['7.90', '7.9'],
    ['7.00', '7'],
    [
      { a: 1, b: ['1.50'] },
      { b: ['1.5'], a: 1 },
    ],
    [null, null],
  ])('%j is %j', (a, b) => {
    expect(sameValue(a, b)).toBe(true);
  });

  test.each([
    ['7.90', '7.91'],
    ['7.9', 7.9],
    [
      [1, 2],
      [2, 1],
    ],
    [null, 0],
    ['', null],
    [{ a: 1 }, { a: 1, b: null }],
  ])('%j is not %j', (a, b) => {
    expect(sameValue(a, b)).toBe(false);
  });
});

describe('a status that works', () => {
  test('is borne out by the expected rows, a decimal written otherwise included', () => {
    expect(judge({ status: 'native' }, [returned([['Mort', '7.9']])])).toEqual([]);
  });

  test('is contradicted by other rows, which are shown', () => {
    expect(judge({ status: 'native' }, [returned([['Mort', '8']])])).toEqual([
      'task() returned something else than expected.\n  - expected ["Mort","7.90"]\n  + returned ["Mort","8"]',
    ]);
  });

  test('is contradicted by the same rows in another number', () => {
    expect(
      judge({ status: 'native' }, [
        returned([
          ['Mort', '7.9'],
          ['Mort', '7.9'],
        ]),
      ])[0],
    ).toContain('another order or number');
  });

  test('is contradicted by an exception, which is named', () => {
    expect(judge({ status: 'native' }, [raised('KeyError')])).toEqual([
      'status is native, but task() raised KeyError: no',
    ]);
  });

  test('is contradicted by a script that never came to its task', () => {
    expect(judge({ status: 'native' }, [raised('ImportError', 'setup')])).toEqual([
      'status is native, but before task() was called the script raised ImportError: no',
    ]);
  });
});

describe('missing', () => {
  const missing = { status: 'missing', raises: 'KeyError' };

  test('is borne out by the named exception alone', () => {
    expect(judge(missing, [raised('KeyError')])).toEqual([]);
    expect(judge(missing, [raised('ValueError')])).toEqual([
      'status is missing with KeyError, but the run raised ValueError: no',
    ]);
  });

  test('that works is good news, and a contradiction', () => {
    expect(judge(missing, [returned([['Mort', '7.90']])])[0]).toContain('Good news');
  });

  test('is what a database is that the subject does not support, whatever the task says', () => {
    expect(standingOn(task({ status: 'native' }), 'pebble', subject, 'mariadb')).toMatchObject({
      status: 'missing',
      raises: 'ImportError',
    });
    expect(judge({ status: 'native' }, [raised('ImportError', 'setup')], {}, 'mariadb')).toEqual([]);
    expect(judge({ status: 'native' }, [returned([['Mort', '7.90']])], {}, 'mariadb')[0]).toContain(
      'Good news',
    );
  });
});

test('a database of its own standing is judged by that one', () => {
  const standing = { status: 'native', databases: { postgresql: { status: 'missing', raises: 'KeyError' } } };
  expect(judge(standing, [raised('KeyError')], {}, 'postgresql')).toEqual([]);
  expect(judge(standing, [raised('KeyError')])).not.toEqual([]);
});

test('a subject that the task does not name is unknown', () => {
  for (const database of DATABASES) {
    expect(standingOn(task({ status: 'native' }), 'marble', subject, database)).toEqual({
      status: 'unknown',
    });
  }
});

describe('a trap', () => {
  const trap = { trap: { title: 'It looks fast', raises: ['Unloaded'] } };
  const good = returned([['Mort', '7.90']]);

  test('shows naive code that returns anything, or raises what it names', () => {
    expect(judge({ status: 'native' }, [returned('other', 'naive'), good], trap)).toEqual([]);
    expect(judge({ status: 'native' }, [raised('Unloaded', 'naive'), good], trap)).toEqual([]);
  });

  test('is contradicted by naive code that raises something else', () => {
    expect(judge({ status: 'native' }, [raised('TypeError', 'naive'), good], trap)[0]).toContain(
      'trap.raises does not name',
    );
  });

  test('needs naive code, and naive code needs a trap', () => {
    expect(judge({ status: 'native' }, [good], trap)[0]).toContain('called no naive()');
    expect(judge({ status: 'native' }, [returned(1, 'naive'), good])[0]).toContain('there is no "trap"');
  });
});

describe('another way', () => {
  const good = returned([['Mort', '7.90']]);
  const ways = (more: object = {}) => ({
    ways: { pebble: [{ id: 'slow', title: 'slow', when: 'Never.', ...more }] },
  });
  const way = (phase: Phase, more?: object): string[] =>
    judge({ status: 'native' }, [phase, good], ways(more));

  test('returns what is expected, or ends as the content says', () => {
    expect(way(returned([['Mort', '7.9']], 'way_slow'))).toEqual([]);
    expect(way(returned([], 'way_slow'), { other: true })).toEqual([]);
    expect(way(raised('Slow', 'way_slow'), { raises: 'Slow' })).toEqual([]);
  });

  test('is contradicted by whatever else it does', () => {
    expect(way(returned([], 'way_slow'))[0]).toMatch(/^way_slow\(\) returned something else/);
    expect(way(returned([['Mort', '7.9']], 'way_slow'), { other: true })[0]).toContain('drop its "other"');
    expect(way(returned([], 'way_slow'), { raises: 'Slow' })[0]).toContain('"raises" says Slow');
    expect(way(raised('Slow', 'way_slow'))[0]).toContain('raised Slow, and its "raises" is not set');
  });

  test('is run where it is named, and named where it is run', () => {
    expect(judge({ status: 'native' }, [good], ways())[0]).toContain('called no way_slow()');
    expect(judge({ status: 'native' }, [returned([], 'way_slow'), good])[0]).toContain('does not name it');
    expect(judge({ status: 'native' }, [good], ways({ flavour: 'sync' }))).toEqual([]);
  });
});

test('counts by rows are there where the task grows, and nowhere else', () => {
  const good = returned([['Mort', '7.90']]);
  expect(judge({ status: 'native' }, [good], { grows: true })[0]).toContain('has no counts');
  const run = { subject: 'pebble', flavour: 'async', database: 'sqlite', phases: [good], grown: [] };
  expect(contradictions(run as unknown as Evidence, task({ status: 'native' }), subject)[0]).toContain(
    'does not grow',
  );
});

describe('files that a task asks for', () => {
  const artifacts = { artifacts: ['console.txt'] };
  const phases = [returned([['Mort', '7.90']])];

  test('must be there', () => {
    expect(judge({ status: 'native' }, phases, artifacts)).toEqual([
      expect.stringContaining('left none of the files that "artifacts" asks for: console.txt'),
    ]);
  });

  test('are not asked of the baseline, which has no tool to leave them', () => {
    const run = { subject: 'pebble', flavour: 'async', database: 'sqlite', phases } as unknown as Evidence;
    const baseline = { ...subject, kind: 'baseline' as const };
    expect(contradictions(run, task({ status: 'native' }, artifacts), baseline)).toEqual([]);
  });
});

describe('pictures that a task asks for', () => {
  const screens = { screens: [{ id: 'list', title: 'The list', shows: 'A list of books' }] };
  const judgeTaken = (taken: string[], more: object = screens, database: Database = 'sqlite'): string[] =>
    contradictions(
      {
        ...{ subject: 'pebble', flavour: 'async', database, phases: [returned([['Mort', '7.90']])] },
        screens: taken.map((name) => ({ id: name.split('.')[0], theme: name.split('.')[1], sha256: '' })),
      } as unknown as Evidence,
      task({ status: 'native' }, more),
      subject,
    );

  test('are taken in both themes', () => {
    expect(judgeTaken(['list.dark', 'list.light'])).toEqual([]);
    expect(judgeTaken(['list.light'])).toEqual([expect.stringContaining('no picture list.dark was taken')]);
  });

  test('and no others are', () => {
    expect(judgeTaken(['form.light'], {})).toEqual([
      'a picture form.light was taken, and "screens" does not name it',
    ]);
  });

  test('once: on the other databases pages look alike', () => {
    expect(judgeTaken([], screens, 'postgresql')).toEqual([]);
  });
});
