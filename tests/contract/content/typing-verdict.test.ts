import { describe, expect, test } from 'vitest';
import type { Report } from '../../../contract/schemas/typing-evidence.ts';
import { marksOf } from '../../../contract/content/typing-marks.ts';
import {
  judgeCatch,
  judgeReveal,
  shortType,
  tellingReport,
} from '../../../contract/content/typing-verdict.ts';

test.for([
  ['typing.Sequence[models.Book]', 'Sequence[Book]'],
  ['decimal.Decimal | None', 'Decimal | None'],
  ['list[tuple[Any, ...]]', 'list[tuple[Any, ...]]'],
  ['tuple[str, fallback=a.b.Row[str]]', 'Row[str]'],
  [
    'typing.Sequence[tuple[str, dict[str, int], fallback=engine.row.Row[str, dict[str, int]]]]',
    'Sequence[Row[str, dict[str, int]]]',
  ],
] as const)('%s is %s for short', ([long, short]) => {
  expect(shortType(long)).toBe(short);
});

describe('a revealed type', () => {
  const judge = (revealed: string, judged: Parameters<typeof judgeReveal>[0]['judged'] = []) =>
    judgeReveal(
      { types: { column: ['str', 'str | None'] }, judged },
      { question: 'column', setup: 'plain', checker: 'strict', revealed },
    ).verdict;

  test.for([
    ['builtins.str', 'exact'],
    ['str | None', 'exact'],
    ['Any', 'any'],
    ['Unknown', 'any'],
    ['list[Any]', 'partly'],
    ['Any | None', 'partly'],
    // The name of a class, not what is unknown.
    ['AnyOf', undefined],
    ['bytes', undefined],
  ] as const)('%s: %s', ([revealed, verdict]) => {
    expect(judge(revealed)).toBe(verdict);
  });

  test('is judged by a person where one did, of this text alone', () => {
    const wrong = {
      question: 'column',
      setups: ['plain'],
      checkers: ['strict'],
      verdict: 'wrong',
      reason: 'No.',
    } as const;
    const judged = [
      { ...wrong, setups: [...wrong.setups], checkers: [...wrong.checkers], revealed: 'tuple[Any]' },
    ];
    expect(judge('tuple[Any]', judged)).toBe('wrong');
    expect(judge('list[Any]', judged)).toBe('partly');
  });
});

describe('a mistake', () => {
  const report = (code: string, message = code): Report => ({ file: 'checks.py', line: 1, code, message });

  test('is missed without a word', () => {
    expect(judgeCatch({ mistake: [], right: [report('a')] })).toBe('missed');
  });

  test('is caught by an error that the right code does not bring', () => {
    expect(judgeCatch({ mistake: [report('a'), report('b')], right: [report('a')] })).toBe('caught');
  });

  test('is not caught where the right code brings the same', () => {
    expect(judgeCatch({ mistake: [report('a')], right: [report('a')] })).toBe('either');
  });

  test('is told by the error that names it', () => {
    const mistake = [report('a'), report('reportUnknownMemberType'), report('b', 'no such field')];
    expect(tellingReport({ mistake, right: [report('a')] })?.message).toBe('no such field');
  });
});

test('a marked statement ends at an empty line, at a mark, or with its function', () => {
  const marks = marksOf(
    [
      'def first():',
      '    # right: typo',
      '    call(',
      '        1,',
      '    )',
      '',
      '    other()',
      '    # ask: typo',
      '    call(2)',
      '',
      '',
      'def second():',
      '    for one in all():',
      '        # ask: column',
      '        reveal_type(one)',
      '    last()',
    ].join('\n'),
  );
  expect(marks).toMatchObject([
    { kind: 'right', question: 'typo', from: 3, to: 5, code: 'call(\n    1,\n)' },
    { kind: 'ask', question: 'typo', from: 9, to: 9, code: 'call(2)' },
    {
      kind: 'ask',
      question: 'column',
      from: 15,
      to: 15,
      code: 'reveal_type(one)',
      body: 'for one in all():\n    reveal_type(one)\nlast()',
    },
  ]);
});
