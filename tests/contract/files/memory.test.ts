/** A server checks again whenever a file changes, with what it remembers: it must find what a first check finds. */
import { globSync } from 'node:fs';
import { expect } from 'vitest';
import { check, type Checked } from '../../../contract/check.ts';
import { BROWSER_RUNS } from '../../../contract/schemas/browser-runs.ts';
import { Memory } from '../../../contract/files/memory.ts';
import type { Checkout } from '../../checkouts/checkout.ts';
import { CHECK, CHECKS, EXPECTED, test } from '../../checkouts/with-typing.ts';

const GREET = 'content/tasks/basics/greet';
const TASK = `${GREET}/task.mdx`;
const BROWSER_RUN = `${BROWSER_RUNS}/pebble.json`;

/** Each after the one before it: what is broken is mended, too. */
const CHANGES: [what: string, change: (checkout: Checkout) => void][] = [
  ['nothing', () => undefined],
  [
    'a field of a page',
    (checkout) => {
      checkout.edit(TASK, 'status: partial', 'status: maybe');
    },
  ],
  [
    'the same, mended',
    (checkout) => {
      checkout.edit(TASK, 'status: maybe', 'status: partial');
    },
  ],
  [
    'YAML that is none',
    (checkout) => {
      checkout.edit(TASK, 'title: ', 'title: "');
    },
  ],
  [
    'the same, mended',
    (checkout) => {
      checkout.edit(TASK, 'title: "', 'title: ');
    },
  ],
  [
    'the title of a task, which is in its scripts',
    (checkout) => {
      checkout.edit(TASK, 'title: ', 'title: A ');
    },
  ],
  [
    'a module of a subject',
    (checkout) => {
      checkout.write('content/subjects/pebble/models.py', 'x = 1\n');
    },
  ],
  [
    'a module of all',
    (checkout) => {
      checkout.write('content/domain/rows.py', 'y = 2\n');
    },
  ],
  [
    'a sample without its region',
    (checkout) => {
      checkout.write(`${GREET}/pebble.py`, 'print("hi")\n');
    },
  ],
  [
    'a sample that is gone',
    (checkout) => {
      checkout.remove(`${GREET}/pebble.py`);
    },
  ],
  [
    'bytes that are no text',
    (checkout) => {
      checkout.write(`${GREET}/plain.py`, Uint8Array.of(0xff));
    },
  ],
  [
    'what nothing reads',
    (checkout) => {
      checkout.write(`${GREET}/stray.txt`, '');
    },
  ],
  [
    'a text with a program in it',
    (checkout) => {
      checkout.edit(TASK, '\n---\n', '\n---\nOne and one is {1 + 1}.\n');
    },
  ],
  [
    'the same, mended and two lines longer',
    (checkout) => {
      checkout.edit(TASK, '\n---\nOne and one is {1 + 1}.\n', '\n---\nOne and one\n\nis two.\n');
    },
  ],
  [
    'an article that shows what is not there',
    (checkout) => {
      checkout.edit('content/articles/on-greeting.mdx', '\n---\n', '\n---\n<Row feature="gone" />\n\n');
    },
  ],
  [
    'a lock of another version',
    (checkout) => {
      checkout.edit('content/subjects/pebble/requirements.txt', 'asyncpg==0.32.0', 'asyncpg==0.33.0');
    },
  ],
  [
    'a lock that is gone',
    (checkout) => {
      checkout.remove('content/subjects/pebble/requirements.txt');
    },
  ],
  [
    'checks with another line',
    (checkout) => {
      checkout.edit(CHECKS, 'Author.name', 'Author.id');
    },
  ],
  [
    'a type that nobody asked for',
    (checkout) => {
      checkout.write(EXPECTED, 'types:\n  column: [str]\n  row: [str]\n');
    },
  ],
  [
    'a report by hand',
    (checkout) => {
      checkout.write(CHECK, '{}');
    },
  ],
  [
    'a report that is gone',
    (checkout) => {
      checkout.remove(CHECK);
    },
  ],
  ...['evidence/changes/2026-11-20.json', 'evidence/facts/pebble.json', BROWSER_RUN].map(
    (file): [string, (checkout: Checkout) => void] => [
      `${file} that is no JSON`,
      (checkout) => {
        checkout.write(file, '{');
      },
    ],
  ),
  [
    'a run that is no JSON',
    (checkout) => {
      checkout.write(someRun(checkout), '{');
    },
  ],
  [
    'a run that is gone',
    (checkout) => {
      checkout.remove(someRun(checkout));
    },
  ],
];

test('whatever changes', ({ types: checkout }) => {
  const memory = new Memory();
  for (const [what, change] of CHANGES) {
    change(checkout);
    expect(said(check(checkout.root, memory)), what).toEqual(said(check(checkout.root)));
  }
});

function someRun({ root }: Checkout): string {
  const [run = ''] = globSync('evidence/tasks/greet/*.json', { cwd: root }).sort();
  return run;
}

/** All of it but the function. */
function said({ content: { modulesOf, ...content }, ...others }: Checked): unknown {
  const modules = [...content.subjects.keys()].map((id) => modulesOf(id));
  return { ...others, content, modules };
}
