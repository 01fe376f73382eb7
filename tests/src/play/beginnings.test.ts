import { expect, test } from 'vitest';
import { begun } from '../../../src/features/play/beginnings.ts';

const script = (...regions: string[]): string => ['import x', ...regions, 'run(task)', ''].join('\n\n');
const region = (code: string, name = ''): string => `# region ${name}\n${code}\n# endregion`;
const before = 'def naive():\n    return naive_books()';
const fix =
  'async def task() -> list[str]:\n    async with new_session() as session:\n        return await books(session)';

test('as it was recorded', () => {
  expect(begun(script(region(fix)), 'recorded')).toBe(script(region(fix)));
});

test('with the code of before in place of the fix', () => {
  expect(begun(script(region(before, 'naive'), region(fix)), 'before')).toBe(
    script(region(before, 'naive'), region('def task():\n    return naive_books()')),
  );
});

test('as it is where there is none', () => {
  expect(begun(script(region(fix)), 'before')).toBe(script(region(fix)));
  expect(begun('x = 1\n', 'empty')).toBe('x = 1\n');
});

test('empty: a session stays open', () => {
  expect(begun(script(region(fix)), 'empty')).toBe(
    script(region('async def task():\n    async with new_session() as session:\n        return []')),
  );
  expect(begun(script(region('def task():\n    return 1')), 'empty')).toBe(
    script(region('def task():\n    return []')),
  );
});
