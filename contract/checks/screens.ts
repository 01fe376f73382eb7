/** The pictures that runs took: each is there as it was taken, and none lies about. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { againCommand, evidenceFile, picturesOf, runOf } from '../content/run-files.ts';
import type { Problem } from '../files/problem.ts';
import { sha256 } from '../files/sha256.ts';
import type { Evidence } from '../schemas/evidence.ts';

/** @param root of the repository */
export function checkScreens(root: string, runs: readonly Evidence[]): Problem[] {
  return runs.flatMap((run) =>
    picturesOf(run).flatMap(({ file, sha256: digest }): Problem[] => {
      const path = join(root, file);
      const isThere = existsSync(path);
      if (isThere && sha256(readFileSync(path)) === digest) return [];
      const evidence = evidenceFile(runOf(run));
      const rule = isThere
        ? `it is another picture than ${evidence} names`
        : `it is not there, and ${evidence} names it`;
      return [{ file, rule, remedy: `${againCommand(runOf(run))} --force` }];
    }),
  );
}

/** Pictures that no run names. Ask only when all of the content could be read. */
export function orphanedScreens(root: string, runs: readonly Evidence[]): Problem[] {
  const named = new Set(runs.flatMap(picturesOf).map(({ file }) => file));
  return globSync('evidence/screens/**/*.*', { cwd: root })
    .filter((file) => !named.has(file))
    .map((file) => ({ file, rule: 'no run took this picture', remedy: 'delete it' }));
}
