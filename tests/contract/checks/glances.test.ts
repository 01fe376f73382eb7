/** What a tool says at a glance: shown by a task that it solves, and answered by each of its kind. */
import { expect } from 'vitest';
import { checkGlances } from '../../../contract/checks/glances.ts';
import { readContent } from '../../../contract/reading/content.ts';
import { GLANCES } from '../../../contract/vocabulary/glances.ts';
import { test } from '../../checkouts/checkout.ts';

const FILE = 'content/subjects/pebble/subject.yaml';
const told = (shownBy: string): string =>
  `at_a_glance:\n${GLANCES.map((asked) => `  ${asked}: { says: so, ${shownBy} }\n`).join('')}`;
const SOURCE = 'source: { url: "https://example.org/", version: "1", checked: 2026-01-02 }';

test.for([
  ['task: greet', []],
  [SOURCE, []],
  ['task: gone', GLANCES.map((asked) => ({ file: FILE, field: `at_a_glance.${asked}.task` }))],
] as const)('%s', ([shownBy, expected], { checkout }) => {
  checkout.edit(FILE, 'databases:\n', `${told(shownBy)}databases:\n`);
  expect(checkout.problems()).toMatchObject(expected);
});

test.for([[`task: greet, ${SOURCE}`], ['']])(
  'stands on one thing, and not on "%s"',
  ([shownBy], { checkout }) => {
    checkout.edit(FILE, 'databases:\n', `${told(shownBy ?? '')}databases:\n`);
    expect(checkout.problems()[0]?.rule).toContain('an answer stands on a "task" or on a "source"');
  },
);

test('a tool is asked what another of its kind was asked', ({ checkout }) => {
  checkout.edit(FILE, 'databases:\n', `${told('task: greet')}databases:\n`);
  const { content } = readContent(checkout.root);
  const subjects = new Map(
    [...content.subjects].map(([id, entry]) => [
      id,
      { ...entry, data: { ...entry.data, kind: 'orm' as const } },
    ]),
  );
  const file = 'content/subjects/plain/subject.yaml';
  expect(checkGlances({ ...content, subjects })).toMatchObject([
    { file, field: 'at_a_glance', value: 'not set' },
  ]);
});
