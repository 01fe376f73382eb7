/** Reads what became of each SQLite script in a browser's Python, as `npm run trial` wrote it. */
import { readJsonFiles } from '../files/json-files.ts';
import type { Memory } from '../files/memory.ts';
import type { Problem } from '../files/problem.ts';
import { BROWSER_RUNS, type BrowserRun, BrowserRuns } from '../schemas/browser-runs.ts';

/**
 * By the name of the script, whatever subject's it is.
 * @param memory of an earlier reading
 */
export function readBrowserRuns(
  root: string,
  memory?: Memory,
): { runs: Map<string, BrowserRun>; problems: Problem[] } {
  const remedy = 'make it again: npm run trial -- --write';
  const { entries, problems, changed } = readJsonFiles(root, {
    folder: BROWSER_RUNS,
    what: 'record of a trial',
    schema: BrowserRuns,
    remedy,
    again: () => remedy,
    memory,
  });
  const runs = new Map(entries.flatMap(({ scripts }) => Object.entries(scripts)));
  return { runs, problems: [...problems, ...changed] };
}
