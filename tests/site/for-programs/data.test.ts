/** `/data/` and `/scripts/`: the same facts for programs. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { compareReleases } from '../../../contract/content/releases.ts';
import { sha256 } from '../../../contract/files/sha256.ts';
import { content, runs } from '../../built/checked.ts';
import { at, json, page, paths, read } from '../../built/pages.ts';

type Entry = Record<string, unknown> & { url: string };

const root = join(import.meta.dirname, '../../..');
const parsed = new Map<string, Entry[]>();
/** To be read, and left as they are: those of all cases are megabytes. */
const records = (file: string): readonly Entry[] => {
  const known = parsed.get(file) ?? (json(`data/${file}.json`) as Entry[]);
  parsed.set(file, known);
  return known;
};

/** Those that the schemas use. */
const formats = { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d\d-\d\d$/ };

describe.each([
  'subjects',
  'tasks',
  'cases',
  'features',
  'types',
  'claims',
  'verdicts',
  'packages',
  'changes',
])('%s.json', (file) => {
  test('is what its schema says', () => {
    const validate = new Ajv2020({ allErrors: true, strict: true, formats }).compile(
      json(`data/schema/${file}.json`) as object,
    );
    expect(validate(records(file)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate([...records(file).slice(0, 1), { id: 'unheard-of' }])).toBe(false);
  });

  test('has the names that were promised', () => {
    const names: Record<string, string[]> = {
      subjects: ['id', 'name', 'kind', 'version', 'databases', 'flavours', 'url'],
      tasks: ['id', 'section', 'title', 'question', 'expected', 'url'],
      cases: [
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
      features: ['id', 'group', 'asks', 'title', 'question', 'why', 'cells', 'url'],
      changes: ['date', 'since', 'versions', 'cases', 'looks', 'same', 'url'],
      claims: ['id', 'source', 'claim', 'verdict', 'evidence', 'url'],
      types: ['subject', 'setup', 'checker', 'question', 'kind', 'verdict', 'code', 'versions', 'url'],
    };
    expect(records(file).length).toBeGreaterThan(0);
    for (const record of records(file))
      expect(Object.keys(record)).toEqual(expect.arrayContaining(names[file] ?? []));
  });

  test('leads to a page, and to a place on it', () => {
    const built = new Set(paths());
    // Each page is read once: there are thousands of records.
    const urls = Map.groupBy(new Set(records(file).map(({ url }) => url)), (url) => url.split('#')[0] ?? '');
    for (const [path, own] of urls) {
      expect(built, own.join(' ')).toContain(path);
      const $ = page(path);
      for (const url of own.filter((known) => known.includes('#')))
        expect(at($, url.split('#')[1] ?? ''), url).toHaveLength(1);
    }
  });
});

test('every run is a case, with its result or its error', () => {
  const nameOf = ({
    task,
    feature,
    claim,
    stack,
    subject,
    release,
    flavour,
    database,
  }: Record<string, unknown>) =>
    JSON.stringify([task, feature, claim, stack, subject, release, flavour, database]);
  const cases = new Map(records('cases').map((entry) => [nameOf(entry), entry]));
  expect(cases.size).toBe(runs.length);
  expect(records('cases')).toHaveLength(runs.length);
  for (const run of runs) {
    const last = run.phases.at(-1);
    const record = cases.get(nameOf({ ...run }));
    expect(record).toMatchObject(
      last?.outcome === 'raised' ? { error: last.error } : { result: last?.result },
    );
    expect(record?.['statements']).toHaveLength(last?.statements.length ?? 0);
  }
});

test('a release before the first that can is missing it, the others have the status of the cell', () => {
  const older = records('cases').filter(({ feature, release }) => feature && release);
  expect(older.length).toBeGreaterThan(0);
  for (const run of older) {
    const since = content.features.get(String(run['feature']))?.data.subjects?.[String(run['subject'])]
      ?.since;
    const before = compareReleases(String(run['release']), since?.release ?? '') < 0;
    expect('error' in run, run.url).toBe(before);
    expect(run['status'] === 'missing', run.url).toBe(before);
  }
});

interface Cell {
  subject: string;
  status: string;
  since: string | null;
  backing: { kind: string; task?: string; feature?: string; url?: string } | null;
  url: string;
}
const cells = (): { id: string; cell: Cell }[] =>
  records('features').flatMap(({ id, cells: own }) =>
    (own as Cell[]).map((cell) => ({ id: String(id), cell })),
  );

test('a cell that says something is backed by runs or by a source', () => {
  const ran = new Set(
    records('cases').flatMap((run) =>
      ['task', 'feature'].map((asked) => `${asked} ${String(run[asked])}, ${String(run['subject'])}`),
    ),
  );
  for (const { id, cell } of cells()) {
    const { subject, status, backing } = cell;
    const where = `${id}, ${subject}`;
    if (status === 'unknown' || status === 'inapplicable') {
      expect(backing, where).toBe(null);
    } else if (backing?.kind === 'source') {
      expect(content.features.get(id)?.data.subjects?.[subject]?.source, where).toMatchObject({
        url: backing.url,
      });
    } else {
      const asked = backing?.kind === 'task' ? 'task' : 'feature';
      expect(ran, where).toContain(`${asked} ${backing?.[asked] ?? ''}, ${subject}`);
    }
  }
});

test('matrix.csv has a line for each cell, as features.json has it', () => {
  const file = read('data/matrix.csv');
  // Excel reads a file without this mark as another encoding.
  expect(file.startsWith('\ufeff')).toBe(true);
  const lines = parse(file.slice(1));
  const [names = [], ...rest] = lines;
  expect(rest).toHaveLength(cells().length);
  expect(lines.every((line) => line.length === names.length)).toBe(true);
  const records = rest.map((line) => new Map(names.map((name, index) => [name, line[index]])));
  const byCell = new Map(records.map((own) => [`${own.get('feature')}, ${own.get('subject')}`, own]));
  for (const { id, cell } of cells()) {
    const { subject, status, since, backing, url } = cell;
    const line = byCell.get(`${id}, ${subject}`);
    expect(Object.fromEntries(line ?? [])).toMatchObject({
      status,
      since: since ?? '',
      backing: backing?.kind ?? '',
      url: `https://emitted.example${url}`,
    });
  }
});

/** Strictly as RFC 4180: a field is quoted, with quotes doubled, or has none of these characters. */
function parse(text: string): string[][] {
  const lines: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (!match) throw new Error(`not CSV from ${JSON.stringify(text.slice(at, at + 60))}`);
    const [, value = '', end] = match;
    lines.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end !== ',') lines.push([]);
  }
  return lines.slice(0, -1);
}

test('a script is, byte for byte, what ran', () => {
  const cases = records('cases');
  for (const { script, sha256: own } of cases) expect(sha256(read(String(script))), String(script)).toBe(own);
  const served = globSync('scripts/*.py', { cwd: inject('site') }).map((file) => `/${file}`);
  const ran = new Set(cases.map(({ script }) => String(script)));
  // A script is served under its former names too.
  const former = [...content.tasks].flatMap(([id, { data }]) =>
    data.formerly.flatMap((old) =>
      [...ran]
        .filter((script) => script.startsWith(`/scripts/${id}.`))
        .map((script) => script.replace(id, old)),
    ),
  );
  expect(served.sort()).toEqual([...ran, ...former].sort());
});

test('the modules that scripts share are served as they are written into them', () => {
  const written = readFileSync(join(root, 'content/subjects/piccolo/models.py'), 'utf8');
  expect(read('scripts/shared/piccolo/models.py')).toBe(written);
});

test('llms.txt names every task, every feature and every file', () => {
  const text = read('llms.txt');
  for (const id of content.features.keys()) expect(text).toContain(`/matrix/${id}/`);
  for (const { id } of content.tasks.values()) expect(text).toContain(`/tasks/${id}/`);
  for (const file of ['subjects', 'tasks', 'cases', 'features', 'types', 'claims'])
    expect(text).toContain(`/data/${file}.json`);
});
