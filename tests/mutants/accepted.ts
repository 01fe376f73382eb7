/** Files that are odd, and right all the same: what each page must show then. Each row has files of its own. */
import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { Evidence } from '../../contract/schemas/evidence.ts';
import type { JsonValue } from '../../contract/vocabulary/json.ts';
import type { Copy } from './copy.ts';

export interface Accepted {
  what: string;
  change: (copy: Copy) => unknown;
  /** Pages and files that stay as they were. */
  same?: string[];
  /** What stands on a page now. */
  shows?: { path: string; selector?: string; text: string | RegExp }[];
  /** What stands there no more. */
  hides?: { path: string; text: string }[];
}

const MARK = '\ufeff';
const windows = (copy: Copy, file: string, mark = ''): Copy =>
  copy.write(file, mark + copy.text(file).replaceAll('\n', '\r\n'));
const all = (copy: Copy, pattern: string): string[] =>
  globSync(pattern, { cwd: copy.root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(copy.root, join(parentPath, name)))
    .sort();

/** Has every run of a task that returned something return this, as is expected then. */
export function returns(copy: Copy, task: string, value: JsonValue): void {
  copy.set(all(copy, `content/tasks/*/${task}/task.mdx`)[0] ?? '', 'expected', value);
  for (const file of all(copy, `evidence/tasks/${task}/*.json`)) {
    const { phases } = JSON.parse(copy.text(file)) as Evidence;
    const at = phases.findIndex(({ name, outcome }) => name === 'task' && outcome === 'returned');
    if (at >= 0) copy.set(file, ['phases', at, 'result'], value);
  }
}

const deep = (levels: number): JsonValue => (levels === 0 ? 'the bottom' : [deep(levels - 1)]);
const LONG_SQL = `SELECT '${`it''s $$ "quoted" \`so\` ( `.repeat(4000)}', 'the end of it'`;

export const accepted: Accepted[] = [
  {
    what: 'a byte order mark before a task',
    change: (copy) =>
      copy.write(
        'content/tasks/writing/create/task.mdx',
        MARK + copy.text('content/tasks/writing/create/task.mdx'),
      ),
    same: ['/tasks/create/'],
  },
  {
    what: 'a task with lines of Windows',
    change: (copy) => windows(copy, 'content/tasks/writing/update/task.mdx'),
    same: ['/tasks/update/'],
  },
  {
    what: 'an article with both',
    change: (copy) => windows(copy, 'content/articles/beyond-django.mdx', MARK),
    same: ['/articles/beyond-django/'],
  },
  {
    what: 'a subject, its types and its samples with lines of Windows',
    change: (copy) => {
      const files = [
        'content/subjects/tortoise/**',
        'content/types/tortoise/**',
        'content/*/*/*/tortoise.py',
      ];
      for (const file of files.flatMap((pattern) => all(copy, pattern))) windows(copy, file);
    },
    same: ['/matrix/async-queries/', 'scripts/upsert.tortoise.py', 'scripts/async-queries.tortoise.py'],
  },
  {
    what: 'a subject and its samples with byte order marks',
    change: (copy) => {
      for (const file of [
        ...all(copy, 'content/subjects/piccolo/**'),
        ...all(copy, 'content/*/*/*/piccolo.py'),
      ])
        copy.write(file, MARK + copy.text(file));
    },
    same: ['/matrix/async-queries/', 'scripts/upsert.piccolo.py'],
  },
  {
    what: 'evidence with lines of Windows and byte order marks',
    change: (copy) => {
      for (const file of [...all(copy, 'evidence/tasks/window-rank/*'), ...all(copy, 'evidence/types/*')])
        windows(copy, file, MARK);
    },
    same: ['/tasks/window-rank/', '/types/'],
  },
  {
    what: 'evidence on one line, with escapes for what needs none',
    change: (copy) => {
      for (const file of all(copy, 'evidence/tasks/filter-and-sort/*'))
        copy.write(file, JSON.stringify(JSON.parse(copy.text(file))).replaceAll('S', '\\u0053'));
    },
    same: ['/tasks/filter-and-sort/'],
  },
  {
    what: 'claims with lines of Windows, and a source of which nothing is known',
    change: (copy) => {
      windows(copy, 'content/claims/beyond-django.yaml', MARK);
      copy.write(
        'content/claims/hearsay.yaml',
        `source: { kind: article, title: Hearsay, short: Hearsay, author: null, published: null, url: null, note: 'Somebody said so.' }
claims:
  - id: orms-are-slow
    claim: All ORMs are slow.
    about: [django]
    topic: performance
    verdict: unsupported
    explanation: Nobody measured it.
`,
      );
    },
    shows: [
      { path: '/claims/', selector: '#orms-are-slow', text: 'All ORMs are slow.' },
      { path: '/claims/beyond-django/', selector: '#sqlalchemy-models-run', text: /NameError/ },
    ],
  },
  {
    what: 'a feature written as JSON',
    change: (copy) => {
      const file = 'content/features/async/gather-in-transaction/feature.yaml';
      copy.write(file, JSON.stringify(parse(copy.text(file)), null, 1));
    },
    same: ['/matrix/gather-in-transaction/'],
  },
  {
    what: 'drafts, hidden files, caches and copies of an editor',
    change: (copy) => {
      const draft = copy
        .text('content/tasks/loading/n-plus-one/task.mdx')
        .replace(/\n---\n[\s\S]*/, '\n---\n\nAn {old} <draft>\n');
      copy.write('content/tasks/_old/n-plus-one/task.mdx', draft);
      copy.write('content/tasks/loading/_n-plus-one/task.mdx', draft);
      copy.write('content/articles/_draft.mdx', '<nothing');
      copy.write('content/tasks/loading/n-plus-one/task.mdx~', 'old');
      copy.write('content/tasks/loading/n-plus-one/.task.mdx.swp', '\0');
      copy.write('content/subjects/django/__pycache__/models.pyc', '\0');
      copy.write('content/.DS_Store', '\0');
      copy.write('evidence/.DS_Store', '\0');
    },
    same: ['/tasks/n-plus-one/', '/articles/'],
  },
  {
    what: 'a section without a task',
    change: (copy) => copy.write('content/tasks/empty/section.yaml', 'title: Nothing yet\norder: 99\n'),
    hides: [{ path: '/tasks/', text: 'Nothing yet' }],
  },
  {
    what: 'a note of 100,000 letters',
    change: (copy) =>
      copy.set(
        'content/tasks/writing/upsert/task.mdx',
        'subjects.tortoise.databases.mariadb.note',
        `${'word '.repeat(20_000)}at last`,
      ),
    shows: [{ path: '/tasks/upsert/all/', text: 'word word at last' }],
  },
  {
    what: 'an answer of exactly as many letters as it may have',
    change: (copy) => copy.set('content/tasks/loading/unloaded-relation/task.mdx', 'answer', 'é'.repeat(400)),
    shows: [{ path: '/tasks/unloaded-relation/', selector: '.answer', text: 'é'.repeat(400) }],
  },
  {
    what: 'a result of 5,000 rows',
    change: (copy) => {
      const rows = Array.from({ length: 5000 }, (_, row) => [row, `row ${row}`]);
      returns(copy, 'composite-primary-key', rows);
    },
    shows: [{ path: '/tasks/composite-primary-key/', selector: '#expected', text: '[4999, "row 4999"]' }],
  },
  {
    what: 'a result that goes 90 levels deep',
    change: (copy) => {
      returns(copy, 'nested-transaction', deep(90));
    },
    shows: [{ path: '/tasks/nested-transaction/', selector: '#expected', text: '"the bottom"]]]]]]' }],
  },
  {
    what: 'a statement of 100,000 characters that no formatter reads, and 3,000 of one shape',
    change: (copy) => {
      copy.set(
        'evidence/tasks/rename-column/alembic.sync.postgresql.json',
        'phases.0.statements.0.sql',
        LONG_SQL,
      );
      const first = { parameters: [], kind: 'work', connection: 1 };
      copy.set(
        'evidence/tasks/get-by-key/sql.sync.postgresql.json',
        'phases.0.statements',
        Array.from({ length: 3000 }, (_, id) => ({
          ...first,
          sql: `SELECT name FROM author WHERE id = ${id}`,
        })),
      );
    },
    shows: [
      { path: '/tasks/rename-column/', text: 'the end of it' },
      { path: '/tasks/get-by-key/', text: '3000 statements' },
    ],
  },
  {
    what: 'prose that looks like markup',
    change: (copy) =>
      copy.append(
        'content/tasks/modelling/define-models/task.mdx',
        `\n\n${'['.repeat(3000)}x\n\n${'*a '.repeat(3000)}\n\nA \\{brace\\}, \\<b> and \`{code} <i>\`.\n\n\`\`\`python\n{x: "<y>"}\n\`\`\`\n`,
      ),
    shows: [
      // Each is a point of its own; a block of code belongs to the point before it.
      { path: '/tasks/define-models/', selector: '#notice', text: /\[\[\[x\s*\*a \*a/ },
      {
        path: '/tasks/define-models/',
        selector: '#notice',
        text: /A \{brace\}, <b> and \{code\} <i>\.\s*\{x: "<y>"\}/,
      },
    ],
  },
  {
    what: 'a task without prose',
    change: (copy) =>
      copy.write(
        'content/tasks/loading/prefetch-children/task.mdx',
        copy.text('content/tasks/loading/prefetch-children/task.mdx').replace(/\n---\n[\s\S]*/, '\n---\n'),
      ),
    hides: [{ path: '/tasks/prefetch-children/', text: 'What to notice' }],
  },
  {
    what: 'a database on which nobody ran a probe',
    change: (copy) => copy.remove('evidence/features/window-filter/piccolo.async.mariadb.json'),
    shows: [{ path: '/matrix/window-filter/all/', selector: '#piccolo', text: 'No run on MariaDB yet' }],
  },
  {
    what: 'a feature that nobody has looked at',
    change: (copy) => {
      const folder = 'content/features/health/like-wildcards';
      for (const file of all(copy, `${folder}/*.py`)) copy.remove(file);
      copy.remove('evidence/features/like-wildcards');
      copy.set(`${folder}/feature.yaml`, 'subjects', {});
    },
    shows: [{ path: '/matrix/like-wildcards/', text: /Unknown.*Unknown.*Unknown.*Unknown/ }],
  },
  {
    what: 'a framework of which nothing is known',
    change: (copy) => {
      for (const file of ['requirements.in', 'requirements.txt', 'subject.yaml'])
        copy.write(`content/subjects/pony-web/${file}`, copy.text(`content/subjects/flask/${file}`));
      copy.set('content/subjects/pony-web/subject.yaml', 'name', 'Pony Web');
      copy.set('content/subjects/pony-web/subject.yaml', 'colour', { light: '#8a1f6b', dark: '#f2a3da' });
      copy.set('content/subjects/pony-web/subject.yaml', 'order', 99);
    },
    shows: [{ path: '/tools/pony-web/', selector: 'h1', text: 'Pony Web' }],
  },
];
