import { describe, expect, test } from 'vitest';
import { regionsOf, withRegion } from '../../../contract/scripts/regions.ts';
import { assembleScript, importsFor, ScriptError } from '../../../contract/scripts/assemble.ts';

function assemble(sample: string, modules: Record<string, string> = {}): string {
  return assembleScript({
    name: 'greet.pebble.py',
    title: 'Greet: Pebble, async',
    python: '>=3.12',
    requirements: ['pebble[async]==1.0', 'asyncpg==0.32.0'],
    sample,
    modules: new Map(Object.entries(modules)),
  });
}

/** What stands under the docstring. */
function code(script: string): string {
  return script.slice(script.lastIndexOf('"""\n\n') + '"""\n\n'.length);
}

describe('the script', () => {
  test('begins with its PEP 723 block and how to run it', () => {
    expect(assemble('run(task)\n')).toMatch(
      /^# \/\/\/ script\n# requires-python = ">=3\.12"\n# dependencies = \[\n# {3}"pebble\[async\]==1\.0",\n# {3}"asyncpg==0\.32\.0",\n# \]\n# \/\/\/\n"""Greet: Pebble, async\.\n[\s\S]*uv run greet\.pebble\.py/,
    );
  });

  test('holds modules before what imports them, each once, without their imports and docstrings', () => {
    const script = code(
      assemble('from models import Author\nfrom running import run\n\nrun(Author)\n', {
        rows: '"""The rows."""\n\nNAMES = []\n',
        models: '"""The models."""\n\nfrom rows import NAMES\n\nAuthor = NAMES\n',
        running: 'from rows import NAMES\n\nrun = print\n',
        unused: 'import nothing\n',
      }),
    );
    expect(script).toBe('NAMES = []\n\n\nAuthor = NAMES\n\n\nrun = print\n\n\nrun(Author)\n');
  });

  test('has one import for each module, sorted as Ruff sorts them, the standard library first', () => {
    const script = code(
      assemble('from pebble import select\nfrom models import Author\n\nselect(Author)\n', {
        models:
          'import json\nfrom typing import Any\nfrom pebble import JSON, Model\nimport asyncio\nimport zebra\n\nAuthor = Model\n',
      }),
    );
    expect(script).toBe(
      'import asyncio\nimport json\nfrom typing import Any\n\nimport zebra\nfrom pebble import JSON, Model, select\n\nAuthor = Model\n\n\nselect(Author)\n',
    );
  });

  test('tells a module of the standard library that no sample has used yet from a package', () => {
    expect(
      code(assemble('import logging\nimport pebble\nfrom types import SimpleNamespace\n\nrun()\n')),
    ).toBe('import logging\nfrom types import SimpleNamespace\n\nimport pebble\n\nrun()\n');
  });

  test('breaks an import that would be longer than 80 columns', () => {
    const names = Array.from({ length: 12 }, (_, index) => `function_${String.fromCharCode(97 + index)}`);
    const script = code(assemble(`from pebble import (\n    ${names.join(',\n    ')},\n)\n\nrun()\n`));
    expect(script).toBe(
      `from pebble import (\n${names.map((name) => `    ${name},\n`).join('')})\n\nrun()\n`,
    );
  });

  test('is the same for the same parts', () => {
    const sample = 'from pebble import b, a\n\nrun(a)\n';
    expect(assemble(sample)).toBe(assemble(sample));
  });

  test('cannot be made of modules that import each other', () => {
    const modules = { a: 'from b import x\n', b: 'from a import y\n' };
    expect(() => assemble('from a import y\n', modules)).toThrow(
      new ScriptError('greet.pebble.py → a → b → a: these modules import each other in a circle'),
    );
  });
});

describe('regions', () => {
  test('are dedented, and know their line', () => {
    expect(regionsOf('import x\n\n# region\ndef task():\n    return 1\n\n\n# endregion\n')).toEqual([
      { name: 'task', line: 4, code: 'def task():\n    return 1' },
    ]);
    expect(regionsOf('if x:\n    # region naive\n    a\n      b\n    # endregion\n')).toEqual([
      { name: 'naive', line: 3, code: 'a\n  b' },
    ]);
  });

  test.each([
    ['# region\n# region naive\n# endregion\n', 'line 2: a region starts inside the region of line 1'],
    ['x\n# endregion\n', 'line 2: "# endregion" without a "# region" before it'],
    ['# region\nx\n# endregion\n# region\ny\n# endregion\n', 'line 4: the region "task" occurs twice'],
    ['x\n# region naive\ny\n', 'line 2: the region "naive" has no "# endregion"'],
  ])('%j', (source, message) => {
    expect(() => regionsOf(source)).toThrow(new ScriptError(message));
  });
});

describe('other code in a region', () => {
  const source =
    'import x\n\n# region\n\ndef task():\n    return 1\n\n\n# endregion\n\nif x:\n    # region naive\n    a\n      b\n    # endregion\n';

  test('stands where the region stood, with the blank lines around it', () => {
    expect(withRegion(source, 'task', 'def task():\n    return 2')).toBe(
      source.replace('return 1', 'return 2'),
    );
  });

  test('is indented as the region was', () => {
    expect(withRegion(source, 'naive', 'c\n\nif d:\n    e')).toBe(
      source.replace('    a\n      b\n', '    c\n\n    if d:\n        e\n'),
    );
  });

  test('is the source as it was where it is the same code', () => {
    for (const { name, code } of regionsOf(source)) expect(withRegion(source, name, code)).toBe(source);
  });

  test('can be read again', () => {
    const empty = withRegion(source, 'task', '');
    expect(regionsOf(empty).map(({ code }) => code)).toEqual(['', 'a\n  b']);
    expect(regionsOf(withRegion(empty, 'task', 'x = 1'))[0]?.code).toBe('x = 1');
  });

  test('has nowhere to stand where the region is gone', () => {
    expect(() => withRegion(source, 'setup', 'x')).toThrow(new ScriptError('there is no region "setup"'));
  });
});

describe('what shown code needs before it', () => {
  const modules = new Map([
    ['models', ''],
    ['running', ''],
  ]);
  const sample = `"""Said once."""
import datetime as dt
import os.path
from decimal import Decimal
from models import Author, Book, fill
from running import run
from sqlalchemy import (
    func,
    select as pick,
)

# region
`;

  test('the names that it uses, from packages first', () => {
    expect(importsFor(sample, 'pick(Book, os.path.sep, dt.date)', modules)).toEqual({
      code: 'import datetime as dt\nimport os.path\n\nfrom sqlalchemy import select as pick\n\nfrom models import Book',
      modules: ['models'],
    });
  });

  test('nothing where it uses none', () => {
    expect(importsFor(sample, 'print(selected, Bookshop)', modules)).toEqual({ code: '', modules: [] });
  });
});
