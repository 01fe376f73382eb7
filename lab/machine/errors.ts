import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';

/** Something that stops the lab and that whoever runs it can mend. Shown without a stack trace. */
export class LabError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'LabError';
    this.remedy = remedy;
  }
}

/** The sentence an error carries, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The code of a system error such as ENOSPC, if it is one. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What to say where a checkout is read-only; undefined if the error is another one. */
export function cantWrite(error: unknown, path: string): LabError | undefined {
  // Of a folder that can't be made on a read-only disk Node says ENOENT.
  const code = REFUSALS.includes(codeOf(error) ?? '') ? codeOf(error) : refusalOf(path);
  return code === undefined
    ? undefined
    : new LabError(
        `can't write to ${path}: ${code === 'EROFS' ? 'the file system is read-only' : 'permission denied'}`,
        'The lab keeps its environments and evidence in the checkout: run it on a copy that you may write to.',
      );
}

const REFUSALS = ['EACCES', 'EPERM', 'EROFS'];

/** Why nothing can be written at the end of a path, as the nearest folder that is there has it. */
function refusalOf(path: string): string | undefined {
  let folder = path;
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
}
