/** Files whose bytes, YAML, JSON or front matter are no good. */
import type { Copy } from './copy.ts';
import { AT, KINDS, refused, type Refused, together } from './mutant.ts';

const isData = (file: string): boolean => /\.(yaml|json|mdx)$/.test(file);

/** The same damage to a file of every kind. */
function every(
  what: string,
  files: readonly string[],
  says: string | RegExp,
  damage: (copy: Copy, file: string) => unknown,
): Refused {
  return together(
    what,
    files.map((file) => refused(what, file, says, (copy) => damage(copy, file))),
  );
}

const encoded = (copy: Copy, file: string, encoding: BufferEncoding, mark = ''): Copy =>
  copy.write(file, Buffer.from(mark + copy.text(file), encoding));

/** Puts YAML in the place of a field at the left margin that stands on one line. */
const field = (copy: Copy, file: string, name: string, value: string): Copy =>
  copy.edit(file, new RegExp(`^${name}:.*`, 'm'), `${name}: ${value}`);

const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

export const texts: Refused[] = [
  every('files that are empty', KINDS.filter(isData), /Invalid input|not JSON|front matter/, (copy, file) =>
    copy.write(file, ''),
  ),
  refused('an empty sample', AT.sample, 'no region "task"', (copy) => copy.write(AT.sample, '')),
  refused('empty pins', AT.pins, 'it pins no Django', (copy) => copy.write(AT.pins, '')),
  refused('an empty lock', AT.lock, 'it lacks django', (copy) => copy.write(AT.lock, '')),
  refused('checks without a mark', AT.checks, 'no "# ask: row-list"', (copy) => copy.write(AT.checks, '')),
  every('UTF-16 with its mark', KINDS, 'not UTF-8', (copy, file) => encoded(copy, file, 'utf16le', '\ufeff')),
  every('UTF-16 without', KINDS, /U\+0000|not UTF-8/, (copy, file) => encoded(copy, file, 'utf16le')),
  every('Latin-1', KINDS, 'not UTF-8', (copy, file) => {
    copy.append(file, '\n# é\n');
    encoded(copy, file, 'latin1');
  }),
  every('a NUL byte', KINDS, /line \d+ holds the character U\+0000/, (copy, file) => copy.append(file, '\0')),
  every('an escape of a terminal', KINDS, 'U+001B', (copy, file) => copy.append(file, '# \u001b[1m\n')),
  every('lines of an old Macintosh', KINDS, 'U+000D', (copy, file) =>
    copy.write(file, `${copy.text(file).replaceAll('\n', '\r')}\r`),
  ),
  every('two megabytes', KINDS, /it has \d+ bytes, and \d+ are the most/, (copy, file) =>
    copy.append(file, ' '.repeat(1 << 21)),
  ),
  every(
    'files that are cut off',
    KINDS.filter(isData),
    /not valid YAML|not JSON|front matter/,
    (copy, file) => {
      const text = copy.text(file);
      copy.write(
        file,
        file.endsWith('.json') ? text.slice(0, text.length / 2) : `${text.slice(0, 40)}\nterms: [a, `,
      );
    },
  ),
  refused('YAML that takes minutes', AT.task, 'its YAML has', (copy) => {
    const terms = Array.from({ length: 20_000 }, (_, n) => `  A${n}: []\n`);
    copy.edit(AT.task, '\nterms:\n', `\nterms:\n${terms.join('')}`);
  }),
  ...['null', '[]', '"text"', '1', '{}'].map((text) =>
    every(`evidence that holds ${text}`, [AT.run, AT.report], /Invalid input|expected/, (copy, file) =>
      copy.write(file, text),
    ),
  ),
  refused('a key twice', AT.task, 'not valid YAML: Map keys must be unique', (copy) =>
    copy.edit(AT.task, 'order:', 'order: 1\norder:'),
  ),
  refused('two documents', AT.feature, /not valid YAML: .*multiple documents/, (copy) =>
    copy.append(AT.feature, '---\ntitle: Another\n'),
  ),
  refused('tabs', AT.subject, 'not valid YAML', (copy) => copy.append(AT.subject, '\tname: x\n')),
  refused('a tag', AT.task, /not valid YAML: Unresolved tag/, (copy) =>
    field(copy, AT.task, 'title', '!name x'),
  ),
  refused('a tag of JavaScript', AT.task, /not valid YAML/, (copy) =>
    field(copy, AT.task, 'title', '!!js/function "function () {}"'),
  ),
  refused('an anchor that is not there', AT.task, /not valid YAML/, (copy) =>
    field(copy, AT.task, 'title', '*x'),
  ),
  refused('an anchor in itself', AT.feature, /100 levels/, (copy) =>
    field(copy, AT.feature, 'expected', '&a [*a]'),
  ),
  refused('aliases of aliases of aliases', AT.feature, /not valid YAML: Excessive alias/, (copy) =>
    field(
      copy,
      AT.feature,
      'expected',
      `[&a [x,x,x,x,x,x,x,x,x], &b [*a,*a,*a,*a,*a,*a,*a,*a,*a], &c [*b,*b,*b,*b,*b,*b,*b,*b,*b], &d [*c,*c,*c,*c,*c]]`,
    ),
  ),
  refused('aliases of a long list', AT.feature, /more than 100000 values/, (copy) =>
    field(copy, AT.feature, 'expected', `[&a [${'1,'.repeat(2000)}1], ${Array(60).fill('*a').join()}]`),
  ),
  refused('200 levels', AT.feature, /100 levels/, (copy) => field(copy, AT.feature, 'expected', deep(200))),
  refused('20,000 levels', AT.feature, /not valid YAML/, (copy) =>
    field(copy, AT.feature, 'expected', deep(20_000)),
  ),
  refused('5,000 levels of evidence', AT.run, /100 levels/, (copy) =>
    copy.edit(AT.run, '"result": [', `"result": [${deep(5000)},`),
  ),
  refused('100,000 levels of evidence', AT.report, /100 levels|not JSON/, (copy) =>
    copy.write(AT.report, deep(100_000)),
  ),
  refused('no front matter', AT.task, 'must start with front matter', (copy) =>
    copy.write(AT.task, '# Upsert\n'),
  ),
  refused('front matter without an end', AT.article, 'must start with front matter', (copy) =>
    copy.edit(AT.article, '\n---\n', '\n'),
  ),
  refused('front matter below an empty line', AT.task, 'must start with front matter', (copy) =>
    copy.write(AT.task, `\n${copy.text(AT.task)}`),
  ),
  refused('a list as front matter', AT.task, 'Invalid input', (copy) =>
    copy.write(AT.task, '---\n- a\n---\n'),
  ),

  ...['__proto__', 'constructor', 'toString'].flatMap((name) => [
    refused(`a field called ${name}`, AT.subject, /^\S+: .*(no such field|have this name)/, (copy) =>
      copy.append(AT.subject, `${name}: { kind: orm }\n`),
    ),
    refused(`a subject called ${name} in a task`, AT.task, new RegExp(`subjects.${name}: `), (copy) =>
      copy.edit(AT.task, '\nsubjects:\n', `\nsubjects:\n  ${name}: { status: native }\n`),
    ),
    refused(`evidence with ${name}`, AT.run, new RegExp(`^${name}: `), (copy) =>
      copy.edit(AT.run, '{', `{ "${name}": {},`),
    ),
  ]),
  refused('__proto__ in a result', AT.run, /__proto__: no field can have this name/, (copy) =>
    copy.edit(AT.run, '"result": [', '"result": [{ "__proto__": 1 },'),
  ),
];
