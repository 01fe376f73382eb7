import { describe, expect, test } from 'vitest';
import {
  changeOf,
  codeOf,
  lineInWords,
  partsOf,
  WHOLE,
  withCode,
} from '../../../src/features/play/change.ts';

const script = `import x

# region setup
LIMIT = 3
# endregion


# region

def task():
    return LIMIT


# endregion

run(task)
`;

test('the parts of a script, the task first', () => {
  expect(partsOf(script)).toEqual(['task', 'setup']);
  expect(partsOf('x = 1\n')).toEqual([]);
  expect(partsOf('# region\nx = 1\n')).toEqual([]);
});

describe('what was changed', () => {
  test('in one region is that region', () => {
    const changed = script.replace('LIMIT = 3', 'LIMIT = 4');
    expect(changeOf(script, changed)).toEqual({ region: 'setup', code: 'LIMIT = 4' });
  });

  test('in two, or outside of them, is the whole script', () => {
    const both = script.replaceAll('LIMIT', 'MOST');
    expect(changeOf(script, both)).toEqual({ region: WHOLE, code: both });
    const outside = script.replace('import x', 'import y');
    expect(changeOf(script, outside)).toEqual({ region: WHOLE, code: outside });
  });

  test('in the marks of a region is the whole script', () => {
    const unmarked = script.replaceAll(/# (end)?region.*\n/g, '');
    expect(changeOf(script, unmarked)).toEqual({ region: WHOLE, code: unmarked });
  });

  test('nowhere is the task as it is', () => {
    expect(changeOf(script, script)).toEqual({ region: 'task', code: codeOf(script, 'task') });
  });

  test.for([
    script.replace('return LIMIT', 'return 0\n\n\n# a comment'),
    script.replace('LIMIT = 3', ''),
    script.replace('import x', 'import y'),
    'nothing of it',
    '',
  ])('and applied to the original it is the changed script', (changed) => {
    expect(withCode(script, changeOf(script, changed))).toBe(changed);
  });
});

describe('a line of the script', () => {
  test('is told as the line of the part that is seen', () => {
    expect(lineInWords(script, 'task', 10)).toBe('line 1');
    expect(lineInWords(script, 'task', 11)).toBe('line 2');
    expect(lineInWords(script, 'setup', 4)).toBe('line 1');
    expect(lineInWords(script, WHOLE, 11)).toBe('line 11');
  });

  test('outside of it, as one of the whole script', () => {
    expect(lineInWords(script, 'task', 4)).toBe('line 4 of the whole script');
    expect(lineInWords(script, 'task', 16)).toBe('line 16 of the whole script');
  });
});
