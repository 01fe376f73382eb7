import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { REMEDIES } from '../../lab/databases/postgresql-server.ts';
import { cantWrite } from '../../lab/machine/errors.ts';
import { isFull } from '../../lab/machine/full-disk.ts';
import { endOf, quietRun } from '../../lab/machine/processes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'emitted-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a program that fails', () => {
  /** A program that prints this to standard error. */
  const failing = (says: string): string => {
    const path = join(folder, 'program');
    writeFileSync(path, `#!/bin/sh\necho '${says}' >&2\nexit 127\n`);
    chmodSync(path, 0o755);
    return path;
  };

  test('is shown with all that it said', async () => {
    await expect(quietRun(failing('no such locale'), ['-D'])).rejects.toMatchObject({
      message: `${join(folder, 'program')} -D failed:\nno such locale`,
      remedy: 'Mend what it says, then run the lab again.',
    });
  });

  test.each([
    'initdb: error while loading shared libraries: libicui18n.so.68: cannot open shared object file',
    'dyld[4]: Library not loaded: @loader_path/../lib/libicui18n.68.dylib',
  ])('for want of libraries that an install script links, with npm rebuild: %s', async (says) => {
    await expect(quietRun(failing(says), [], { remedies: REMEDIES })).rejects.toMatchObject({
      remedy: expect.stringContaining('run "npm rebuild"'),
    });
  });

  test('for want of room, as that', async () => {
    await expect(quietRun(failing('write: No space left on device'), [])).rejects.toMatchObject({
      message: expect.stringMatching(/^the disk is full: /),
    });
  });
});

test('of a flood enough is shown to know it', () => {
  expect(endOf(`first\n${'x'.repeat(3_000_000)}\n`)).toBe(
    `first\n${'x'.repeat(300)}… and 2999700 letters more`,
  );
  expect(endOf('a\n'.repeat(40)).split('\n')).toHaveLength(15);
});

test('a full disk is known by what Node, a program or the disk itself says', () => {
  expect(isFull(Object.assign(new Error('write'), { code: 'ENOSPC' }))).toBe(true);
  expect(isFull('FATAL: could not write lock file: No space left on device')).toBe(true);
  expect(isFull(Object.assign(new Error('cp'), { code: 'EIO' }), folder, '/not/there')).toBe(false);
});

test('a folder that may not be written to is told from other trouble', () => {
  const refused = Object.assign(new Error('open'), { code: 'EROFS' });
  expect(cantWrite(refused, join(folder, 'a/b'))?.message).toBe(
    `can't write to ${join(folder, 'a/b')}: the file system is read-only`,
  );
  expect(cantWrite(new Error('other'), join(folder, 'a/b'))).toBeUndefined();
});
