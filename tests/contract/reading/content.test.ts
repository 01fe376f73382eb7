/** Bad content: each test breaks one thing in a checkout, and expects that thing to be named, and nothing else. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { readContent } from '../../../contract/reading/content.ts';
import { test } from '../../checkouts/checkout.ts';

const GREET = 'content/tasks/basics/greet';

test('a checkout whose evidence bears out its content has no problem', ({ checkout }) => {
  expect(checkout.problems()).toEqual([]);
});

describe('statuses and subjects', () => {
  test('an unknown subject names the known ones', ({ checkout }) => {
    checkout.edit(`${GREET}/task.mdx`, 'subjects:\n', 'subjects:\n  pebbles: { status: native }\n');
    expect(checkout.problems()).toEqual([
      {
        file: `${GREET}/task.mdx`,
        field: 'subjects.pebbles',
        rule: 'there is no subject "pebbles"; known: plain, pebble',
        remedy: 'correct the name, or add content/subjects/pebbles',
      },
    ]);
  });

  test('an unknown subject under terms', ({ checkout }) => {
    checkout.edit(`${GREET}/task.mdx`, '  pebble: [names]', '  peble: [names]');
    expect(checkout.problems()).toMatchObject([{ file: `${GREET}/task.mdx`, field: 'terms.peble' }]);
  });

  test('an unknown field names the file that describes each, which is there', ({ checkout }) => {
    checkout.edit(`${GREET}/task.mdx`, 'title: ', 'titel: ');
    const [problem] = checkout.problems();
    const [named = ''] = /contract\/\S+\.ts/.exec(problem?.remedy ?? '') ?? [];
    expect(existsSync(join(import.meta.dirname, '../../..', named)), named).toBe(true);
  });

  test('an unknown status shows the value and the words that exist', ({ checkout }) => {
    checkout.edit(`${GREET}/task.mdx`, 'status: partial', 'status: maybe');
    expect(checkout.problems()).toMatchObject([
      {
        file: `${GREET}/task.mdx`,
        field: 'subjects.pebble.status',
        value: '"maybe"',
        rule: expect.stringContaining('workaround'),
      },
    ]);
  });

  test.for([
    ['partial', 'note'],
    ['workaround', 'note'],
    ['missing', 'raises'],
    ['inapplicable', 'reason'],
  ] as const)('%s without %s', ([status, field], { checkout }) => {
    checkout.edit(
      `${GREET}/task.mdx`,
      '{ status: partial, note: It only whispers. }',
      `{ status: ${status} }`,
    );
    expect(checkout.problems()).toMatchObject([
      {
        file: `${GREET}/task.mdx`,
        field: `subjects.pebble.${field}`,
        rule: expect.stringContaining(`needs "${field}"`),
      },
    ]);
  });

  test('a status that is for one database alone needs a run on that one', ({ checkout }) => {
    checkout.edit(
      `${GREET}/task.mdx`,
      'plain: { status: native }',
      'plain: { status: native, databases: { mariadb: { status: missing, raises: KeyError } } }',
    );
    expect(checkout.problems()).toMatchObject([
      {
        field: 'subjects.plain.databases.mariadb.status',
        value: 'missing',
        rule: expect.stringContaining('on mariadb'),
      },
    ]);
  });

  test('a word that the schema does not know is refused', ({ checkout }) => {
    checkout.edit(`${GREET}/task.mdx`, 'answer:', 'anwser:');
    const problems = checkout.problems();
    expect(problems.map(({ field }) => field)).toEqual(['answer', 'anwser']);
  });
});

describe('samples', () => {
  test('a missing sample', ({ checkout }) => {
    checkout.remove(`${GREET}/pebble.sync.py`);
    expect(checkout.problems()).toMatchObject([
      {
        file: `${GREET}/pebble.sync.py`,
        rule: 'this file is missing',
        remedy: expect.stringContaining('unknown'),
      },
    ]);
  });

  test('a sample that nobody asks for', ({ checkout }) => {
    checkout.write(`${GREET}/plain.async.py`, '');
    expect(checkout.problems()).toMatchObject([{ file: `${GREET}/plain.async.py` }]);
  });

  test('a sample may wait beside a status that is still unknown', ({ checkout }) => {
    checkout.write('content/tasks/basics/wait/plain.py', 'half written');
    checkout.write(
      'content/tasks/basics/wait/task.mdx',
      '---\ntitle: Wait\nquestion: When?\nanswer: Later, and until then nobody knows anything.\norder: 2\nterms: {}\nexpected: 1\nsubjects: { plain: { status: unknown } }\n---\n',
    );
    expect(checkout.problems()).toEqual([]);
  });

  test.for([
    ['a region without an end', '# endregion', '', 'has no "# endregion"'],
    ['an end without a region', '# region', '', '"# endregion" without a "# region"'],
    [
      'no region',
      '# region\ndef task():\n    return NAMES\n\n\n# endregion',
      'task = list',
      'no region "task"',
    ],
    [
      'a region that nobody reads at a glance',
      'def task():\n    return NAMES',
      `def task():\n${'    print()\n'.repeat(24)}    return NAMES`,
      'shows 26 lines, 25 at most',
    ],
    [
      'an import without an end',
      'from rows import NAMES',
      'from rows import (NAMES',
      'no closing parenthesis',
    ],
  ] as const)('%s', ([, from, to, rule], { checkout }) => {
    checkout.edit(`${GREET}/plain.py`, from, to);
    const [problem] = checkout.problems();
    expect(problem).toMatchObject({ file: `${GREET}/plain.py`, rule: expect.stringContaining(rule) });
  });

  test('a trap without its naive region', ({ checkout }) => {
    checkout.edit('content/tasks/traps/loop/plain.py', '# region naive', '# region first');
    expect(checkout.problems()[0]).toMatchObject({
      file: 'content/tasks/traps/loop/plain.py',
      rule: expect.stringContaining('no region "naive"'),
    });
  });
});

describe('files', () => {
  test('bad YAML says where', ({ checkout }) => {
    checkout.edit(`${GREET}/task.mdx`, 'expected: [Ada, Grace]', 'expected: [Ada, Grace');
    expect(checkout.problems()).toMatchObject([
      { file: `${GREET}/task.mdx`, rule: expect.stringMatching(/not valid YAML: .*line \d+/s) },
    ]);
  });

  test('a key written twice', ({ checkout }) => {
    checkout.edit(`${GREET}/task.mdx`, 'order: 1', 'order: 1\norder: 2');
    expect(checkout.problems()).toMatchObject([
      { file: `${GREET}/task.mdx`, rule: expect.stringContaining('unique') },
    ]);
  });

  test('no front matter', ({ checkout }) => {
    checkout.write(`${GREET}/task.mdx`, '# Greet\n');
    expect(checkout.problems()).toMatchObject([{ rule: expect.stringContaining('front matter') }]);
  });

  test.for([
    'content/tasks/basics/greet/task.mdx',
    'content/tasks/basics/greet/plain.py',
    'content/subjects/plain/subject.yaml',
  ])('%s that is not UTF-8', (file, { checkout }) => {
    checkout.write(file, Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
    expect(checkout.problems()).toMatchObject([{ file, remedy: 'save it as UTF-8 text' }]);
  });

  test('a shared module that is not UTF-8 is named once, however many samples import it', ({ checkout }) => {
    checkout.write('content/domain/rows.py', Uint8Array.of(0xff));
    const named = checkout.problems().filter(({ file }) => file === 'content/domain/rows.py');
    expect(named).toHaveLength(1);
  });

  test('a section without section.yaml', ({ checkout }) => {
    checkout.write('content/tasks/extra/.keep', '');
    expect(checkout.problems()).toMatchObject([
      { file: 'content/tasks/extra/section.yaml', rule: 'this file is missing' },
    ]);
  });

  test('a task without task.mdx', ({ checkout }) => {
    checkout.write('content/tasks/basics/empty/.keep', '');
    expect(checkout.problems()).toMatchObject([
      { file: 'content/tasks/basics/empty/task.mdx', rule: 'this file is missing' },
    ]);
  });

  test('a subject that says nothing about a database', ({ checkout }) => {
    checkout.edit('content/subjects/plain/subject.yaml', '  mariadb: { drivers: { sync: PyMySQL } }\n', '');
    expect(checkout.problems()).toMatchObject([
      {
        file: 'content/subjects/plain/subject.yaml',
        field: 'databases.mariadb',
        rule: 'every database needs "drivers", or "raises" and a "note"',
      },
    ]);
  });

  test('a subject without a lock is known all the same, so that its lock can be made', ({ checkout }) => {
    checkout.remove('content/subjects/pebble/requirements.txt');
    expect(checkout.problems()).toEqual([
      {
        file: 'content/subjects/pebble/requirements.txt',
        rule: 'this file is missing',
        remedy: 'make it with: npm run lab -- lock pebble',
      },
    ]);
    expect([...readContent(checkout.root).content.subjects.keys()]).toContain('pebble');
  });

  test('a requirement that pins no version', ({ checkout }) => {
    checkout.edit('content/subjects/pebble/requirements.in', 'asyncpg==0.32.0', 'asyncpg>=0.32');
    expect(checkout.problems()[0]).toMatchObject({
      file: 'content/subjects/pebble/requirements.in',
      rule: '"asyncpg>=0.32" does not pin one version',
    });
  });
});

describe('ids', () => {
  test('one id in two sections names both', ({ checkout }) => {
    checkout.write('content/tasks/traps/greet/task.mdx', '');
    expect(checkout.problems()).toMatchObject([
      {
        file: 'content/tasks/traps/greet/task.mdx',
        rule: 'the id "greet" is taken by content/tasks/basics/greet/task.mdx: ids are unique across sections',
      },
    ]);
  });

  test('a folder whose name is no id', ({ checkout }) => {
    checkout.write('content/tasks/basics/Say_Hello/.keep', '');
    expect(checkout.problems()).toContainEqual(
      expect.objectContaining({
        file: 'content/tasks/basics/Say_Hello',
        rule: expect.stringContaining('kebab-case'),
      }),
    );
  });
});

test('a subject that cannot be read does not make its samples and its evidence look wrong too', ({
  checkout,
}) => {
  checkout.edit('content/subjects/pebble/subject.yaml', 'kind: orm', 'kind: gem');
  expect(checkout.problems()).toMatchObject([
    { file: 'content/subjects/pebble/subject.yaml', field: 'kind', value: '"gem"' },
  ]);
});

test('everything wrong is found in one go', ({ checkout }) => {
  checkout.edit(`${GREET}/task.mdx`, 'status: partial', 'status: maybe');
  checkout.remove('content/tasks/traps/loop/pebble.py');
  checkout.write('content/tasks/basics/section.yaml', 'title: 5\norder: 1\n');
  checkout.write('evidence/tasks/loop/plain.sync.sqlite.json', '{');
  expect(checkout.problems().map(({ file }) => file)).toEqual(
    expect.arrayContaining([
      'content/tasks/basics/section.yaml',
      'content/tasks/traps/loop/pebble.py',
      'evidence/tasks/loop/plain.sync.sqlite.json',
    ]),
  );
});
