/** `/data/` and `/scripts/`: the same facts for programs. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { check } from '../../contract/check.ts';
import { sha256 } from '../../contract/script.ts';
import { json, page, paths, read } from './pages.ts';

type Entry = Record<string, unknown> & { url: string };

const { content, runs } = check(join(import.meta.dirname, '../..'));
const records = (file: string): Entry[] => json(`data/${file}.json`) as Entry[];

describe.each(['subjects', 'tasks', 'cases', 'features'])('%s.json', (file) => {
  test('is what its schema says', () => {
    const validate = new Ajv2020({ allErrors: true, strict: true }).compile(
      json(`data/schema/${file}.json`) as object,
    );
    expect(validate(records(file)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate([...records(file), { id: 'unheard-of' }])).toBe(false);
  });

  test('has the names that were promised', () => {
    const names: Record<string, string[]> = {
      subjects: ['id', 'name', 'kind', 'version', 'databases', 'flavours', 'url'],
      tasks: ['id', 'section', 'title', 'question', 'expected', 'url'],
      cases: [
        'task',
        'subject',
        'flavour',
        'database',
        'status',
        'script',
        'sha256',
        'statements',
        'versions',
        'url',
      ],
      features: ['id', 'group', 'title', 'question', 'cells', 'url'],
    };
    expect(records(file).length).toBeGreaterThan(0);
    for (const record of records(file))
      expect(Object.keys(record)).toEqual(expect.arrayContaining(names[file] ?? []));
  });

  test('leads to a page, and to a place on it', () => {
    for (const { url } of records(file)) {
      const [path = '', fragment] = url.split('#');
      expect(paths(), url).toContain(path);
      if (fragment) expect(page(path)(`[id="${fragment}"]`), url).toHaveLength(1);
    }
  });
});

test('every run is a case, with its result or its error', () => {
  const cases = records('cases');
  expect(cases).toHaveLength(runs.length);
  for (const run of runs) {
    const last = run.phases.at(-1);
    const record = cases.find(
      ({ task, subject, flavour, database }) =>
        task === run.task && subject === run.subject && flavour === run.flavour && database === run.database,
    );
    expect(record).toMatchObject(
      last?.outcome === 'raised' ? { error: last.error } : { result: last?.result },
    );
    expect(record?.['statements']).toHaveLength(last?.statements.length ?? 0);
  }
});

test('a cell that says something is backed by a task that ran', () => {
  const cases = records('cases');
  for (const { id, cells } of records('features')) {
    for (const { subject, status, backing } of cells as {
      subject: string;
      status: string;
      backing: unknown;
    }[]) {
      if (status === 'unknown' || status === 'inapplicable') continue;
      expect(backing).toEqual({ kind: 'task', task: id });
      expect(cases.some((run) => run['task'] === id && run['subject'] === subject)).toBe(true);
    }
  }
});

test('a script is, byte for byte, what ran', () => {
  const cases = records('cases');
  for (const { script, sha256: ran } of cases) expect(sha256(read(String(script))), String(script)).toBe(ran);
  const served = globSync('scripts/*', { cwd: inject('site') }).map((file) => `/${file}`);
  expect(served.sort()).toEqual([...new Set(cases.map(({ script }) => String(script)))].sort());
});

test('llms.txt names every task and every file', () => {
  const text = read('llms.txt');
  for (const { id } of content.tasks.values()) expect(text).toContain(`/tasks/${id}/`);
  for (const file of ['subjects', 'tasks', 'cases', 'features']) expect(text).toContain(`/data/${file}.json`);
});
