/** Reads the records of what changed. */
import type { Memory } from '../files/memory.ts';
import { ChangeRecord, CHANGES_FOLDER, changesFile } from '../schemas/changes.ts';
import { type JsonFiles, readJsonFiles } from '../files/json-files.ts';

/**
 * Every record, oldest first, and what is wrong with the rest.
 * @param memory of an earlier reading
 */
export function readChanges(
  root: string,
  memory?: Memory,
): { changes: ChangeRecord[] } & Omit<JsonFiles<ChangeRecord>, 'entries'> {
  const { entries, ...others } = readJsonFiles(root, {
    folder: CHANGES_FOLDER,
    schema: ChangeRecord,
    what: 'record',
    fileOf: ({ date }) => changesFile(date),
    remedy: 'restore the file, or delete it and run: npm run moved -- --write',
    again: (file) =>
      `restore it: git checkout -- ${file}; or write it again: npm run moved -- --write --date ${file.slice(CHANGES_FOLDER.length + 1, -'.json'.length)}`,
    memory,
  });
  return { changes: entries, ...others };
}
