/** Reads `content/errors/`: the errors that people paste. */
import type { ErrorEntry } from '../content/model.ts';
import type { Files } from '../files/files.ts';
import { KnownError } from '../schemas/known-error.ts';

/** By id, in the order of their files. */
export function readErrors(files: Files): Map<string, ErrorEntry> {
  const errors = new Map<string, ErrorEntry>();
  for (const id of files.ids('content/errors', '.yaml')) {
    const file = `content/errors/${id}.yaml`;
    const data = files.yaml(file, KnownError);
    if (data) errors.set(id, { id, file, data });
  }
  return errors;
}
