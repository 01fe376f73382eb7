/** All that can be said about content and evidence without building a page. */
import { type Content, readContent } from './content.ts';
import type { Evidence } from './evidence.ts';
import type { Problem } from './problem.ts';
import { checkRuns, readRuns } from './runs.ts';

export interface Checked {
  content: Content;
  runs: Evidence[];
  problems: Problem[];
}

/** @param root path of the repository */
export function check(root: string): Checked {
  const { content, problems } = readContent(root);
  const evidence = readRuns(root);
  return {
    content,
    runs: evidence.runs,
    problems: [...problems, ...evidence.problems, ...checkRuns(content, evidence.runs)],
  };
}
