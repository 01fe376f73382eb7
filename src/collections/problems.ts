/** What ends a build, and keeps a server from starting: everything that is wrong, said at once. */
import { plural } from '../../contract/vocabulary/in-words.ts';
import { formatProblems, type Problem } from '../../contract/files/problem.ts';

export class ProblemsError extends Error {
  override readonly name = 'ProblemsError';
  /** What to mend; the message says the same in words. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(textOf(problems));
    this.problems = problems;
    // Astro prints it under the message, and where in our code they were noticed helps nobody to mend a file.
    this.stack = '';
  }
}

/** The count stands at both ends: one of them is still on the screen. */
export function textOf(problems: readonly Problem[]): string {
  const count = plural(problems.length, 'problem');
  return `${count}\n\n${formatProblems(problems)}\n\n${count} above.\n`;
}

/** @throws {ProblemsError} where there are any */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemsError(problems);
}
