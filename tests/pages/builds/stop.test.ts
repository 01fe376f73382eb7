/** Bad content stops `astro build` and `astro dev`: all problems at once, without a stack trace. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { astro, run } from '../../../tools/astro.ts';
import { copyExcerpt, LITTLE } from '../../excerpt.ts';
import { Copy } from '../../mutants/copy.ts';

const root = copyExcerpt(LITTLE);
const copy = new Copy(root);
const dist = join(root, 'dist');
afterEach(() => {
  copy.undo();
  rmSync(dist, { recursive: true, force: true });
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const UPSERT = 'content/tasks/writing/upsert';
const CREATE = 'content/tasks/writing/create';
const STACK = /\n\s+at .*\(?(file:|\/).*:\d+/;

for (const command of ['build', 'dev'] as const) {
  test(`astro ${command}`, async () => {
    copy
      .edit(`${UPSERT}/task.mdx`, '\nsubjects:\n', '\nsubjects:\n  no-such-orm: { status: native }\n')
      .remove(`${UPSERT}/sql.py`)
      .append(`${UPSERT}/django.py`, '\n# Another script.\n')
      .append(`${CREATE}/task.mdx`, '\nAn <open tag.\n');
    // A host says by an empty string that there is none: no problem of its own.
    const { code, output } = await astro(root, [command], { SITE: '', BASE: '', REPOSITORY: '' });
    expect(code).toBe(1);
    expect(output).toMatch(
      /task\.mdx\n\s+subjects\.no-such-orm\n\s+rule: +there is no subject "no-such-orm"; known: .*sqlalchemy/,
    );
    expect(output).toMatch(/sql\.py\n\s+rule: +this file is missing\n\s+remedy: +write the sample/);
    expect(output).toMatch(/django\.async\.sqlite\.json\n\s+sha256: .*\n\s+rule: +another script ran/);
    expect(output).toMatch(/create\/task\.mdx\n\s+rule: +not valid MDX: /);
    expect(output).toMatch(/\d+ problems above\./);
    expect(output).not.toContain('the environment');
    expect(output).not.toMatch(STACK);
    expect(existsSync(dist)).toBe(false);
  });
}

test('a program that builds is told of them, and goes on', async () => {
  copy.remove(`${UPSERT}/sql.py`);
  const program = `
    import { build } from 'astro';
    await build({ logLevel: 'silent' }).catch(({ name, problems }) => console.log(name, JSON.stringify(problems)));
    console.log('still here');`;
  const { code, output } = await run(root, 'node', ['--input-type=module', '--eval', program]);
  expect(output).toMatch(
    /^ProblemsError \[\{"file":"content\/tasks\/writing\/upsert\/sql\.py","rule":"this file is missing"/,
  );
  expect(output).toMatch(/\nstill here$/);
  expect(code).toBe(0);
});

// What else is no address: tests/src/site/environment.test.ts.
test('an address that is none, each with its remedy, and a word that the build does not know', async () => {
  const { code, output } = await astro(root, ['build', 'x'], {
    SITE: 'https://orms.example.org/emitted/',
    BASE: '/a b/',
    REPOSITORY: 'emitted',
  });
  expect(code).toBe(1);
  expect(output).toMatch(/the command line\n\s+x\n\s+rule: +npm run build takes no word behind it/);
  expect(output).toMatch(/SITE: https:\/\/orms\.example\.org\/emitted\/\n\s+rule: +must be an origin/);
  expect(output).toContain('write SITE=https://orms.example.org, and BASE=/emitted/');
  expect(output).toMatch(/BASE: \/a b\/\n\s+rule: /);
  expect(output).toMatch(/REPOSITORY: emitted\n\s+rule: /);
  expect(output).not.toMatch(STACK);
});
