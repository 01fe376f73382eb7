/** Reads `evidence/types/`. */
import { readGenerated } from '../generated.ts';
import type { Problem } from '../problem.ts';
import { type TypeEvidence, TypeEvidence as Schema, typeEvidenceFile, TYPES_FOLDER } from './evidence.ts';

/** Every report that the evidence holds, and what is wrong with the rest. */
export function readTypeEvidence(root: string): { reports: TypeEvidence[]; problems: Problem[] } {
  const { read, problems } = readGenerated<TypeEvidence>(root, {
    folder: TYPES_FOLDER,
    schema: Schema,
    one: 'report',
    fileOf: typeEvidenceFile,
    remedy: 'delete the file and run: npm run lab -- types',
  });
  return { reports: read, problems };
}
