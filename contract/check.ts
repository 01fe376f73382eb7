/** All that can be said about content and evidence without building a page. */
import { unbacked } from './backing.ts';
import { checkClaims } from './claim-evidence.ts';
import { type Content, readContent } from './content.ts';
import { checkArticles } from './embeds.ts';
import type { Evidence } from './evidence.ts';
import type { Problem } from './problem.ts';
import { checkRuns, orphans, readRuns } from './runs.ts';

export interface Checked {
  content: Content;
  runs: Evidence[];
  problems: Problem[];
}

/** @param root path of the repository */
export function check(root: string): Checked {
  const { content, problems: unread } = readContent(root);
  const { runs, problems: unreadable } = readRuns(root);
  const problems = [...unread, ...unreadable, ...checkRuns(content, runs), ...unbacked(content, runs)];
  // What could not be read would look as if it were not there, and its evidence like an orphan.
  if (unread.length === 0)
    problems.push(...checkArticles(content, runs), ...checkClaims(content, runs), ...orphans(content, runs));
  return { content, runs, problems };
}
