/** Reads `evidence/types/`. */
import type { Memory } from '../files/memory.ts';
import { type JsonFiles, readJsonFiles } from '../files/json-files.ts';
import { TypeEvidence, typeEvidenceFile, TYPES_FOLDER } from '../schemas/typing-evidence.ts';

/**
 * Every report that the evidence holds, and what is wrong with the rest.
 * @param memory of an earlier reading
 */
export function readTypeEvidence(
  root: string,
  memory?: Memory,
): { reports: TypeEvidence[] } & Omit<JsonFiles<TypeEvidence>, 'entries'> {
  const { entries, ...others } = readJsonFiles(root, {
    folder: TYPES_FOLDER,
    what: 'report',
    schema: TypeEvidence,
    fileOf: typeEvidenceFile,
    remedy: 'delete the file and run: npm run lab -- types',
    again: (file) =>
      `make it again: npm run lab -- types ${file.slice(TYPES_FOLDER.length + 1).split('.')[0] ?? ''}`,
    memory,
  });
  return { reports: entries, ...others };
}
