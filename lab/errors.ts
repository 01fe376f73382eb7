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
