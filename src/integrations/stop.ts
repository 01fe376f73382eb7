/** How the build ends at problems: all of them on the screen, no stack trace, an exit code that is not zero. */
import type { AstroIntegrationLogger } from 'astro';
import { plural } from '../../contract/in-words.ts';
import { formatProblems, type Problem } from '../../contract/problem.ts';

export function report(problems: readonly Problem[], logger: AstroIntegrationLogger): void {
  const count = plural(problems.length, 'problem');
  logger.error(`${count}\n\n${formatProblems(problems)}\n\n${count} above.\n`);
}

/** Astro would call an error thrown in a hook "unhandled" and add where in our code it arose; neither helps a writer. */
export function stopAt(problems: readonly Problem[], logger: AstroIntegrationLogger): void {
  if (problems.length === 0) return;
  report(problems, logger);
  process.exit(1);
}
