/** `npm run propose`: what `weekly.yml` ends with. Commits what moved, and opens a pull request or renews the open one. */
import { Command } from 'commander';
import { execa } from 'execa';
import { appendFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const BRANCH = 'weekly';
/** Whom GitHub shows for what a workflow does. */
const AUTHOR = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

new Command('npm run propose --')
  .showHelpAfterError()
  .description(
    `Commits content/ and evidence/ to the branch "${BRANCH}", pushes it, and opens a pull request. Needs gh.`,
  )
  .argument('<body>', 'a file of Markdown that says what moved')
  .option('--root <folder>', 'the checkout', join(import.meta.dirname, '..'))
  .action(propose)
  .parse();

async function propose(body: string, { root }: { root: string }): Promise<void> {
  const run = execa({ cwd: root, stdout: ['pipe', 'inherit'], stderr: 'inherit' });
  await run('git', ['add', '--all', 'content', 'evidence']);
  const { exitCode } = await run('git', ['diff', '--cached', '--quiet'], { reject: false });
  if (exitCode === 0) {
    console.log('Nothing moved: there is nothing to propose.');
    return;
  }
  const title = 'Take newer versions, and record what they changed';
  await run('git', [
    ...['-c', `user.name=${AUTHOR.name}`, '-c', `user.email=${AUTHOR.email}`],
    ...['commit', '--quiet', '--message', title],
  ]);
  // What an earlier week proposed and nobody took is in it too.
  await run('git', ['push', '--force', 'origin', `HEAD:refs/heads/${BRANCH}`]);
  addRun(resolve(root, body));
  const open = await run('gh', ['pr', 'list', '--head', BRANCH, '--state', 'open', '--json', 'number']);
  const said = ['--title', title, '--body-file', body];
  if (open.stdout.trim() === '[]') await run('gh', ['pr', 'create', '--head', BRANCH, ...said]);
  else await run('gh', ['pr', 'edit', BRANCH, ...said]);
  await run('gh', ['workflow', 'run', 'test.yml', '--ref', BRANCH]);
}

/** Where to read why a case failed. */
function addRun(body: string): void {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
  if (GITHUB_RUN_ID === undefined) return;
  const url = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
  appendFileSync(body, `\nMade by [a weekly run](${url}), which says of each case that failed why.\n`);
}
