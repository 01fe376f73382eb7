/** What the project takes from others is named exactly: the same today and in a year. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const Versions = z.record(z.string(), z.string());
const Manifest = z.object({
  dependencies: Versions,
  devDependencies: Versions,
  optionalDependencies: Versions,
  overrides: Versions.optional(),
});

test('every npm package is pinned to one version', () => {
  const pins = Object.values(Manifest.parse(JSON.parse(read('package.json')))).flatMap((list = {}) =>
    Object.entries(list),
  );
  expect(pins.length).toBeGreaterThan(40);
  expect(pins.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('Ruff is pinned to one version', () => {
  expect(read('scripts/ruff.in')).toMatch(/^ruff==\d+\.\d+\.\d+\n$/);
});

/** `owner/name@commit # version`, as they stand in workflows; our own are left out. */
const actions = globSync('.github/**/*.yml', { cwd: root })
  .flatMap((file) => [...read(file).matchAll(/\buses: (?!\.\/)(.*)/g)])
  .map(([, action = '']) => action);

test('every action is pinned to a commit, with its version beside it', () => {
  expect(actions.length).toBeGreaterThan(10);
  expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual(
    [],
  );
});

test('an action has the same version everywhere', () => {
  const names = [...new Set(actions)].map((action) => action.split('@')[0]);
  expect(names).toEqual([...new Set(names)]);
});
