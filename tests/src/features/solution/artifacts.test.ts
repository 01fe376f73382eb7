import { describe, expect, test } from 'vitest';
import { consoleHtml } from '../../../../src/features/solution/left-behind/console.ts';
import type { SolutionView } from '../../../../src/library/model.ts';
import {
  artifactsOf,
  consoleLines,
  filesInWords,
} from '../../../../src/features/solution/left-behind/artifacts.ts';
import { shortened } from '../../../../src/features/solution/transcript/values.ts';

const left = (...names: string[]) => ({ artifacts: names.map((name) => ({ name, text: `in ${name}\n` })) });
const solution = (sqlite: object, postgresql: object) =>
  ({
    samples: [{ flavour: 'sync', runs: new Map(Object.entries({ sqlite, postgresql })) }],
  }) as unknown as SolutionView;

describe('the files that a sample left', () => {
  const both = solution(
    left('naive/console.txt', 'task/console.txt', 'task/migrations/0002.py'),
    left('task/console.txt', 'task/migrations/0002.py'),
  );

  test('belong to the part whose folder they are in', () => {
    expect(artifactsOf(both, ['sqlite', 'postgresql'], 'task')).toEqual([
      {
        value: [
          { name: 'console.txt', kind: 'console', text: 'in task/console.txt' },
          { name: 'migrations/0002.py', kind: 'python', text: 'in task/migrations/0002.py' },
        ],
      },
    ]);
  });

  test('are said where they are, and nowhere else', () => {
    expect(artifactsOf(both, ['sqlite', 'postgresql'], 'naive')).toMatchObject([{ databases: ['sqlite'] }]);
    expect(artifactsOf(solution({}, {}), ['sqlite'], 'task')).toEqual([]);
  });

  test.each([
    [['console.txt', 'a.py', 'b.py'], 'Console and 2 files'],
    [['console.txt'], 'Console'],
    [['a.py'], '1 file'],
  ])('%j are called %s', (names, expected) => {
    const files = names.map((name) => ({
      name,
      kind: name === 'console.txt' ? ('console' as const) : ('python' as const),
      text: '',
    }));
    expect(filesInWords(files)).toBe(expected);
  });
});

describe('a console', () => {
  const text = '# edit models.py\n-old\n+new\n\n$ migrate --now\n- shop\n<b>';

  test('tells commands and edits from what was printed', () => {
    expect(consoleLines(text).map(({ kind }) => kind)).toEqual([
      'edit',
      'removed',
      'added',
      'output',
      'command',
      'output',
      'output',
    ]);
  });

  test('is text and nothing else', () => {
    expect(consoleHtml(text)).toContain('&lt;b&gt;');
    expect(consoleHtml(text)).toContain('<span class="command">$ migrate --now</span>');
  });
});

test('a long literal is cut and says its length; a short one is whole', () => {
  const long = `'${'x'.repeat(2478)}'`;
  expect(shortened(`INSERT INTO t VALUES ('Mort', ${long})`)).toBe(
    `INSERT INTO t VALUES ('Mort', '${'x'.repeat(99)}…' /* 2,480 characters */)`,
  );
  expect(shortened("SELECT 'it''s'")).toBe("SELECT 'it''s'");
});
