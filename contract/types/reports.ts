/** Reads `evidence/types/`. */
import { readJsonFiles } from '../json-files.ts';
import type { Problem } from '../problem.ts';
import { TypeEvidence, typeEvidenceFile, TYPES_FOLDER } from './evidence.ts';

/** Every report that the evidence holds, and what is wrong with the rest. */
export function readTypeEvidence(root: string): { reports: TypeEvidence[]; problems: Problem[] } {
  const { entries, problems } = readJsonFiles(root, {
    folder: TYPES_FOLDER,
    what: 'report',
    schema: TypeEvidence,
    fileOf: typeEvidenceFile,
    remedy: 'delete the file and run: npm run lab -- types',
  });
  return { reports: entries, problems };
}
