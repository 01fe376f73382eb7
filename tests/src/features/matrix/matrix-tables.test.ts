import { describe, expect, test } from 'vitest';
import {
  answeredByTasks,
  backlogOf,
  questionsOf,
  tallyOf,
} from '../../../../src/features/backlog/backlog.ts';
import { differsOf } from '../../../../src/features/matrix/matrix-css.ts';
import { groundsOf, statusesOf, tablesOf } from '../../../../src/features/matrix/matrix-tables.ts';
import { answerInWords, groundsInWords } from '../../../../src/features/matrix/matrix-words.ts';
import { releasesOf } from '../../../../src/features/task/around/releases.ts';
import { type Answer, feature, libraryOf, raised, sent, source, subject, task } from '../../library.ts';

const pebble = subject('pebble');
const boulder = subject('boulder');
const runs: Answer['runs'] = { async: { sqlite: [sent(1)] } };
const unknown: Answer = { subject: boulder, cell: { status: 'unknown' }, runs: {} };

const upsert = task([{ subject: pebble, runs }]);
const byTask = feature([{ subject: pebble, runs }], {}, upsert);
const byProbe = feature([{ subject: pebble, runs }, unknown]);
const bySource = feature([
  { subject: pebble, cell: { status: 'missing', source }, runs: {} },
  { subject: boulder, cell: { status: 'inapplicable', reason: 'It has no such thing.' }, runs: {} },
]);

describe('how the cells are known', () => {
  const cells = [byTask, byProbe, bySource].flatMap((own) =>
    tablesOf(libraryOf([own])).flatMap(({ groups }) =>
      groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
    ),
  );

  test('counts each cell once', () => {
    expect(groundsOf(cells)).toEqual({ probe: 1, task: 1, source: 1, inapplicable: 1, unknown: 1 });
  });

  test('is told without what there is none of', () => {
    expect(groundsInWords(groundsOf(cells))).toBe(
      '1 decided by a probe, 1 by the runs of a task, 1 by a source, 1 not applicable',
    );
    expect(groundsInWords({ probe: 0, task: 0, source: 3, inapplicable: 0, unknown: 1 })).toBe(
      '3 decided by a source',
    );
  });

  test('offers the statuses that occur, in shown order', () => {
    expect(statusesOf(cells)).toEqual(['native', 'missing', 'inapplicable', 'unknown']);
  });
});

test('each kind of subject has a table with its own columns', () => {
  const mover = subject('mover', { kind: 'migrations' });
  const moves = { ...feature([{ subject: mover, runs }]), asks: 'migrations' as const };
  const tables = tablesOf(libraryOf([moves, byProbe]));
  expect(tables.map(({ asks, columns }) => [asks, columns.map((column) => column.subject.id)])).toEqual([
    ['orm', ['pebble', 'boulder']],
    ['migrations', ['mover']],
  ]);
  expect(tables[0]?.columns.map(({ version }) => version)).toEqual(['1.0', undefined]);
});

test('a group and a table sum up how much is native, of what makes sense', () => {
  const [table] = tablesOf(libraryOf([byProbe, bySource]));
  const totals = [
    { native: 1, of: 2 },
    { native: 0, of: 1 },
  ];
  expect(table?.groups.map((group) => group.totals)).toEqual([totals]);
  expect(table?.totals).toEqual(totals);
});

test('the pairs of columns that differ in a row are named by their places', () => {
  const [table] = tablesOf(
    libraryOf([
      feature([
        { subject: pebble, runs },
        { subject: boulder, cell: { status: 'missing', source }, runs: {} },
      ]),
    ]),
  );
  const rows = table?.groups.flatMap((group) => group.rows) ?? [];
  expect(table && differsOf(table, rows)).toBe('01');
  expect(table && differsOf(table, [])).toBeUndefined();
});

test('an answer in words names each subject with its status, since when, and where it is otherwise', () => {
  const cell: Answer['cell'] = {
    status: 'native',
    since: { release: '5.0', before: ['Before'] },
    databases: { mariadb: { status: 'missing', raises: 'Own' } },
  };
  expect(answerInWords(feature([{ subject: pebble, cell, runs }, unknown]))).toBe(
    'Native: pebble (since 5.0, missing on MariaDB). Unknown: boulder.',
  );
});

describe('the backlog', () => {
  test('lists what is unknown by subject and group, and what a task answers under the task', () => {
    const open = task([{ subject: boulder, standing: { status: 'unknown' }, runs: {} }], { title: 'Upsert' });
    const library = libraryOf([byProbe, feature([unknown], {}, open)], [open]);
    expect(answeredByTasks(library)).toBe(1);
    const backlog = backlogOf(library);
    expect(backlog).toMatchObject([
      {
        subject: { id: 'boulder' },
        groups: [
          { id: 'doing', open: [{ title: 'Can it', path: '/matrix/can-it/#boulder', databases: [] }] },
        ],
        tasks: [{ title: 'Upsert', path: '/tasks/do-it/#boulder' }],
      },
    ]);
    const { groups } = libraryOf([byProbe]);
    expect(tallyOf(backlog, groups).rows).toEqual([
      { title: 'Doing', path: '/matrix/#doing', counts: [1] },
      { title: 'Tasks', path: '/tasks/', counts: [1] },
    ]);
    expect(questionsOf(backlog, groups)).toMatchObject([
      {
        title: 'Doing',
        questions: [
          {
            title: 'Can it',
            path: '/matrix/can-it/',
            who: [{ path: '/matrix/can-it/#boulder', databases: [] }],
          },
        ],
      },
      { title: 'Tasks', questions: [{ title: 'Upsert', who: [{ path: '/tasks/do-it/#boulder' }] }] },
    ]);
  });

  test('names the database where one alone is unknown', () => {
    const cell: Answer['cell'] = { status: 'native', databases: { mariadb: { status: 'unknown' } } };
    expect(backlogOf(libraryOf([feature([{ subject: pebble, cell, runs }])]))).toMatchObject([
      { groups: [{ open: [{ databases: ['mariadb'] }] }] },
    ]);
  });

  test('tells a question once, however many have no answer to it', () => {
    const both = [pebble, boulder].map((subject) => ({ ...unknown, subject }));
    const library = libraryOf([feature(both)]);
    const [group, ...more] = questionsOf(backlogOf(library), library.groups);
    expect(more).toEqual([]);
    expect(group?.questions.map(({ who }) => who.map(({ subject }) => subject.id))).toEqual([
      ['pebble', 'boulder'],
    ]);
  });

  test('is empty where everything is known', () => {
    expect(backlogOf(libraryOf([bySource]))).toEqual([]);
  });
});

test('releases are told oldest first, and the compared one last, on the database that the older ones ran on', () => {
  const [answer] = feature([
    {
      subject: pebble,
      runs: { async: { sqlite: [sent(1)], postgresql: [raised('Other')] }, sync: { sqlite: [sent(1)] } },
      older: { '4.2': { sqlite: [raised('Before')] }, '5.0': { sqlite: [sent(1)] } },
    },
  ]).answers;
  const releases = releasesOf(pebble, answer?.probes ?? [], answer?.older ?? []);
  expect(releases.map(({ script, error }) => [script, error?.type])).toEqual([
    ['can-it.pebble@4.2.py', 'Before'],
    ['can-it.pebble@5.0.py', undefined],
    ['can-it.pebble.py', undefined],
  ]);
});
