/** Bad features: an answer without backing, a source that says too little, a probe that nobody asks for. */
import { describe, expect } from 'vitest';
import { test } from '../../checkouts/checkout.ts';

const SINGS = 'content/features/basics/sings';
const GREETS = 'content/features/basics/greets';
const SOURCE = 'source: { url: "https://example.org/docs", version: "1.0", checked: 2026-11-21 }';

describe('an answer', () => {
  test('without a probe or a source', ({ checkout }) => {
    checkout.remove(`${SINGS}/pebble.py`);
    checkout.remove('evidence/features/sings');
    expect(checkout.problems()).toEqual([
      {
        file: `${SINGS}/feature.yaml`,
        field: 'subjects.pebble',
        rule: 'the status of pebble is native, and nothing backs it: there is no probe and no source',
        remedy: `write ${SINGS}/pebble.py or pebble.sync.py, add a "source", or set it to unknown`,
      },
    ]);
  });

  test('whose probe never ran', ({ checkout }) => {
    checkout.remove('evidence/features/sings');
    expect(checkout.problems()).toMatchObject([
      {
        file: `${SINGS}/feature.yaml`,
        field: 'subjects.pebble.status',
        value: 'native',
        rule: `no run of ${SINGS}/pebble.py backs it`,
        remedy: 'npm run lab -- sings --subject pebble',
      },
    ]);
  });

  test('that its runs contradict', ({ checkout }) => {
    checkout.edit(`${SINGS}/feature.yaml`, 'status: native', 'status: missing, raises: TypeError');
    expect(checkout.problems()).toMatchObject([
      {
        file: 'evidence/features/sings/pebble.async.postgresql.json',
        rule: expect.stringContaining('Good news'),
      },
      { file: 'evidence/features/sings/pebble.async.sqlite.json' },
    ]);
  });

  test('that makes no sense on one database: nothing runs there, and nothing may be left of a run', ({
    checkout,
  }) => {
    checkout.edit(
      `${SINGS}/feature.yaml`,
      'status: native',
      'status: native, databases: { sqlite: { status: inapplicable, reason: It can’t } }',
    );
    expect(checkout.problems()).toMatchObject([{ file: 'evidence/features/sings/pebble.async.sqlite.json' }]);
    checkout.remove('evidence/features/sings/pebble.async.sqlite.json');
    expect(checkout.problems()).toEqual([]);
  });

  test('that something else comes back than expected', ({ checkout }) => {
    checkout.edit(`${SINGS}/feature.yaml`, 'expected: la', 'expected: do re mi');
    expect(checkout.problems()[0]?.rule).toContain('something else than expected');
  });

  test('of a subject that does not exist', ({ checkout }) => {
    checkout.edit(`${SINGS}/feature.yaml`, 'subjects:\n', 'subjects:\n  peble: { status: unknown }\n');
    expect(checkout.problems()).toMatchObject([
      { field: 'subjects.peble', rule: 'there is no subject "peble"; known: plain, pebble' },
    ]);
  });

  test('of a subject of another kind', ({ checkout }) => {
    checkout.edit('content/features/basics/group.yaml', 'order: 1', 'order: 1\nasks: admin');
    expect(checkout.problems()).toMatchObject([
      { file: `${GREETS}/feature.yaml`, field: 'task', rule: expect.stringContaining('another kind') },
      { field: 'subjects.pebble', rule: expect.stringContaining('"pebble" is no admin') },
    ]);
  });
});

describe('a source', () => {
  const withSource = (source: string): [string, string] => ['status: native', `status: missing, ${source}`];

  test('backs a status without a run', ({ checkout }) => {
    checkout.edit(`${SINGS}/feature.yaml`, ...withSource(SOURCE));
    checkout.remove(`${SINGS}/pebble.py`);
    checkout.remove('evidence/features/sings');
    expect(checkout.problems()).toEqual([]);
  });

  test.for([
    ['version', ', version: "1.0"'],
    ['checked', ', checked: 2026-11-21'],
  ] as const)('without %s', ([field, part], { checkout }) => {
    checkout.edit(`${SINGS}/feature.yaml`, ...withSource(SOURCE.replace(part, '')));
    expect(checkout.problems()).toMatchObject([
      { file: `${SINGS}/feature.yaml`, field: `subjects.pebble.source.${field}` },
    ]);
  });

  test('with a day that is none', ({ checkout }) => {
    checkout.edit(`${SINGS}/feature.yaml`, ...withSource(SOURCE.replace('2026-11-21', 'yesterday')));
    expect(checkout.problems()).toMatchObject([
      { field: 'subjects.pebble.source.checked', value: '"yesterday"' },
    ]);
  });

  test('beside a probe, which then proves nothing', ({ checkout }) => {
    checkout.edit(`${SINGS}/feature.yaml`, ...withSource(SOURCE));
    expect(checkout.problems()).toMatchObject([
      { file: `${SINGS}/pebble.py`, rule: expect.stringContaining('no answer') },
    ]);
  });
});

describe('a feature', () => {
  test('that neither asks subjects nor names a task', ({ checkout }) => {
    checkout.edit(`${GREETS}/feature.yaml`, 'task: greet\n', '');
    expect(checkout.problems()).toMatchObject([
      { file: `${GREETS}/feature.yaml`, field: 'subjects', rule: expect.stringContaining('Keep one') },
    ]);
  });

  test('that names a task which is gone', ({ checkout }) => {
    checkout.edit(`${GREETS}/feature.yaml`, 'task: greet', 'task: gret');
    expect(checkout.problems()).toMatchObject([
      { file: `${GREETS}/feature.yaml`, field: 'task', value: 'gret', rule: 'there is no task "gret"' },
    ]);
  });

  test.for([
    ['gret', 'there is no task "gret"'],
    ['greet', 'that task is named by "task" already'],
  ])('that leads to %s', ([id = '', rule], { checkout }) => {
    checkout.edit(`${GREETS}/feature.yaml`, 'task: greet\n', `task: greet\ntasks: [${id}]\n`);
    expect(checkout.problems()).toMatchObject([
      { file: `${GREETS}/feature.yaml`, field: 'tasks.0', value: id, rule },
    ]);
  });

  test('with the id of a task and probes of its own', ({ checkout }) => {
    checkout.write('content/features/basics/greet/feature.yaml', FEATURE);
    expect(checkout.problems()).toMatchObject([
      { file: 'content/features/basics/greet/feature.yaml', rule: expect.stringContaining('task "greet"') },
    ]);
  });

  test('whose id another group has', ({ checkout }) => {
    checkout.write('content/features/others/group.yaml', 'title: Others\norder: 2\n');
    checkout.write('content/features/others/sings/feature.yaml', FEATURE);
    expect(checkout.problems()).toMatchObject([
      {
        file: 'content/features/others/sings/feature.yaml',
        rule: expect.stringContaining(`taken by ${SINGS}/feature.yaml`),
      },
    ]);
  });

  test('that is gone leaves evidence behind', ({ checkout }) => {
    checkout.remove(SINGS);
    checkout.remove('content/articles/on-greeting.mdx');
    expect(checkout.problems()).toMatchObject([
      {
        file: 'evidence/features/sings/pebble.async.postgresql.json',
        rule: expect.stringContaining('no such case'),
      },
      { file: 'evidence/features/sings/pebble.async.sqlite.json' },
    ]);
  });

  test('that wants files its probes did not leave', ({ checkout }) => {
    checkout.edit(`${SINGS}/feature.yaml`, 'order: 1', 'order: 1\nartifacts: [song.txt]');
    expect(checkout.problems()[0]?.rule).toContain('"artifacts" asks for: song.txt');
  });
});

const FEATURE =
  'title: Any\nquestion: Any?\nwhy: Any.\norder: 3\nsubjects: { pebble: { status: unknown } }\n';
