/** `npm run new` in a checkout of its own: once as a command. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { test } from '../checkouts/checkout.ts';
import { runNew, runScript } from './run-script.ts';

const NOT_WRITTEN = 'this is what npm run new wrote, and the page shows it beside what ran';

const TASK = 'content/tasks/basics/say-hello';

test('a new task has a page and a sample for each subject and flavour, and the site still builds', async ({
  checkout,
}) => {
  const { code, output } = await runScript('new', ['--root', checkout.root, 'task', 'basics/say-hello']);
  expect(code).toBe(0);
  expect(output.split('\n')).toEqual(
    expect.arrayContaining(
      ['task.mdx', 'plain.py', 'pebble.py', 'pebble.sync.py'].map((name) => `${TASK}/${name}`),
    ),
  );
  expect(checkout.problems()).toEqual([]);
  expect(readFileSync(join(checkout.root, TASK, 'task.mdx'), 'utf8')).toMatch(/^title: 'New: Say hello'$/m);
});

test('once a status is filled in, its sample is read and only evidence is wanting', async ({ checkout }) => {
  await runNew(checkout, 'task', 'basics/say-hello');
  checkout.edit(`${TASK}/task.mdx`, 'plain: { status: unknown }', 'plain: { status: native }');
  expect(checkout.problems()).toMatchObject([
    ...['title', 'question', 'answer'].map((field) => ({ field, rule: NOT_WRITTEN })),
    { field: 'subjects.plain.status', rule: expect.stringContaining('no run of') },
  ]);
});

describe('refuses, writes nothing, and says why', () => {
  test('to write over what is there', async ({ checkout }) => {
    const page = join(checkout.root, 'content/tasks/basics/greet/task.mdx');
    const before = readFileSync(page, 'utf8');
    const { code, output } = await runNew(checkout, 'task', 'basics/greet');
    expect(code).toBe(1);
    expect(output).toContain('greet/task.mdx has this id');
    expect(readFileSync(page, 'utf8')).toBe(before);
  });

  test.for([
    ['an id of another section', 'traps/greet', 'content/tasks/basics/greet/task.mdx has this id'],
    ['an unknown section', 'basic/say-hello', 'sections: basics, traps'],
    ['a bad id', 'basics/Say_Hello', 'kebab-case'],
    ['no section', 'say-hello', 'one section and one id'],
    ['a path too deep', 'basics/say/hello', 'one section and one id'],
  ] as const)('%s', async ([, place, rule], { checkout }) => {
    const { code, output } = await runNew(checkout, 'task', place);
    expect(code).toBe(1);
    expect(output).toContain(rule);
    expect(output).toContain('Nothing was written.');
    expect(checkout.problems()).toEqual([]);
  });

  test('a subject that has no template to begin with', async ({ checkout }) => {
    checkout.remove('content/subjects/pebble/template/sync.py');
    const { code, output } = await runNew(checkout, 'task', 'basics/say-hello');
    expect(code).toBe(1);
    expect(output).toContain('content/subjects/pebble/template/sync.py');
  });

  test('an unknown kind of thing, or an unknown option', async ({ checkout }) => {
    expect(await runNew(checkout, 'database', 'oracle')).toMatchObject({
      code: 1,
      output: expect.stringContaining('task <section/id>'),
    });
    expect(await runNew(checkout, 'task', '--force', 'basics/x')).toMatchObject({ code: 1 });
  });
});

describe('a new feature', () => {
  test('has a probe for each subject that it asks, and the site still builds', async ({ checkout }) => {
    const { code, output } = await runNew(checkout, 'feature', 'basics/whistles');
    expect(code).toBe(0);
    expect(output).toContain('content/features/basics/whistles/pebble.py');
    expect(output).not.toContain('plain.py');
    expect(checkout.problems()).toEqual([]);
  });

  test('wants a run once its status is filled in', async ({ checkout }) => {
    await runNew(checkout, 'feature', 'basics/whistles');
    checkout.edit('content/features/basics/whistles/feature.yaml', 'status: unknown', 'status: native');
    expect(checkout.problems()).toMatchObject([
      ...['title', 'question', 'why'].map((field) => ({ field, rule: NOT_WRITTEN })),
      { field: 'subjects.pebble.status', remedy: 'npm run lab -- whistles --subject pebble' },
    ]);
  });

  test.for([
    ['the id of a task', 'basics/greet', 'greet/task.mdx has this id'],
    ['the id of a feature', 'basics/sings', 'sings/feature.yaml has this id'],
    ['an unknown group', 'basic/whistles', 'groups: basics'],
  ] as const)('refuses %s', async ([, place, rule], { checkout }) => {
    const { code, output } = await runNew(checkout, 'feature', place);
    expect(code).toBe(1);
    expect(output).toContain(rule);
  });
});

describe('a new article', () => {
  test('builds once its blanks are written, and never replaces one', async ({ checkout }) => {
    const file = 'content/articles/which-one.mdx';
    expect((await runNew(checkout, 'article', 'which-one')).code).toBe(0);
    expect(checkout.problems().map((problem) => [problem.file, problem.field])).toEqual(
      ['title', 'description', 'text'].map((field) => [file, field]),
    );
    checkout.edit(file, 'New: Which one', 'Which one');
    checkout.edit(file, 'description: The answer in one sentence', 'description: Pebble greets');
    checkout.edit(file, 'The answer first.', 'Take Pebble.');
    expect(checkout.problems()).toEqual([]);
    const again = await runNew(checkout, 'article', 'which-one');
    expect(again).toMatchObject({ code: 1, output: expect.stringContaining('nothing is written over') });
  });
});

describe('a new ORM', () => {
  test('has blanks that the build names, and nothing else is wrong', async ({ checkout }) => {
    const { code, output } = await runNew(checkout, 'orm', 'marble', '--flavour', 'sync', 'async');
    expect(code).toBe(0);
    for (const name of ['models.py', 'running.py', 'running_async.py', 'template/sync.py']) {
      expect(output).toContain(`content/subjects/marble/${name}`);
    }
    const problems = checkout.problems();
    expect(problems.every(({ file }) => file.startsWith('content/subjects/marble/'))).toBe(true);
    expect(problems.map(({ field, rule }) => field ?? rule)).toEqual(
      expect.arrayContaining(['tagline', 'homepage', 'licence', 'this file is missing']),
    );
  });

  test('must say its flavours', async ({ checkout }) => {
    expect(await runNew(checkout, 'orm', 'marble')).toMatchObject({
      code: 1,
      output: expect.stringContaining('--flavour'),
    });
  });
});

test('a new task for tools asks for no template: their samples have little in common', async ({
  checkout,
}) => {
  checkout.edit('content/tasks/traps/section.yaml', 'order: 2', 'order: 2\nasks: admin');
  const { code, output } = await runNew(checkout, 'task', 'traps/pitfall');
  expect(output).toContain('content/tasks/traps/pitfall/task.mdx');
  expect(code).toBe(0);
});
