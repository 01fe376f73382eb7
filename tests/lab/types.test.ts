/** What checkers print, and what the lab makes of it. */
import { describe, expect, test } from 'vitest';
import type { CheckerEntry, SetupEntry, TypesContent } from '../../contract/content/typing.ts';
import { marksOf } from '../../contract/content/typing-marks.ts';
import { adapterOf, type Diagnostic } from '../../lab/typing/checkers.ts';
import { recordCheck, recordRun } from '../../lab/typing/record.ts';

const ended = (output: unknown): { code: number; stdout: string; stderr: string } => ({
  code: 1,
  stdout: typeof output === 'string' ? output : JSON.stringify(output),
  stderr: '',
});

describe('what is read from the output of', () => {
  test('mypy: errors and revealed types, no other notes', () => {
    const line = (severity: string, message: string, code: string | null) =>
      JSON.stringify({ file: 'checks.py', line: 3, column: 0, message, hint: null, code, severity });
    const output = [
      line('note', 'Revealed type is "list[models.Book]"', 'misc'),
      line('note', 'See the documentation', null),
      line('error', '"Book" has no attribute "titel"', 'attr-defined'),
      'Found 1 error in 1 file',
    ].join('\n');
    expect(adapterOf('mypy').read(ended(output))).toEqual([
      {
        file: 'checks.py',
        line: 3,
        code: 'misc',
        message: expect.any(String),
        revealed: 'list[models.Book]',
      },
      { file: 'checks.py', line: 3, code: 'attr-defined', message: '"Book" has no attribute "titel"' },
    ]);
  });

  test('pyright: lines from 1, and the type after an expression with quotes in it', () => {
    const one = (severity: string, message: string, rule?: string) => ({
      file: '/folder/checks.py',
      severity,
      message,
      range: { start: { line: 4, character: 0 } },
      ...(rule && { rule }),
    });
    const generalDiagnostics = [
      one('information', 'Type of "rows[0]["max"]" is "Any"'),
      one('warning', 'Stub file is old', 'reportOld'),
      one('error', 'Type of "titel" is "Unknown"', 'reportUnknownMemberType'),
    ];
    const read = adapterOf('pyright').read(ended({ generalDiagnostics }));
    expect(read).toMatchObject([
      { line: 5, code: '', revealed: 'Any' },
      { line: 5, code: 'reportUnknownMemberType' },
    ]);
    expect(read[1]).not.toHaveProperty('revealed');
  });

  test('ty: the name of the rule apart from the message', () => {
    const one = (name: string, message: string) => ({
      check_name: name,
      description: `${name}: ${message}`,
      severity: 'major',
      location: { path: 'checks.py', positions: { begin: { line: 7 } } },
    });
    const output = [one('revealed-type', 'Revealed type: `Book`'), one('missing-attribute', 'No `titel`')];
    expect(adapterOf('ty').read(ended(output))).toEqual([
      {
        file: 'checks.py',
        line: 7,
        code: 'revealed-type',
        message: 'Revealed type: `Book`',
        revealed: 'Book',
      },
      { file: 'checks.py', line: 7, code: 'missing-attribute', message: 'No `titel`' },
    ]);
  });

  test('a checker that nobody taught the lab', () => {
    expect(() => adapterOf('lax')).toThrow('the lab does not know how to call the type checker "lax"');
  });
});

const CODE = `def column():
    # ask: column
    reveal_type(name)

def typo():
    # right: typo
    find(name=1)
    # ask: typo
    find(nam=1)
`;

const types: TypesContent = {
  questions: new Map([
    ['column', { id: 'column', title: 'A column', kind: 'reveals', asks: '' }],
    ['typo', { id: 'typo', title: 'A typo', kind: 'catches', asks: '' }],
  ]),
  checkers: new Map(),
  subjects: new Map(),
};
const setup = {
  id: 'plain',
  subject: 'pebble',
  data: { title: 'Plain', order: 1, about: '', checkers: ['strict'] },
  files: new Map([['checks.py', CODE]]),
  configurations: new Map(),
  packages: { requirements: [], lockFile: '', lock: 'a'.repeat(64) },
  named: ['pebble'],
  marks: marksOf(CODE),
} as unknown as SetupEntry;
const checker = {
  id: 'strict',
  data: { configuration: 'strict.ini' },
  configuration: '',
  pin: '1',
} as CheckerEntry;
const versions = { checker: '1.0', python: '3.13.0', packages: {} };

const at = (line: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  file: 'checks.py',
  line,
  code: 'rule',
  message: 'no',
  ...more,
});
const record = (diagnostics: Diagnostic[]) => recordCheck(types, { setup, checker }, diagnostics, versions);

describe('what a checker said becomes', () => {
  const revealed = at(3, { revealed: 'str' });

  test('a type, errors at the mistake and at the right code, and errors elsewhere', () => {
    const models = at(1, { file: 'models.py' });
    expect(
      record([models, at(9, { code: 'b' }), at(9, { code: 'a' }), at(7), revealed, at(3)]),
    ).toMatchObject({
      revealed: { column: 'str' },
      caught: { typo: { mistake: [{ code: 'a' }, { code: 'b' }], right: [{ line: 7 }] } },
      elsewhere: [{ file: 'checks.py', line: 3 }, { file: 'models.py' }],
    });
  });

  test('nothing of the file that prepares the shop', () => {
    expect(record([revealed, at(1, { file: 'prepare.py' })])).toMatchObject({ elsewhere: [] });
  });

  test('a failure, where a type is missing or told twice', () => {
    expect(record([])).toEqual({ failed: 'it revealed 0 types for column, and one is asked for' });
    expect(record([revealed, revealed])).toEqual({
      failed: 'it revealed 2 types for column, and one is asked for',
    });
  });
});

describe('what Python did becomes', () => {
  const run = (observed: object) =>
    recordRun(
      types,
      { setup },
      JSON.stringify({ returned: { column: 'str' }, mistaken: { typo: null }, failures: [], ...observed }),
      versions,
    );

  test('types and exceptions', () => {
    expect(run({ mistaken: { typo: { type: 'TypeError', message: 'nam' } } })).toMatchObject({
      checker: 'python',
      returned: { column: 'str' },
      mistaken: { typo: { type: 'TypeError' } },
    });
  });

  test('a failure, where right code raised or a statement was not reached', () => {
    expect(run({ failures: ['typo, line 7: NameError'] })).toEqual({ failed: 'typo, line 7: NameError' });
    expect(run({ returned: {} })).toHaveProperty('failed');
    expect(run({ mistaken: {} })).toHaveProperty('failed');
  });
});
