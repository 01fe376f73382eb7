import { describe, expect, test } from 'vitest';
import { importedFirst } from '../../contract/scripts/assemble.ts';
import { forkGroupsOf } from '../../lab/cases/imports.ts';
import type { Case } from '../../lab/cases/record.ts';
import { job } from './fixtures.ts';

describe('what a script imports first', () => {
  test('is what stands before all that it does', () => {
    const script = `# /// script
# requires-python = ">=3.12"
# ///
"""Says import this.

Run it with: uv run it.py
"""

import json
import os.path, sys as system
from collections.abc import (
    Callable,
    Mapping as Read,
)

from pebble import Pebble
from pebble import stones

pebble = Pebble()

import late
`;
    expect(importedFirst(script)).toEqual([
      { module: 'json', names: [] },
      { module: 'os.path', names: [] },
      { module: 'sys', names: [] },
      { module: 'collections.abc', names: ['Callable', 'Mapping'] },
      { module: 'pebble', names: ['Pebble', 'stones'] },
    ]);
  });

  test('nothing where it begins with something else', () => {
    expect(importedFirst('print("[1]")\nimport json\n')).toEqual([]);
  });
});

describe('cases that are forked from one process', () => {
  const importing = (id: string, ...modules: string[]): Case => ({
    ...job,
    source: {
      ...job.source,
      id,
      script: {
        ...job.source.script,
        text: `${modules.map((name) => (name.includes(' ') ? `${name}\n` : `import ${name}\n`)).join('')}print()\n`,
      },
    },
  });
  const idsOf = (cases: readonly Case[]): string[] => cases.map(({ source }) => source.id);

  test('all import themselves what it imports, in the same order', () => {
    const cases = [
      importing('a', 'json', 'pebble'),
      importing('b', 'json', 'os', 'pebble'),
      importing('c', 'json', 'os', 'pebble'),
      importing('d', 'json', 'os', 'pebble'),
      importing('e', 'json', 'os', 'pebble', 'rare'),
    ];
    const { groups, alone } = forkGroupsOf(cases);
    expect(
      groups.map(({ cases: own, imports }) => [idsOf(own), imports.map(({ module }) => module)]),
    ).toEqual([
      [
        ['b', 'c', 'd', 'e'],
        ['json', 'os', 'pebble'],
      ],
    ]);
    expect(idsOf(alone)).toEqual(['a']);
  });

  test('import of a module the names that all of them import, and share it whatever these are', () => {
    const cases = [
      importing('a', 'from pebble import stones, Pebble'),
      importing('b', 'from pebble import Pebble, stones, sand'),
      importing('c', 'from pebble import stones, Gravel'),
    ];
    expect(forkGroupsOf(cases).groups).toEqual([
      { cases, imports: [{ module: 'pebble', names: ['stones'] }] },
    ]);
  });

  test('those that are left share another', () => {
    const cases = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => importing(id, 'json', 'asyncio'));
    const others = ['x', 'y', 'z'].map((id) => importing(id, 'json'));
    const { groups, alone } = forkGroupsOf([...cases, ...others]);
    expect(groups.map(({ imports }) => imports.map(({ module }) => module))).toEqual([
      ['json', 'asyncio'],
      ['json'],
    ]);
    expect(groups.map(({ cases: own }) => own.length)).toEqual([9, 3]);
    expect(alone).toEqual([]);
  });

  test('have the same packages, database and driver', () => {
    const cases = ['a', 'b', 'c'].map((id) => importing(id, 'json'));
    const elsewhere = { ...job.packages, lockFile: 'content/subjects/other/requirements.txt' };
    const others = cases.flatMap((one): Case[] => [
      { ...one, database: 'sqlite' },
      { ...one, packages: elsewhere },
      { ...one, source: { ...one.source, flavour: 'sync' } },
    ]);
    const { groups } = forkGroupsOf([...cases, ...others]);
    expect(groups.map(({ cases: own }) => own.length)).toEqual([3, 3, 3, 3]);
  });

  test('are three at least, and import something', () => {
    expect(forkGroupsOf([importing('a', 'json'), importing('b', 'json')])).toMatchObject({
      groups: [],
      alone: [{}, {}],
    });
    const bare = ['a', 'b', 'c'].map((id) => importing(id));
    expect(forkGroupsOf(bare).alone).toHaveLength(3);
  });
});
