import { describe, expect, test } from 'vitest';
import { GENERATED } from '../../../contract/schemas/evidence.ts';
import type { CheckEvidence, Report } from '../../../contract/schemas/typing-evidence.ts';
import type { Question } from '../../../contract/schemas/typing.ts';
import type { SetupView, TypesView } from '../../../src/library/typing.ts';
import { complaintLines, tallyOf, typesOf } from '../../../src/features/typing/tally.ts';
import { bestVerdict, groupsOf } from '../../../src/features/typing/typing.ts';
import { atRunTime, whoInWords } from '../../../src/features/typing/typing-words.ts';
import { subject } from '../library.ts';

const column: Question = { id: 'column', title: 'A column', kind: 'reveals', asks: 'What?' };
const typo: Question = { id: 'typo', title: 'A typo', kind: 'catches', asks: 'Caught?' };
const error = (code: string): Report => ({ file: 'checks.py', line: 1, code, message: `${code}!\nmore` });

/** @param answers by checker: the type that it reveals, and what it reports at the mistake and at the right code */
function setup(id: string, answers: Record<string, [string, Report[]?, Report[]?]>, siblings = 0): SetupView {
  const common = {
    generated: GENERATED,
    subject: 'pebble',
    setup: id,
    sha256: '0',
    lock: '0',
    lab: 1,
  } as const;
  const reports = Object.entries(answers).map(
    ([checker, [type, mistake = [], right = []]]): [string, CheckEvidence] => [
      checker,
      {
        ...common,
        checker,
        pin: '1',
        versions: { checker: '1', python: '3.13', packages: {} },
        revealed: { column: type },
        caught: { typo: { mistake, right } },
        elsewhere: [],
      },
    ],
  );
  return {
    id,
    subject: 'pebble',
    title: `With ${id}`,
    order: 1,
    about: '',
    checkers: Object.keys(answers),
    siblings,
    marks: [],
    files: {},
    settings: {},
    expected: { types: { column: ['str'] }, judged: [] },
    reports: new Map(reports),
    run: {
      ...common,
      checker: 'python',
      versions: { python: '3.13', packages: {} },
      returned: { column: 'str' },
      mistaken: { typo: null },
    },
  };
}

function view(...setups: SetupView[]): TypesView {
  const checkers = ['lax', 'strict'].map((id, order) => ({
    id,
    name: id.toUpperCase(),
    order,
    homepage: 'https://checker.example/',
    package: { registry: 'pypi' as const, name: id },
    configuration: '',
    mode: '',
    settings: '',
  }));
  return { questions: [column, typo], checkers, subjects: [{ subject: subject('pebble'), setups }] };
}

describe('answers of one ORM to one question', () => {
  test('that come to the same are told once, best first', () => {
    const setups = [
      setup('stubs', { lax: ['Any'], strict: ['str'] }, 1),
      setup('plain', { lax: ['Any'], strict: ['Unknown'] }, 1),
    ];
    const groups = groupsOf(setups, column);
    expect(groups.map(({ verdict, texts }) => [verdict, texts.map(({ text }) => text)])).toEqual([
      ['exact', ['str']],
      ['any', ['Any', 'Unknown']],
    ]);
    expect(groups.map(whoInWords)).toEqual(['With stubs (strict)', 'With stubs (lax); With plain']);
  });

  test('that are all the same name no set-up', () => {
    const answers = { lax: ['str'], strict: ['str'] } satisfies Record<string, [string]>;
    expect(groupsOf([setup('plain', answers)], column).map(whoInWords)).toEqual(['lax and strict']);
    expect(groupsOf([setup('a', answers, 1), setup('b', answers, 1)], column).map(whoInWords)).toEqual([
      'lax and strict, every set-up',
    ]);
  });

  test('to a mistake tell the first line of the report', () => {
    const [caught] = groupsOf([setup('plain', { strict: ['str', [error('typo')]] })], typo);
    expect(caught).toMatchObject({ verdict: 'caught', texts: [{ text: 'typo!', checkers: ['strict'] }] });
  });

  test('are refused where nobody has judged a type', () => {
    expect(() => groupsOf([setup('plain', { strict: ['bytes'] })], column)).toThrow(
      'nobody has judged bytes',
    );
  });
});

test('a tally counts exact types, caught mistakes, and complaints about right code', () => {
  const own = setup('plain', { strict: ['str', [error('a')], [error('a'), error('b')]] });
  expect(tallyOf(own, 'strict', [column, typo])).toEqual({
    exact: 1,
    reveals: 1,
    caught: 0,
    catches: 1,
    complaints: 2,
  });
  expect(tallyOf(own, 'lax', [column, typo])).toBeUndefined();
});

describe('typesOf', () => {
  test('is a line for each set-up, those of checkers that agree in one, best first', () => {
    const types = view(
      setup('plain', { lax: ['Any'], strict: ['Unknown'] }, 1),
      setup('stubs', { lax: ['Any'], strict: ['str', [error('a')]] }, 1),
    );
    expect(typesOf(types, 'pebble')).toEqual([
      'STRICT, With stubs: 1 of 1 types exact, 1 of 1 mistakes caught',
      'LAX and STRICT, With plain: 0 of 1 types exact, 0 of 1 mistakes caught',
      'LAX, With stubs: 0 of 1 types exact, 0 of 1 mistakes caught',
    ]);
  });

  test('is empty where nobody has looked', () => {
    expect(typesOf(view(), 'pebble')).toEqual([]);
    expect(typesOf(view(), 'boulder')).toEqual([]);
  });
});

test('the verdict of an ORM is the best that it comes to with any set-up and checker', () => {
  const setups = [setup('a', { strict: ['Any'] }, 1), setup('b', { strict: ['str'] }, 1)];
  expect(bestVerdict(setups, column)).toBe('exact');
  expect(bestVerdict(setups, typo)).toBe('missed');
});

test('what happens at run time is told from the run', () => {
  const own = setup('plain', { strict: ['str'] });
  expect(atRunTime([own], column)).toEqual({ told: 'At run time:', names: ['str'] });
  expect(atRunTime([own], typo).names).toEqual([]);
  if (own.run) own.run.mistaken = { typo: { type: 'TypeError', message: 'nam' } };
  expect(atRunTime([own], typo)).toEqual({ told: 'At run time it raises', names: ['TypeError'] });
});

test('complaints that say the same are counted, most frequent first', () => {
  const report = setup('plain', { strict: ['str', [], [error('a'), error('b'), error('b')]] }).reports.get(
    'strict',
  );
  expect(report && complaintLines(report)).toEqual([
    { text: 'b!', code: 'b', files: ['checks.py'], count: 2 },
    { text: 'a!', code: 'a', files: ['checks.py'], count: 1 },
  ]);
});
