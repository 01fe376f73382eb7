/** `npm run moved` in a git checkout of its own: once as a command. */
import { execa } from 'execa';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import type { ChangeRecord } from '../../contract/schemas/changes.ts';
import type { Evidence } from '../../contract/schemas/evidence.ts';
import { movedCommand } from '../../scripts/moved.ts';
import { test as base } from '../checkouts/with-typing.ts';
import { type Ended, runCommand, runScript } from './run-script.ts';

const RUN = 'evidence/tasks/greet/pebble.async.sqlite.json';

interface Repository {
  root: string;
  write(file: string, text: string): void;
  /** Changes one run. */
  change(edit: (run: Evidence) => void): void;
  /** @returns its name */
  commit(): Promise<string>;
  moved(...words: string[]): Promise<Ended>;
  record(date: string): ChangeRecord;
  problems(): unknown[];
}

const test = base.extend<{ repository: Repository }>({
  repository: async ({ types }, use) => {
    const { root } = types;
    const git = async (...words: string[]): Promise<string> =>
      (
        await execa('git', ['-c', 'user.name=test', '-c', 'user.email=test@shop.example', ...words], {
          cwd: root,
        })
      ).stdout;
    await git('init', '--quiet');
    const repository: Repository = {
      root,
      write: (file, text) => {
        types.write(file, text);
      },
      problems: () => types.problems(),
      change: (edit) => {
        types.change(RUN, edit);
      },
      commit: async () => {
        await git('add', '--all');
        await git('commit', '--quiet', '--allow-empty', '--message', 'Change');
        return git('rev-parse', 'HEAD');
      },
      moved: (...words) => runCommand(movedCommand, ['--root', root, ...words]),
      record: (date) =>
        JSON.parse(readFileSync(join(root, `evidence/changes/${date}.json`), 'utf8')) as ChangeRecord,
    };
    await repository.commit();
    await use(repository);
  },
});

const otherSql = (run: Evidence): void => {
  for (const { statements } of run.phases) for (const one of statements) one.sql += ' LIMIT 1';
};
const newer =
  (subject: string) =>
  (run: Evidence): void => {
    run.versions.subject = subject;
  };

test('says in Markdown what moved in the working tree, and writes nothing', async ({ repository }) => {
  expect(await repository.moved()).toMatchObject({ code: 0, stdout: 'Nothing moved since HEAD.' });
  repository.change(otherSql);
  repository.change(newer('2.0'));
  const { code, stdout } = await repository.moved();
  expect(code).toBe(0);
  expect(stdout.replaceAll('\u00a0', ' ')).toBe(`**Pebble 1.0 → 2.0: 1 case differs**

- Pebble 1.0 → 2.0

### Sends other SQL

- [Greet: Pebble async](https://emitted.example/tasks/greet/#pebble): on SQLite: other SQL

### Left to do

- Pebble 1.0 → 2.0 is another release: add 1.0 as content/subjects/pebble/releases/1.0/ first (docs/add-an-older-release.md), or what is new in 2.0 can’t be told.
- npm run lab -- greet --subject pebble --force (1 in \`npm run check\`, such as \`${RUN}\`)`);
  expect(existsSync(join(repository.root, 'evidence/changes'))).toBe(false);
});

test('leads to the pages of this site', async ({ repository }) => {
  repository.change(otherSql);
  vi.stubEnv('SITE', 'https://orms.example.org');
  vi.stubEnv('BASE', '/emitted');
  const { stdout } = await runScript('moved', ['--root', repository.root]);
  vi.unstubAllEnvs();
  expect(stdout).toContain('(https://orms.example.org/emitted/tasks/greet/#pebble)');
});

test('names what the content and the evidence do not agree on', async ({ repository }) => {
  repository.write(
    'content/subjects/pebble/requirements.txt',
    'aiosqlite==0.22.1\nasyncpg==0.32.0\npebble==2.0\npsycopg==3.3.9\n',
  );
  const { stdout } = await repository.moved();
  expect(stdout).toMatch(
    /### Left to do\n\n- .* npm run lab -- lock pebble .*\n- npm run lab -- greet --subject pebble \(\d+ in `npm run check`/,
  );
});

test('keeps a record that the build can read, the same bytes twice', async ({ repository }) => {
  repository.change(otherSql);
  const { code, stderr } = await repository.moved('--write', '--date', '2026-11-20');
  expect(code).toBe(0);
  expect(stderr).toContain('Written: evidence/changes/2026-11-20.json');
  const record = repository.record('2026-11-20');
  expect(record.cases).toMatchObject([{ id: 'greet', databases: ['sqlite'], differs: [{ what: 'sql' }] }]);
  expect(repository.problems()).toEqual([]);
  await repository.moved('--write', '--date', '2026-11-20');
  expect(repository.record('2026-11-20')).toEqual(record);
});

test('the record of a day goes on from where it began', async ({ repository }) => {
  const before = await repository.commit();
  repository.change(otherSql);
  await repository.moved('--write', '--date', '2026-11-20');
  await repository.commit();
  repository.change(newer('1.0.1'));
  await repository.moved('--write', '--date', '2026-11-20');
  expect(repository.record('2026-11-20')).toMatchObject({
    since: before,
    cases: [{ id: 'greet' }],
    versions: [{ from: '1.0', to: '1.0.1' }],
  });
});

test('the record of another day goes on from the last one, whatever was committed in between', async ({
  repository,
}) => {
  repository.change(otherSql);
  await repository.moved('--write', '--date', '2026-11-20');
  const told = await repository.commit();
  repository.change(newer('1.0.1'));
  await repository.commit();
  await repository.moved('--write', '--date', '2026-11-22');
  expect(repository.record('2026-11-22')).toMatchObject({
    since: told,
    cases: [],
    versions: [{ from: '1.0', to: '1.0.1' }],
  });
});

test('a record of what was taken back since is taken back too', async ({ repository }) => {
  const text = readFileSync(join(repository.root, RUN), 'utf8');
  repository.change(otherSql);
  await repository.moved('--write', '--date', '2026-11-20');
  repository.write(RUN, text);
  await repository.moved('--write', '--date', '2026-11-20');
  expect(existsSync(join(repository.root, 'evidence/changes/2026-11-20.json'))).toBe(false);
});

test('older evidence that today’s schema can’t read is named, and not compared', async ({ repository }) => {
  const text = readFileSync(join(repository.root, RUN), 'utf8');
  repository.write(RUN, text.replace('"phases"', '"phasen"'));
  await repository.commit();
  repository.write(RUN, text);
  const { code, stdout, stderr } = await repository.moved('--write', '--date', '2026-11-20');
  expect(code).toBe(0);
  expect(stderr).toContain(`Not compared, as it was at HEAD: ${RUN}, phases: `);
  expect(stdout).toContain('Nothing moved since HEAD.');
});

test.each([
  [['--since', 'nowhere'], 2, /there is no commit nowhere here\.\n→ Fetch it/],
  [['--date', '2026-02-30'], 1, /It must be a day such as/],
])('%s is refused', async ([...words], wanted, message) => {
  // Needs no checkout of its own: it ends before it looks.
  const { code, stderr } = await runCommand(movedCommand, words);
  expect(code).toBe(wanted);
  expect(stderr).toMatch(message);
});

test('evidence that can’t be read now is an error', async ({ repository }) => {
  repository.write(RUN, '{');
  const { code, stderr } = await repository.moved();
  expect(code).toBe(2);
  expect(stderr).toMatch(/can’t be read:\n\nevidence\/tasks\/greet\/.*\n\s+rule: +not JSON/);
});
