/** The pictures that runs took: each is there as it was taken, and none lies about. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { againCommand, evidenceFile, runOf, screenFile } from '../content/run-files.ts';
import type { Problem } from '../files/problem.ts';
import { sha256 } from '../files/sha256.ts';
import type { Evidence } from '../schemas/evidence.ts';

/** @param root of the repository */
export function checkScreens(root: string, runs: readonly Evidence[]): Problem[] {
  return runs.flatMap((run) =>
    (run.screens ?? []).flatMap((screen): Problem[] => {
      const file = screenFile(runOf(run), screen.id, screen.theme);
      const path = join(root, file);
      if (existsSync(path) && sha256(readFileSync(path)) === screen.sha256) return [];
      const rule = `it is ${existsSync(path) ? 'another picture than' : 'not there, and'} ${evidenceFile(runOf(run))} names`;
      return [{ file, rule, remedy: `${againCommand(runOf(run))} --force` }];
    }),
  );
}

/** Pictures that no run names. Ask only when all of the content could be read. */
export function orphanedScreens(root: string, runs: readonly Evidence[]): Problem[] {
  const named = new Set(
    runs.flatMap((run) => (run.screens ?? []).map(({ id, theme }) => screenFile(runOf(run), id, theme))),
  );
  return globSync('evidence/screens/**/*.*', { cwd: root })
    .filter((file) => !named.has(file))
    .map((file) => ({ file, rule: 'no run took this picture', remedy: 'delete it' }));
}
