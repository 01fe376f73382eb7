/** Reads `evidence/facts/`. */
import type { Memory } from '../files/memory.ts';
import { type JsonFiles, readJsonFiles } from '../files/json-files.ts';
import { Facts, FACTS_FOLDER, factsFile } from '../schemas/facts.ts';

/**
 * What is known of each package, and what is wrong with the rest.
 * @param memory of an earlier reading
 */
export function readFacts(
  root: string,
  memory?: Memory,
): { facts: Facts[] } & Omit<JsonFiles<Facts>, 'entries'> {
  const { entries, ...others } = readJsonFiles(root, {
    folder: FACTS_FOLDER,
    what: 'set of facts',
    schema: Facts,
    fileOf: factsFile,
    remedy: 'delete the file and run: npm run lab -- facts',
    again: () => 'make it again: npm run lab -- facts',
    memory,
  });
  return { facts: entries, ...others };
}
