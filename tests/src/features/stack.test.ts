/** What the page of a stack says, and the archive that it leads to. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Phase } from '../../../contract/schemas/evidence.ts';
import { gridOf } from '../../../src/features/stack/grid.ts';
import {
  answersOf,
  atOnceOf,
  besidesOf,
  filesOf,
  packagesOf,
  typedFor,
} from '../../../src/features/stack/stack.ts';
import { packed } from '../../../src/features/stack/tar.ts';

const returned = (result: Phase extends { result: infer Result } ? Result : never): Phase => ({
  name: 'task',
  outcome: 'returned',
  result,
  statements: [],
});

describe('an archive', () => {
  const files = { 'README.md': '# Grüße\n', 'shop/__init__.py': '', 'shop/main.py': 'x = 1\n'.repeat(200) };

  test('is unpacked by tar as it was', () => {
    const folder = mkdtempSync(join(tmpdir(), 'emitted-tar-'));
    try {
      execFileSync('tar', ['xzf', '-'], { cwd: folder, input: packed('shop', files) });
      for (const [name, text] of Object.entries(files))
        expect(readFileSync(join(folder, 'shop', name), 'utf8')).toBe(text);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('of the same files has the same bytes', () => {
    expect(packed('shop', files)).toEqual(packed('shop', { ...files }));
  });

  test('refuses a path that its header has no room for', () => {
    expect(() => packed('shop', { [`${'a'.repeat(100)}.py`]: '' })).toThrow('100 bytes are the most');
  });
});

test('the server’s own count of many requests at a time is a sentence', () => {
  const phase = returned({ 'fifty at once': { answers: { 200: 48, 500: 2 }, connections: 15 } } as never);
  expect(atOnceOf(phase, 'for a connection of the pool')).toBe(
    'Of 50 requests at a time for one row that was locked, 15 waited in the database, each on a connection of its own, and 35 for a connection of the pool. Then 48 were answered with 200 and 2 were answered with 500.',
  );
  expect(atOnceOf(returned([] as never), 'for a thread')).toBeUndefined();
});

test('each request stands with its answer', () => {
  expect(answersOf(returned({ 'one by one': { added: 201, sold: 200 } } as never))).toEqual([
    ['added', '201'],
    ['sold', '200'],
  ]);
  expect(answersOf(undefined)).toEqual([]);
});

test('what a visit looked at besides is told in words, each with what was found', () => {
  const seen = {
    'one by one': { added: 201 },
    'fifty at once': { connections: 4 },
    taken: 0,
    'after an UPDATE': { HttpError: [409, 'committed'] },
  };
  expect(besidesOf(returned(seen as never))).toEqual([
    ['taken', '0'],
    ['after an UPDATE, HttpError', '409, committed'],
  ]);
  expect(besidesOf(undefined)).toEqual([]);
  expect(besidesOf(returned({ 'one by one': {} } as never))).toEqual([]);
});

test('files that are opened come in the order in which they are read; the lock is in the archive alone', () => {
  const starter = {
    'alembic.ini': '[alembic]\n',
    'migrations/env.py': 'run()\n',
    'requirements.txt': 'lock\n',
    'shop/__init__.py': '',
    'shop/main.py': 'app\n',
    'tests/test_shop.py': 'test\n',
  };
  expect(filesOf({ starter }).map(({ name, kind }) => [name, kind])).toEqual([
    ['shop/main.py', 'python'],
    ['tests/test_shop.py', 'python'],
    ['migrations/env.py', 'python'],
    ['alembic.ini', 'text'],
  ]);
});

test('what is typed and what is installed are told as they are', () => {
  const data = { commands: ['uv run migrate', 'uv run serve'] };
  expect(typedFor({ id: 'a-b', data } as never, 'https://e.org/a-b.tar.gz')).toBe(
    'curl -L https://e.org/a-b.tar.gz | tar xz\ncd a-b\nuv run migrate\nuv run serve',
  );
  expect(packagesOf({ requirements: ['sqlalchemy[asyncio]==2.1.9', 'no pin'] })).toEqual([
    'sqlalchemy[asyncio] 2.1.9',
  ]);
});

test('frameworks by ORMs: a stack of each pairing that stands, and why none does', () => {
  const sqlalchemy = { id: 'sqlalchemy', name: 'SQLAlchemy', flavours: ['async', 'sync'] };
  const piccolo = { id: 'piccolo', name: 'Piccolo', flavours: ['async'] };
  const flask = { id: 'flask', name: 'Flask', kind: 'framework' };
  const litestar = { id: 'litestar', name: 'Litestar', kind: 'framework' };
  const task = { ...returned({ 'fifty at once': { connections: 4 } } as never) };
  const visit = { runs: new Map([['postgresql', { phases: [task], versions: {} }]]) };
  const stack = {
    id: 'flask-sqlalchemy',
    framework: flask,
    orm: sqlalchemy,
    data: { flavour: 'sync' },
    visit,
  };
  const rows = gridOf({
    tools: [flask, litestar, { id: 'alembic', kind: 'migrations' }],
    orms: [sqlalchemy, piccolo],
    stacks: [stack],
  } as never);
  const said = rows.map(({ framework, cells }) => [
    framework.name,
    cells.map(
      ({ stacks, none }) => none || stacks.map(({ stack: { id }, connections }) => [id, connections]),
    ),
  ]);
  expect(said).toEqual([
    ['Flask', [[['flask-sqlalchemy', 4]], 'None: Piccolo is async, the starters of Flask are sync.']],
    ['Litestar', ['None here yet.', 'None here yet.']],
  ]);
});
