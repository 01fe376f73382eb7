import { expect, test } from 'vitest';
import { squeeze } from '../../../src/build/built/squeeze.ts';

test.for([
  ['blanks at the edges of boxes go', '<div> <p> a </p> </div>', '<div><p>a</p></div>'],
  ['one stays between words', '<p>a <b> b </b> c</p>', '<p>a <b>b</b> c</p>'],
  ['one at an edge stays where none is outside', '<p>a<b> b </b>c</p>', '<p>a<b> b </b>c</p>'],
  ['one stays between elements', '<p><a>a</a>\n <a>b</a></p>', '<p><a>a</a> <a>b</a></p>'],
  ['one stays behind an input', '<label> <input> a </label>', '<label><input> a</label>'],
  ['code stays as it is', '<p> <code> a  b </code> </p>', '<p><code> a  b </code></p>'],
  ['so does a summary', '<div> <summary> a </summary> </div>', '<div><summary> a </summary></div>'],
  ['so do scripts', '<script> "a" </script>', '<script> "a" </script>'],
  ['marks need no escape in texts', '<p>&quot;a&#39;</p><pre>&quot;&lt;</pre>', `<p>"a'</p><pre>"&lt;</pre>`],
  [
    'marks need one in attributes',
    '<pre title="&quot;"><i title="&quot;">&quot;</i></pre>',
    '<pre title="&quot;"><i title="&quot;">"</i></pre>',
  ],
  [
    'what is said to the build goes',
    '<p data-unsearched class="a"><b data-export="omit">b</b></p><summary data-export="unwritten">c</summary>',
    '<p class="a"><b>b</b></p><summary>c</summary>',
  ],
] as const)('%s', ([, html, squeezed]) => {
  expect(squeeze(html)).toBe(squeezed);
});

test('what an attribute says stays in its quotation marks, whatever it looks like', () => {
  const label = 'aria-label="&lt;x onload=&quot;hot()&quot;>, <pre>&quot;"';
  expect(squeeze(`<p ${label}> a <b ${label}>&quot;c&quot;</b></p>`)).toContain(`<p ${label}>`);
  expect(squeeze(`<pre ${label}>&quot;c&quot;  d</pre>`)).toBe(`<pre ${label}>"c"  d</pre>`);
});
