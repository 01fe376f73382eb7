/** Reads `evidence/types/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, problemsOf } from '../problem.ts';
import { type TypeEvidence, TypeEvidence as Schema, typeEvidenceFile, TYPES_FOLDER } from './evidence.ts';

/** Every report that the evidence holds, and what is wrong with the rest: not JSON, wrong shape, wrong file. */
export function readTypeEvidence(root: string): { reports: TypeEvidence[]; problems: Problem[] } {
  const reports: TypeEvidence[] = [];
  const problems: Problem[] = [];
  const names = existsSync(join(root, TYPES_FOLDER)) ? readdirSync(join(root, TYPES_FOLDER)).sort() : [];
  for (const file of names.filter((name) => !name.startsWith('.')).map((name) => `${TYPES_FOLDER}/${name}`)) {
    const remedy = 'delete the file and run: npm run lab -- types';
    let data: unknown;
    try {
      data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file))));
    } catch (error) {
      problems.push({ file, rule: `not JSON in UTF-8: ${(error as Error).message}`, remedy });
      continue;
    }
    const result = Schema.safeParse(data);
    if (!result.success) {
      problems.push(...problemsOf(result.error, file, data, remedy));
    } else if (typeEvidenceFile(result.data) !== file) {
      problems.push({ file, rule: `the report inside belongs in ${typeEvidenceFile(result.data)}`, remedy });
    } else {
      reports.push(result.data);
    }
  }
  return { reports, problems };
}
