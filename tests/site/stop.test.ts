/** Bad content stops `astro build` and `astro dev`: all problems at once, without a stack trace. */
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from 'vitest';
import { astro, type Ended, run } from '../../tools/astro.ts';
import { copyExcerpt, LITTLE } from '../excerpt.ts';

interface Copy {
  path: (file: string) => string;
  run: (command: 'build' | 'dev', env?: Record<string, string>) => Promise<Ended>;
}

const test = base.extend<{ copy: Copy }>({
  copy: async ({}, use) => {
    const root = copyExcerpt(LITTLE);
    await use({
      path: (file) => join(root, file),
      run: (command, env) => astro(root, [command], env),
    });
    rmSync(root, { recursive: true });
  },
});

const UPSERT = 'content/tasks/writing/upsert';
const STACK = /\n\s+at .*\(?(file:|\/).*:\d+/;

for (const command of ['build', 'dev'] as const) {
  test(`astro ${command}`, async ({ copy }) => {
    const page = copy.path(`${UPSERT}/task.mdx`);
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace('\nsubjects:\n', '\nsubjects:\n  no-such-orm: { status: native }\n'),
    );
    rmSync(copy.path(`${UPSERT}/sql.py`));
    appendFileSync(copy.path(`${UPSERT}/django.py`), '\n# Another script.\n');
    // A host says by an empty string that there is none: no problem of its own.
    const { code, output } = await copy.run(command, { SITE: '', BASE: '', REPOSITORY: '' });
    expect(code).toBe(1);
    expect(output).toMatch(
      /task\.mdx\n\s+subjects\.no-such-orm\n\s+rule: +there is no subject "no-such-orm"; known: .*sqlalchemy/,
    );
    expect(output).toMatch(/sql\.py\n\s+rule: +this file is missing\n\s+remedy: +write the sample/);
    expect(output).toMatch(/django\.async\.sqlite\.json\n\s+sha256: .*\n\s+rule: +another script ran/);
    expect(output).toMatch(/\d+ problems above\./);
    expect(output).not.toContain('the environment');
    expect(output).not.toMatch(STACK);
    expect(existsSync(copy.path('dist'))).toBe(false);
  });
}

test('a program that builds is told of them, and goes on', async ({ copy }) => {
  rmSync(copy.path(`${UPSERT}/sql.py`));
  const program = `
    import { build } from 'astro';
    await build({ logLevel: 'silent' }).catch(({ name, problems }) => console.log(name, JSON.stringify(problems)));
    console.log('still here');`;
  const { code, output } = await run(copy.path('.'), 'node', ['--input-type=module', '--eval', program]);
  expect(output).toMatch(
    /^ProblemsError \[\{"file":"content\/tasks\/writing\/upsert\/sql\.py","rule":"this file is missing"/,
  );
  expect(output).toMatch(/\nstill here$/);
  expect(code).toBe(0);
});

test('an error in the MDX of a task names the file', async ({ copy }) => {
  appendFileSync(copy.path(`${UPSERT}/task.mdx`), '\nAn <open tag.\n');
  const { code, output } = await copy.run('build');
  expect(code).not.toBe(0);
  expect(output).toContain(`${UPSERT}/task.mdx`);
});

test('a link or a fragment that leads nowhere, also under a base path', async ({ copy }) => {
  appendFileSync(
    copy.path(`${UPSERT}/task.mdx`),
    '\nSee [gone](/tasks/gone/), [another id](#nowhere), [fine](#django), [another page](/tasks/upsert/#django), and [elsewhere](https://example.org/).\n',
  );
  // As far as this the build comes with an empty SITE, too.
  const { code, output } = await copy.run('build', { SITE: '', BASE: '/emitted' });
  expect(code).toBe(1);
  expect(output).toMatch(/\/emitted\/tasks\/upsert\/\n\s+link: /);
  expect(output).toContain('link: /emitted/tasks/gone/\n');
  expect(output).toMatch(/link: .*#nowhere\n\s+rule: +nothing on that page has the id "nowhere"/);
  expect(output).toMatch(/\n2 problems above\./);
  expect(output).not.toMatch(STACK);
});

// What else is no address: tests/features/environment.test.ts.
test('an address that is none, each with its remedy, and a word that the build does not know', async ({
  copy,
}) => {
  const { code, output } = await astro(copy.path('.'), ['build', 'x'], {
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
