/** `npm run propose`, with a repository to push to and a `gh` that only writes down what it is asked. */
import { execa } from 'execa';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test as base, expect } from 'vitest';
import { runScript } from './run-script.ts';

interface Desk {
  root: string;
  /** @param open what `gh pr list` answers */
  propose(open: string, env?: Record<string, string>): Promise<string>;
  git(...words: string[]): Promise<string>;
  /** What gh was asked, a line each. */
  asked(): string[];
}

const test = base.extend<{ desk: Desk }>({
  desk: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'emitted-propose-'));
    const [root, origin, tools] = ['here', 'origin', 'tools'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    for (const path of [join(root, 'content'), join(root, 'evidence'), tools])
      mkdirSync(path, { recursive: true });
    const git = async (...words: string[]): Promise<string> =>
      (await execa('git', words, { cwd: root })).stdout;
    await execa('git', ['init', '--quiet', '--bare', origin]);
    await git('init', '--quiet', '--initial-branch=main');
    await git('remote', 'add', 'origin', origin);
    for (const file of ['content/a', 'evidence/a', 'README']) writeFileSync(join(root, file), 'old\n');
    await git('add', '--all');
    await git(
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@shop.example',
      'commit',
      '--quiet',
      '--message',
      'First',
    );
    await git('push', '--quiet', 'origin', 'main');
    writeFileSync(join(tools, 'gh'), '#!/bin/sh\necho "$@" >> "$ASKED"\n[ "$2" != list ] || echo "$OPEN"\n');
    chmodSync(join(tools, 'gh'), 0o755);
    writeFileSync(join(root, 'moved.md'), 'It moved.\n');
    const asked = join(folder, 'asked');
    await use({
      root,
      git,
      asked: () => (existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : []),
      propose: async (open, env = {}) => {
        const PATH = `${tools}${delimiter}${process.env['PATH'] ?? ''}`;
        const own = { PATH, ASKED: asked, OPEN: open, GITHUB_RUN_ID: undefined, ...env };
        const { code, output } = await runScript('propose', ['moved.md', '--root', root], own);
        expect(code, output).toBe(0);
        return output;
      },
    });
    rmSync(folder, { recursive: true });
  },
});

const TITLE = 'Take newer versions, and record what they changed';

test('nothing moved: nothing is pushed and nobody is asked', async ({ desk }) => {
  expect(await desk.propose('[]')).toContain('Nothing moved');
  expect(await desk.git('ls-remote', 'origin', 'weekly')).toBe('');
  expect(desk.asked()).toEqual([]);
});

test('content and evidence, new files too, become a commit of the branch, and a pull request that is tested', async ({
  desk,
}) => {
  for (const file of ['content/a', 'evidence/b', 'README']) appendFileSync(join(desk.root, file), 'new\n');
  await desk.propose('[]');
  await desk.git('fetch', '--quiet', 'origin', 'weekly');
  expect(await desk.git('diff', '--name-only', 'origin/main', 'FETCH_HEAD')).toBe('content/a\nevidence/b');
  expect(desk.asked()).toEqual([
    'pr list --head weekly --state open --json number',
    `pr create --head weekly --title ${TITLE} --body-file moved.md`,
    'workflow run test.yml --ref weekly',
  ]);
});

test('a request that is open from an earlier week is renewed', async ({ desk }) => {
  await desk.git('push', '--quiet', 'origin', 'main:weekly');
  appendFileSync(join(desk.root, 'evidence/a'), 'new\n');
  await desk.propose('[{"number":7}]');
  expect(desk.asked()[1]).toBe(`pr edit weekly --title ${TITLE} --body-file moved.md`);
});

test('the request leads to the run that made it', async ({ desk }) => {
  appendFileSync(join(desk.root, 'evidence/a'), 'new\n');
  await desk.propose('[]', {
    GITHUB_SERVER_URL: 'https://git.example',
    GITHUB_REPOSITORY: 'you/emitted',
    GITHUB_RUN_ID: '42',
  });
  expect(readFileSync(join(desk.root, 'moved.md'), 'utf8')).toContain(
    'It moved.\n\nMade by [a weekly run](https://git.example/you/emitted/actions/runs/42)',
  );
});
