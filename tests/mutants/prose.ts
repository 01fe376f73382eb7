/** Texts in MDX that are no texts: the same is refused in a task and in an article. */
import { AT, refused, type Refused, together } from './mutant.ts';

const many = (text: string, times: number): string => text.repeat(times);

const BODIES: [what: string, body: string, says: string | RegExp][] = [
  ['an element without an end', 'An <open tag.', 'not valid MDX'],
  ['a comment of HTML', 'One <!-- two --> three.', 'not valid MDX'],
  ['a script', '<script>alert(1)</script>', '<script>: there is no such element'],
  ['an image that runs a script', '<img src="x" onerror="alert(1)" />', '<img>: there is no such element'],
  ['HTML', 'Some <b>bold</b> text.', '<b>: there is no such element'],
  ['a frame', '<iframe src="https://example.org/"></iframe>', '<iframe>: there is no such element'],
  ['a fragment', '<>x</>', '<>: there is no such element'],
  ['an element that nobody knows', '<Chart of="stars" />', '<Chart>: there is no such element'],
  ['an element of an element', '<Sample.Code />', '<Sample.Code>: there is no such element'],
  ['an element called constructor', '<constructor />', '<constructor>: there is no such element'],
  ['an expression', 'One and one is {1 + 1}.', '"{" begins a program'],
  ['an expression that ends the process', '{process.exit(0)}', '"{" begins a program'],
  ['an expression behind a backslash', '\\\\{1 + 1}', 'this is a program'],
  ['an import', "import fs from 'node:fs'", '"import" begins a program'],
  ['an export', 'export const x = 1', '"export" begins a program'],
  ['an import below a heading', "## One\nimport fs from 'node:fs'", 'this is a program'],
  ['a picture', '![A cat](https://example.org/cat.png)', 'pages have no pictures'],
  ['a link that runs a script', '[x](javascript:alert(1))', /the link "javascript:/],
  ['the same behind a tab', '[x](<java&Tab;script:alert(1)>)', /is none that a reader can follow/],
  ['the same further down', '[x]\n\n[x]: JavaScript:alert(1)', /the link "JavaScript:/],
  ['a link to data', '[x](data:text/html,x)', /the link "data:/],
  ['30,000 quotations in each other', many('>', 30_000), /stand in each other/],
  ['200 lists in each other', many('- + ', 100), /stand in each other/],
  ['30,000 parentheses, at which the parser crashes', `{${many('(', 30_000)}}`, '"{" begins a program'],
  ['1,000 elements, at which it hangs', many('{<b>', 1000) + many('</b>}', 1000), '"{" begins a program'],
];

const ONLY_ARTICLES: [what: string, body: string, says: string | RegExp][] = [
  ['a task that is gone', '<Statements task="gone" subject="django" />', 'there is no task "gone"'],
  ['a feature that is gone', '<Row feature="gone" />', 'there is no feature "gone"'],
  ['a subject that is gone', '<Version subject="gone" />', 'there is no subject "gone"'],
  ['an attribute that does not exist', '<Row featur="upsert" />', '<Row> featur: there is no such field'],
  ['an attribute called __proto__', '<Row feature="upsert" __proto__="x" />', '<Row> __proto__: there is no'],
  ['an attribute without a value', '<Row feature />', '<Row> feature: '],
  [
    'a database that nobody has',
    '<Transcript task="upsert" subject="django" database="oracle" />',
    /database: /,
  ],
  [
    'a source that runs a script',
    '<Source url="javascript:x" title="x" version="1" checked="2026-01-01" />',
    /url: /,
  ],
  [
    'a source on a day that does not exist',
    '<Source url="https://a.org/" title="x" version="1" checked="2026-02-30" />',
    /checked: /,
  ],
];

export const proses: Refused[] = [
  ...BODIES.map(([what, body, says]) =>
    together(
      what,
      [AT.task, AT.article].map((file) =>
        refused(what, file, says, (copy) => copy.append(file, `\n\n${body}\n`)),
      ),
    ),
  ),
  ...ONLY_ARTICLES.map(([what, body, says]) =>
    refused(what, AT.article, says, (copy) => copy.append(AT.article, `\n\n${body}\n`)),
  ),
];
