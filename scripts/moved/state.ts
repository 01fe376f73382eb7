/** The evidence as it is in a folder, and as it was at a commit. */
import { execa } from 'execa';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '../../contract/reading/content.ts';
import type { Evidence } from '../../contract/schemas/evidence.ts';
import type { Problem } from '../../contract/files/problem.ts';
import { readRuns } from '../../contract/reading/runs.ts';
import { readTypes } from '../../contract/reading/typing.ts';
import { readTypeEvidence } from '../../contract/reading/typing-reports.ts';
import type { Looks } from './looks.ts';

export interface State extends Looks {
  runs: Evidence[];
  /** What can't be read, by today's schema. */
  problems: Problem[];
}

/**
 * @param root of a checkout: the verdicts on types need its content
 * @returns with the files that somebody changed by hand; evidence of before the digests has none that could tell
 */
export function stateIn(root: string): State & { changed: Problem[] } {
  const { runs, ...ran } = readRuns(root);
  const { reports, ...told } = readTypeEvidence(root);
  const { subjects } = readTypes(root, readContent(root).content.subjects).types;
  const expected = new Map([...subjects].map(([id, own]) => [id, own.expected]));
  return {
    runs,
    reports,
    expected,
    problems: [...ran.problems, ...told.problems],
    changed: [...ran.changed, ...told.changed],
  };
}

/** @param commit that `commitOf` has found */
export async function stateAt(root: string, commit: string): Promise<State> {
  const folder = mkdtempSync(join(tmpdir(), 'emitted-moved-'));
  try {
    await execa('git', ['archive', commit], { cwd: root }).pipe('tar', ['-x', '-C', folder]);
    return stateIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The commit that a name means; undefined if it means none here. */
export async function commitOf(root: string, name: string): Promise<string | undefined> {
  const { stdout, failed } = await execa('git', ['rev-parse', '--verify', '--quiet', `${name}^{commit}`], {
    cwd: root,
    reject: false,
  });
  return failed ? undefined : stdout;
}

/** The last commit in which a path changed; undefined if none did. */
export async function lastChangeOf(root: string, path: string): Promise<string | undefined> {
  const { stdout } = await execa('git', ['log', '-1', '--format=%H', '--', path], {
    cwd: root,
    reject: false,
  });
  return stdout || undefined;
}
