/** Changed evidence in words, and where each change leads. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CaseChange, type ChangeRecord, GENERATED_CHANGES } from '../../../contract/schemas/changes.ts';
import { readContent } from '../../../contract/reading/content.ts';
import type { TypesContent } from '../../../contract/content/typing.ts';
import { entryHtml } from '../../../src/features/changes/changes-entry.ts';
import { type ChangesView, changesView } from '../../../src/features/changes/changes.ts';

const { content } = readContent(join(import.meta.dirname, '../../fixtures/checkout'));
const types: TypesContent = {
  questions: new Map([['column', { id: 'column', title: 'A column', kind: 'reveals', asks: 'What?' }]]),
  checkers: new Map(),
  subjects: new Map(),
};

function record(more: Partial<ChangeRecord> = {}): ChangeRecord {
  return {
    generated: GENERATED_CHANGES,
    date: '2026-11-30',
    since: 'a'.repeat(40),
    versions: [],
    added: [],
    removed: [],
    cases: [],
    looks: { added: [], removed: [], asked: [], dropped: [], answers: [] },
    same: 0,
    unread: 0,
    ...more,
  };
}

function view(more: Partial<ChangeRecord>): ChangesView {
  // A space that does not break is a space to a reader.
  return JSON.parse(
    JSON.stringify(changesView(record(more), { content, types })).replaceAll('\u00a0', ' '),
  ) as ChangesView;
}

function version(name: string, from: string, to: string, kind: 'package' | 'server' = 'package') {
  return { kind, name, from, to, runs: 1 };
}

function change(more: Partial<CaseChange> = {}): CaseChange {
  return {
    kind: 'task',
    id: 'greet',
    subject: 'pebble',
    flavour: 'async',
    databases: ['sqlite'],
    differs: [{ what: 'sql', phase: 'task' }],
    ...more,
  };
}

const groups = (runs: number): ChangeRecord['added'] => [
  { kind: 'task', id: 'greet', subjects: ['pebble'], runs },
];

describe('the title', () => {
  test.each<[string, Partial<ChangeRecord>]>([
    [
      'Pebble 1.0 → 2.0 and SQLite 3.40.1 → 3.50.0: 2 cases differ',
      {
        versions: [version('sqlite', '3.40.1', '3.50.0', 'server'), version('pebble', '1.0', '2.0')],
        // One case that databases see differ in two ways, and another.
        cases: [change(), change({ databases: ['postgresql'] }), change({ flavour: 'sync' })],
      },
    ],
    [
      'Pebble 1.0 → 2.0, a 1 → 2, b 1 → 2 and 2 more versions: everything came out the same',
      {
        versions: ['a', 'b', 'c', 'd']
          .map((name) => version(name, '1', '2'))
          .concat(version('pebble', '1.0', '2.0')),
        same: 3,
      },
    ],
    ['1 run is new', { added: groups(1) }],
    [
      '3 runs and 1 type check are new and 1,200 runs are gone',
      {
        added: groups(3),
        removed: groups(1200),
        looks: { ...record().looks, added: [{ subject: 'pebble', setup: 'plain', checkers: ['mypy'] }] },
      },
    ],
  ])('%s', (title, more) => {
    expect(view(more).title).toBe(title);
  });
});

describe('a case that differs', () => {
  test('leads to its card, and says where and how', () => {
    const { sections } = view({
      cases: [
        change({
          databases: ['sqlite', 'postgresql'],
          differs: [
            { what: 'outcome', phase: 'task', from: 'returned', to: 'KeyError' },
            {
              what: 'statements',
              phase: 'task',
              from: { work: 2, transactions: 1, chatter: 3 },
              to: { work: 1, transactions: 1, chatter: 0 },
            },
            { what: 'sql', phase: 'naive' },
          ],
        }),
      ],
    });
    expect(sections).toEqual([
      {
        title: 'Ends otherwise',
        lines: [
          {
            ways: [{ text: 'Greet: Pebble async', path: '/tasks/greet/#pebble' }],
            detail:
              'on SQLite and PostgreSQL: returned → raised KeyError; statements 2 → 1, connection traffic 3 → 0; before the fix: other SQL',
          },
        ],
      },
    ]);
  });

  test.each([
    ['a task that is gone', { id: 'vanish' }, { text: 'vanish: Pebble async' }],
    ['a subject that is gone', { subject: 'marble' }, { text: 'Greet: marble async', path: '/tasks/greet/' }],
    [
      'the baseline',
      { subject: 'plain', flavour: 'sync' },
      { text: 'Greet: Plain SQL', path: '/tasks/greet/#plain' },
    ],
    [
      'an older release',
      { release: '0.9' },
      { text: 'Greet: Pebble 0.9 async', path: '/tasks/greet/#pebble' },
    ],
    [
      'a feature',
      { kind: 'feature', id: 'sings' },
      { text: 'Sings: Pebble async', path: '/matrix/sings/#pebble' },
    ],
    [
      'a feature that the subject is not asked',
      { kind: 'feature', id: 'sings', subject: 'plain' },
      { text: 'Sings: Plain SQL', path: '/matrix/sings/' },
    ],
    ['a claim that is gone', { kind: 'claim', id: 'best' }, { text: 'best: Pebble async' }],
  ] as const)('%s leads to what is there', (_, more, way) => {
    expect(view({ cases: [change(more)] }).sections[0]?.lines[0]?.ways).toEqual([way]);
  });
});

test('what is new is told once for all questions of the same subjects', () => {
  const { sections } = view({
    added: [
      { kind: 'task', id: 'greet', subjects: ['pebble', 'pebble@0.9', 'plain'], runs: 5 },
      { kind: 'task', id: 'loop', subjects: ['pebble', 'plain'], runs: 4 },
      { kind: 'feature', id: 'sings', subjects: ['pebble@0.9'], runs: 1 },
    ],
  });
  expect(sections[0]?.title).toBe('New');
  expect(sections[0]?.lines).toEqual([
    {
      lead: 'Pebble and Plain SQL',
      ways: [
        { text: 'Greet', path: '/tasks/greet/' },
        { text: 'Loop', path: '/tasks/loop/' },
      ],
      detail: '9 runs',
    },
    { lead: 'Pebble 0.9', ways: [{ text: 'Sings', path: '/matrix/sings/#pebble' }], detail: '1 run' },
  ]);
});

test('type checkers that change their answer alike are told together, with names where they are known', () => {
  const answer = { subject: 'pebble', setup: 'plain', question: 'column', from: 'any', to: 'exact' };
  const answers = [
    { ...answer, checker: 'mypy' },
    { ...answer, checker: 'ty' },
    { ...answer, checker: 'python', from: 'str', to: 'int' },
    { ...answer, question: 'dropped', checker: 'ty' },
  ];
  const { sections } = view({ looks: { ...record().looks, answers } });
  expect(sections[0]?.lines).toEqual([
    {
      ways: [{ text: 'A column: Pebble', path: '/types/#column' }],
      detail: 'Any → Exact, mypy (plain), ty (plain)',
    },
    { ways: [{ text: 'A column: Pebble', path: '/types/#column' }], detail: 'str → int, Python (plain)' },
    { ways: [{ text: 'dropped: Pebble' }], detail: 'Any → Exact, ty (plain)' },
  ]);
});

test('an entry of the feed is short, leads to the page for the rest, and takes text for text', () => {
  const cases = Array.from({ length: 30 }, (_, index) => change({ id: `<b>${index}` }));
  const html = entryHtml(
    view({ cases, same: 2 }),
    'https://orms.example/#day',
    (path) => `https://orms.example${path}`,
  );
  expect(html).toContain('<li>&lt;b&gt;0: Pebble async: on SQLite: other SQL</li>');
  expect(html.match(/<li>/g)).toHaveLength(9);
  expect(html).toContain('<li><a href="https://orms.example/#day">and 22 more</a></li>');
  expect(html).toContain('<p>2 runs and type checks made anew came out the same.</p>');
  expect(html).not.toContain('<b>');
});
