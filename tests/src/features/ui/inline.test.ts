import { expect, test } from 'vitest';
import { withoutEdges } from '../../../../src/features/ui/inline.ts';

test.for([
  ['\n  4.1\n', '4.1'],
  ['\n <code>TypeError</code>\n', '<code>TypeError</code>'],
  [
    '<span class="status" title="a b">\n <b>●</b> Native\n</span>\n',
    '<span class="status" title="a b"><b>●</b> Native</span>',
  ],
  ['a <em>b</em> c', 'a <em>b</em> c'],
  ['', ''],
])('%j becomes %j', ([html = '', expected]) => {
  expect(withoutEdges(html)).toBe(expected);
});
