/** A server checks again whenever a file changes, with what it remembers: it must find what a first check finds. */
import { globSync } from 'node:fs';
import { expect } from 'vitest';
import { check, type Checked } from '../../contract/check.ts';
import { Memory } from '../../contract/files/memory.ts';
import { type Checkout, test } from './checkout.ts';

const GREET = 'content/tasks/basics/greet';
const TASK = `${GREET}/task.mdx`;

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

test('whatever changes', ({ checkout }) => {
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
