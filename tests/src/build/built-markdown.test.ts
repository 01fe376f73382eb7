import { expect, test } from 'vitest';
import { markdownOf } from '../../../src/build/built/markdown.ts';
import { parsePage } from '../../../src/build/built/page.ts';

const markdown = (main: string): string =>
  markdownOf(
    parsePage('/tasks/upsert/', `<body><header>Menu</header><main>${main}</main></body>`),
    'https://orms.example/base/',
  );

test('what there is to click is left out, and where it stands is said', () => {
  expect(
    markdown(
      '<p data-export="omit">Tasks</p><p data-export="unwritten">Again</p><h1>Upsert</h1><form>Choose</form><button>copy</button><p>Text.</p>',
    ),
  ).toBe('# Upsert\n\nText.\n\nSource: <https://orms.example/base/tasks/upsert/>\n');
});

test('links are absolute', () => {
  const text = markdown(
    '<a href="#django">card</a> <a href="/base/matrix/">matrix</a> <a href="https://else.example/">else</a>',
  );
  expect(text).toContain('[card](https://orms.example/base/tasks/upsert/#django)');
  expect(text).toContain('[matrix](https://orms.example/base/matrix/)');
  expect(text).toContain('[else](https://else.example/)');
});

test('code says whose it is and in which language', () => {
  expect(
    markdown(
      '<pre aria-label="Django ORM, async" data-flavour="async"><code class="language-python">await <span>x</span> &lt; 1</code></pre>',
    ),
  ).toContain('*Django ORM, async:*\n\n```python\nawait x < 1\n```');
});

test('what holds for some databases alone says so', () => {
  expect(markdown('<div data-db="sqlite mariadb"><p>Two.</p></div>')).toContain('*SQLite, MariaDB:*\n\nTwo.');
  expect(markdown('<p>So <span data-db="sqlite" data-flavour="sync">two</span></p>')).toContain(
    'So SQLite, sync: two',
  );
});

test('a transcript is SQL, with its values as comments and without what is about the connection', () => {
  const list = `<ol data-export="sql">
    <li data-export="traffic"><b>·</b> <code>SHOW x</code></li>
    <li class="transaction"><b>·</b> <code>BEGIN</code></li>
    <li class="work"><b>1</b> <code>SELECT <span>1</span></code> <code class="c">-- $1 = 2</code> <span class="times">×3</span></li>
    <li class="round"><span class="times">These 2, 5 times in all</span></li>
  </ol>`;
  expect(markdown(list)).toContain(
    '```sql\nBEGIN\nSELECT 1 -- $1 = 2 -- ×3\n-- These 2, 5 times in all\n```',
  );
});

test('what CSS parts on a page is parted in words', () => {
  const list = `<ul><li>
    <div><h3> <a href="#x">Row</a> </h3></div>
    <div><a href="#a">One</a> <p><span>Native</span><span>since 2.0</span></p></div>
    <div><a href="#b">Two</a> <p>Missing</p> <p>A note.</p></div>
  </li></ul>`;
  const text = markdown(list).replace(/\]\(\S+?\)/g, ']');
  expect(text).toContain('- ### [Row]\n\n  [One]\n\n  Native since 2.0\n\n  [Two]\n\n  Missing\n\n  A note.');
});

test('a cell of a table is one line, its parts parted', () => {
  const table =
    '<table><tr><th>Row</th></tr><tr><td><div><span>Native</span><p>on SQLite</p></div><div>Missing</div></td></tr></table>';
  expect(markdown(table)).toContain('| Native · on SQLite · Missing |');
});
