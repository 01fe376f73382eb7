/** Writes the evidence of a copied case: that of its original, as if the lab had run the copy. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CaseFile } from '../../contract/content/model.ts';
import { opened, sealed } from '../../contract/files/digest.ts';
import { Evidence } from '../../contract/schemas/evidence.ts';
import { evidenceFile, picturesOf, runOf } from '../../contract/content/run-files.ts';

/**
 * @param root of a copy of the checkout: it is written to
 * @param sqlOf what the copy sends where the original sent this
 */
export function copyRuns(
  root: string,
  original: CaseFile,
  copy: CaseFile,
  sqlOf: (sql: string) => string,
): void {
  for (const database of original.databases) {
    const from = join(root, evidenceFile({ ...original, database }));
    if (!existsSync(from)) continue;
    const run = Evidence.parse(opened(JSON.parse(readFileSync(from, 'utf8'))).said);
    const phases = run.phases.map((phase) => ({
      ...phase,
      statements: phase.statements.map((statement) => ({ ...statement, sql: sqlOf(statement.sql) })),
    }));
    const own = {
      ...run,
      [copy.kind]: copy.id,
      subject: copy.subject,
      script: copy.script.name,
      sha256: copy.script.sha256,
      phases,
    };
    const file = join(root, evidenceFile(runOf(own)));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(sealed(own)));
    const pictures = picturesOf(run);
    for (const [index, picture] of picturesOf(own).entries()) {
      mkdirSync(dirname(join(root, picture.file)), { recursive: true });
      copyFileSync(join(root, pictures[index]?.file ?? ''), join(root, picture.file));
    }
  }
}

/** What two cases have in common where one is a copy of the other. */
export function sameCase(a: CaseFile, b: CaseFile): boolean {
  return a.flavour === b.flavour && a.release === b.release;
}
