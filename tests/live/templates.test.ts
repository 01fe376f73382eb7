/** What `npm run new` gives runs as it is: each subject's template returns the rows that the new task expects. */
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../contract/reading/content.ts';
import { adapters } from '../../lab/databases/index.ts';
import { runLab } from '../../lab/cases/lab.ts';
import { selectCases } from '../../lab/cases/select.ts';
import { scaffoldTask } from '../../scripts/scaffold/task.ts';

const checkout = join(import.meta.dirname, '../..');
const TASK = 'say-hello';
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'emitted-templates-'));
  for (const path of ['content/domain', 'content/subjects'])
    cpSync(join(checkout, path), join(root, path), { recursive: true });
  mkdirSync(join(root, 'content/tasks/basics'), { recursive: true });
  writeFileSync(join(root, 'content/tasks/basics/section.yaml'), 'title: Basics\norder: 1\n');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('a new task passes for every subject and flavour once its statuses say so', async () => {
  const { files, problems } = scaffoldTask(root, readContent(root).content, `basics/${TASK}`);
  expect(problems).toEqual([]);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text.replaceAll('status: unknown', 'status: native'));
  }
  const { content, problems: unread } = readContent(root);
  expect(unread).toEqual([]);

  const selection = { ids: [TASK], subjects: [], flavours: [], databases: ['sqlite'] };
  const cases = selectCases(content, selection);
  const silent = { note: () => undefined, step: () => undefined };
  const results = await runLab(content, cases, { root, check: false, force: false, adapters }, silent);

  expect(results.filter(({ verdict }) => verdict !== 'written')).toEqual([]);
  const templates = globSync('content/subjects/*/template/*.py', { cwd: root });
  expect(results).toHaveLength(templates.length);
});
