/** Writes evidence so that a file is either the old one or the new one, and compares it for `--check`. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { opened, sealed } from '../../contract/files/digest.ts';
import { Evidence } from '../../contract/schemas/evidence.ts';
import { evidenceFile, runOf } from '../../contract/content/run-files.ts';
import { cantWrite, codeOf } from '../machine/errors.ts';
import { fullDisk } from '../machine/full-disk.ts';
import { withoutPixels } from './screens.ts';

/** Evidence as text, to compare and to show. */
export function render(evidence: object): string {
  return `${JSON.stringify(evidence, null, 2)}\n`;
}

/** The same as it stands in its file, with its digest. */
export function renderFile(evidence: object): string {
  return render(sealed(evidence));
}

/** The evidence of a run that is there now; undefined if there is none, none that can be read, or not what was written. */
export function readEvidence(root: string, file: string): Evidence | undefined {
  return readWhole(root, file, Evidence);
}

/** The same for what fits another schema. */
export function readWhole<T>(root: string, file: string, schema: z.ZodType<T>): T | undefined {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  try {
    const { said, broken } = opened(JSON.parse(readFileSync(path, 'utf8')));
    return broken ? undefined : schema.parse(said);
  } catch {
    return undefined;
  }
}

/**
 * @returns whether the file changed
 * @throws LabError if the disk is full; the old file is whole then
 */
export function writeEvidence(root: string, evidence: Evidence): boolean {
  return writeWhole(root, evidenceFile(runOf(evidence)), renderFile(evidence));
}

/** @returns whether the file changed; throws as `writeEvidence` does */
export function writeWhole(root: string, file: string, text: string): boolean {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  // Beside the evidence a file cut off by a crash would be taken for evidence.
  const whole = join(root, '.lab/evidence.new');
  try {
    mkdirSync(dirname(path), { recursive: true });
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text, { flush: true });
    renameSync(whole, path);
  } catch (error) {
    tryToRemove(whole);
    if (codeOf(error) === 'ENOSPC') throw fullDisk(`${file} can't be written`, 'The old evidence is whole.');
    throw cantWrite(error, path) ?? error;
  }
  return true;
}

function tryToRemove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing can be written or removed there.
  }
}

/** Said by `--check` where it has nothing to compare with. */
export const NO_EVIDENCE = 'there is no evidence, or none as the lab wrote it';

/** How two runs of a case differ: `same`, in versions of Python or the server alone, or otherwise, with the first lines. */
export function compareEvidence(
  before: Evidence | undefined,
  now: Evidence,
): { differs: 'no' | 'patch' | 'yes'; how: string } {
  if (!before) return { differs: 'yes', how: NO_EVIDENCE };
  if (isDeepStrictEqual(withoutPixels(before), withoutPixels(now))) return { differs: 'no', how: '' };
  const versions = (['python', 'server', 'pooler'] as const)
    .filter((key) => before.versions[key] !== now.versions[key])
    .map((key) => `${key} ${before.versions[key]} → ${now.versions[key]}`);
  const { python, server, pooler } = now.versions;
  const levelled = {
    ...before,
    versions: {
      ...before.versions,
      python,
      server,
      ...(pooler !== undefined && { pooler }),
      ...(before.versions.subject === before.versions.python && { subject: now.versions.subject }),
    },
  };
  if (isDeepStrictEqual(withoutPixels(levelled), withoutPixels(now)))
    return { differs: 'patch', how: versions.join(', ') };
  return { differs: 'yes', how: firstDifference(render(before), render(now)) };
}

export function firstDifference(before: string, now: string): string {
  const [old, fresh] = [before.split('\n'), now.split('\n')];
  const at = old.findIndex((line, index) => line !== fresh[index]);
  return [
    `line ${at + 1}`,
    ...[at, at + 1, at + 2].flatMap((line) => [
      `- ${old[line]?.trim() ?? ''}`,
      `+ ${fresh[line]?.trim() ?? ''}`,
    ]),
  ].join('\n');
}
