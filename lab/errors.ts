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
  return ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')
    ? new LabError(
        `can't write to ${path}: ${codeOf(error) === 'EROFS' ? 'the file system is read-only' : 'permission denied'}`,
        'The lab keeps its environments and evidence in the checkout: run it on a copy that you may write to.',
      )
    : undefined;
}
