/** A virtual environment for each subject, made by uv from its hashed lock file and kept until the lock changes. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SubjectEntry } from '../contract/content.ts';
import { LabError, messageOf } from './errors.ts';
import { findProgram, quietRun } from './processes.ts';
import { PYTHON } from './version.ts';

/**
 * @param cache folder for environments, kept between runs
 * @returns path of the environment's Python
 * @throws LabError if there is no uv, no suitable Python, or the lock can't be installed
 */
export async function prepareEnvironment(
  root: string,
  cache: string,
  subject: SubjectEntry,
): Promise<string> {
  const folder = join(cache, `${subject.id}-${PYTHON}-${subject.lock.slice(0, 12)}`);
  const python = join(folder, 'bin/python');
  const whole = join(folder, 'whole');
  if (existsSync(whole) && existsSync(python)) return python;

  const uv = requireUv();
  await mkdir(cache, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  try {
    await quietRun(uv, ['venv', '--quiet', '--no-project', '--python', PYTHON, folder]);
  } catch (error) {
    throw new LabError(
      `no Python ${PYTHON} for ${subject.id}: ${messageOf(error)}`,
      `Let uv get it with "uv python install ${PYTHON}", or put a python${PYTHON} on PATH.`,
    );
  }
  const lock = `content/subjects/${subject.id}/requirements.txt`;
  try {
    await quietRun(
      uv,
      ['pip', 'sync', '--quiet', '--require-hashes', '--compile-bytecode', '--python', python, lock],
      { cwd: root },
    );
  } catch (error) {
    throw new LabError(
      `the packages of ${lock} can't be installed: ${messageOf(error)}`,
      'Check the network; if the lock itself is wrong, make it anew with: npm run lab -- lock',
    );
  }
  writeFileSync(whole, 'Written last: this environment is whole.\n');
  return python;
}

/** Makes `requirements.txt` anew from `requirements.in`: the full lock, with hashes, for every platform. */
export async function lockSubject(root: string, id: string): Promise<void> {
  await quietRun(
    requireUv(),
    [
      ...['pip', 'compile', '--quiet', '--universal', '--upgrade', '--generate-hashes'],
      // The header: the same bytes as before, whoever makes them. The evidence names the file's hash.
      ...['--custom-compile-command', 'npm run lab -- lock'],
      ...['--python-version', PYTHON, 'requirements.in', '--output-file', 'requirements.txt'],
    ],
    { cwd: join(root, 'content/subjects', id) },
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
