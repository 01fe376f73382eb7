import { expect, test } from 'vitest';
import { carried } from '../../../src/features/play/carried.ts';

const script = (code: string, rest = ''): string => `import x\n${rest}\n# region\n${code}\n# endregion\n`;
const ASYNC =
  'async def task():\n    books = Book.all().with_author().order()\n    return [b async for b in books]';
const SYNC = 'def task():\n    books = Book.all().with_author().order()\n    return [b for b in books]';

test.for<[string, (code: string) => string]>([
  ['a call that is taken away', (code) => code.replace('.with_author()', '')],
  ['a call in place of another', (code) => code.replace('with_author()', 'with_pages("a", 1)')],
])('%s', ([, change]) => {
  expect(carried({ original: script(ASYNC), changed: script(change(ASYNC)) }, script(SYNC, 'y = 1'))).toBe(
    script(change(SYNC), 'y = 1'),
  );
});

test.for<[string, string, string?]>([
  ['nothing changed', script(ASYNC)],
  ['nothing was taken away', script(ASYNC.replace('.order()', '.order().first()'))],
  ['what was taken away is not there', script(ASYNC.replace(' async for', ' for'))],
  [
    'it is there twice',
    script(ASYNC.replace('.with_author()', '')),
    script(`${SYNC}\n    Book.with_author().x`),
  ],
  ['something besides the code was changed', script(ASYNC.replace('.with_author()', ''), 'y = 2')],
  ['its marks are gone', ASYNC],
])('nothing is carried where %s', ([, changed, other = script(SYNC)]) => {
  expect(carried({ original: script(ASYNC), changed }, other)).toBeUndefined();
});
