/** Evidence that does not belong to the content beside it. */
import { describe, expect } from 'vitest';
import { test } from '../../checkouts/checkout.ts';

const RUN = 'evidence/tasks/greet/pebble.async.sqlite.json';

describe('stale', () => {
  test('a changed sample: its runs showed another script, in all databases', ({ checkout }) => {
    checkout.edit('content/tasks/basics/greet/pebble.py', 'return Author.names', 'return list(Author.names)');
    expect(checkout.problems()).toMatchObject([
      {
        file: 'evidence/tasks/greet/pebble.async.postgresql.json',
        field: 'sha256',
        value: expect.stringMatching(/^[0-9a-f]{64}$/),
        rule: expect.stringContaining('content/tasks/basics/greet/pebble.py'),
        remedy: 'npm run lab -- greet --subject pebble',
      },
      { file: RUN },
    ]);
  });

  test('a changed model makes every script of that subject another one', ({ checkout }) => {
    checkout.edit('content/subjects/pebble/models.py', 'names = NAMES', 'names = sorted(NAMES)');
    const problems = checkout.problems();
    expect(problems).toHaveLength(10);
    expect(problems.every(({ file, field }) => file.includes('/pebble.') && field === 'sha256')).toBe(true);
  });

  test('a changed lock', ({ checkout }) => {
    checkout.write(
      'content/subjects/plain/requirements.txt',
      'psycopg==3.3.9 --hash=sha256:1\npymysql==1.2.4 --hash=sha256:1\n',
    );
    expect(checkout.problems()).toHaveLength(4);
    expect(checkout.problems()[0]).toMatchObject({
      field: 'lock',
      rule: expect.stringContaining('requirements.txt'),
    });
  });
});

describe('at odds with the content', () => {
  test('expected rows that the run contradicts, with the difference', ({ checkout }) => {
    checkout.edit(
      'content/tasks/basics/greet/task.mdx',
      'expected: [Ada, Grace]',
      'expected: [Ada, Barbara]',
    );
    const problem = checkout.problems().find(({ file }) => file === RUN);
    expect(problem?.rule).toContain('- expected "Barbara"');
    expect(problem?.rule).toContain('+ returned "Grace"');
  });

  test('missing, but the run succeeded', ({ checkout }) => {
    checkout.edit(
      'content/tasks/basics/greet/task.mdx',
      'status: partial, note: It only whispers.',
      'status: missing, raises: KeyError',
    );
    expect(checkout.problems()).toHaveLength(4);
    expect(checkout.problems()[0]?.rule).toContain('Good news');
  });

  test('a status that no run backs', ({ checkout }) => {
    checkout.remove('evidence/tasks/greet/pebble.sync.sqlite.json');
    expect(checkout.problems()).toEqual([]);
    checkout.remove('evidence/tasks/greet/pebble.sync.postgresql.json');
    expect(checkout.problems()).toEqual([
      {
        file: 'content/tasks/basics/greet/task.mdx',
        field: 'subjects.pebble.status',
        value: 'partial',
        rule: 'no run of content/tasks/basics/greet/pebble.sync.py backs it',
        remedy: 'npm run lab -- greet --subject pebble',
      },
    ]);
  });
});

describe('files', () => {
  test('evidence of a sample that is gone', ({ checkout }) => {
    checkout.remove('content/tasks/traps/loop');
    const problems = checkout.problems();
    expect(problems).toHaveLength(6);
    expect(problems[0]).toMatchObject({
      file: expect.stringMatching(/^evidence\/tasks\/loop\//),
      rule: expect.stringContaining('no such case'),
    });
  });

  test.for([
    ['not JSON', '{"task":'],
    ['not UTF-8', Uint8Array.of(0x22, 0xff, 0x22)],
  ] as const)('%s', ([, text], { checkout }) => {
    checkout.write('evidence/tasks/greet/extra.json', text);
    expect(checkout.problems()).toMatchObject([
      { file: 'evidence/tasks/greet/extra.json', rule: expect.stringContaining('not JSON in UTF-8') },
    ]);
  });

  test('JSON of another shape names the field and its value', ({ checkout }) => {
    checkout.change(RUN, (run) => {
      run.sha256 = 'abc';
    });
    expect(checkout.problems()).toMatchObject([{ file: RUN, field: 'sha256', value: '"abc"' }]);
  });

  test('a run in the place of another', ({ checkout }) => {
    checkout.change(RUN, (run) => {
      run.database = 'mariadb';
    });
    expect(checkout.problems()).toMatchObject([
      { file: RUN, rule: 'the run inside belongs in evidence/tasks/greet/pebble.async.mariadb.json' },
    ]);
  });

  test.for(['evidence/tasks/stray.json', 'evidence/tasks/greet/old/pebble.json'])(
    'a file in no place: %s',
    (file, { checkout }) => {
      checkout.write(file, '{}');
      expect(checkout.problems()).toContainEqual(expect.objectContaining({ file }));
    },
  );
});
