/** A virtual environment for each subject and release, made by uv from its hashed lock file and kept until the lock changes. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Packages } from '../../contract/content/model.ts';
import { cantWrite, LabError, messageOf } from '../machine/errors.ts';
import { isFullDisk } from '../machine/full-disk.ts';
import { findProgram, quietRun } from '../machine/processes.ts';
import { borrowBytecode } from './bytecode.ts';
import { PYTHON } from './version.ts';

/** A file that an environment has once it is whole. */
const WHOLE = 'whole';

/**
 * @param name of the subject, with its release where it is an older one
 * @returns path of the environment's Python; environments are kept in `.lab/environments` between runs
 * @throws LabError if there is no uv, no suitable Python, or the lock can't be installed
 */
export async function prepareEnvironment(
  root: string,
  name: string,
  packages: Packages,
  signal?: AbortSignal,
): Promise<string> {
  const cache = join(root, '.lab/environments');
  const version = packages.python ?? PYTHON;
  const folder = join(cache, `${name}-${version}-${packages.lock.slice(0, 12)}`);
  const python = join(folder, 'bin/python');
  const whole = join(folder, WHOLE);
  if (existsSync(whole) && existsSync(python)) return python;

  const uv = requireUv();
  try {
    await mkdir(cache, { recursive: true });
  } catch (error) {
    throw cantWrite(error, cache) ?? error;
  }
  rmSync(folder, { recursive: true, force: true });
  try {
    await quietRun(uv, ['venv', '--quiet', '--no-project', '--python', version, folder], { signal });
  } catch (error) {
    if (isFullDisk(error)) throw error;
    throw new LabError(
      `no Python ${version} for ${name}: ${messageOf(error)}`,
      `Let uv get it with "uv python install ${version}", or put a python${version} on PATH.`,
    );
  }
  const sync = ['pip', 'sync', '--quiet', '--require-hashes', '--python', python, packages.lockFile];
  try {
    await quietRun(uv, sync, { cwd: root, signal });
    borrowBytecode(folder, othersThan(folder), version);
    await quietRun(uv, [...sync, '--compile-bytecode'], { cwd: root, signal });
  } catch (error) {
    if (isFullDisk(error)) throw error;
    throw new LabError(
      `the packages of ${packages.lockFile} can't be installed: ${messageOf(error)}`,
      'Check the network; if the lock itself is wrong, make it anew with: npm run lab -- lock',
    );
  }
  writeFileSync(whole, 'Written last: this environment is whole.\n');
  return python;
}

/** Those that are whole: one that is not may be made anew meanwhile. */
function othersThan(folder: string): string[] {
  const cache = dirname(folder);
  return readdirSync(cache)
    .map((name) => join(cache, name))
    .filter((other) => other !== folder && existsSync(join(other, WHOLE)));
}

/** Makes `requirements.txt` anew from the `requirements.in` beside it: the full lock, with hashes, for every platform. */
export async function lockPackages(root: string, { lockFile, python = PYTHON }: Packages): Promise<void> {
  await quietRun(
    requireUv(),
    [
      ...['pip', 'compile', '--quiet', '--universal', '--upgrade', '--generate-hashes'],
      // The header: the same bytes as before, whoever makes them. The evidence names the file's hash.
      ...['--custom-compile-command', 'npm run lab -- lock'],
      ...['--python-version', python, 'requirements.in', '--output-file', 'requirements.txt'],
    ],
    { cwd: dirname(join(root, lockFile)) },
  );
}

function requireUv(): string {
  const uv = findProgram('uv');
  if (uv) return uv;
  throw new LabError(
    'uv is not on PATH, and the lab makes its Python environments with it',
    'Install it: https://docs.astral.sh/uv/getting-started/installation/ or "pip install uv".',
  );
}
