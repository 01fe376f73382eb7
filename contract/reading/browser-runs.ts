/** Reads what became of each SQLite script in a browser's Python, as `npm run trial` wrote it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { opened } from '../files/digest.ts';
import { type Problem, problemsOf } from '../files/problem.ts';
import { BROWSER_RUNS, type BrowserRun, BrowserRuns } from '../schemas/browser-runs.ts';

const REMEDY = 'make it again: npm run trial -- --write';

/** By the name of the script, whatever subject's it is. */
export function readBrowserRuns(root: string): { runs: Map<string, BrowserRun>; problems: Problem[] } {
  const folder = join(root, BROWSER_RUNS);
  const runs = new Map<string, BrowserRun>();
  const problems: Problem[] = [];
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  for (const name of names.sort()) {
    const file = `${BROWSER_RUNS}/${name}`;
    let data: unknown;
    try {
      data = JSON.parse(readFileSync(join(root, file), 'utf8'));
    } catch {
      problems.push({ file, rule: 'it is no JSON', remedy: REMEDY });
      continue;
    }
    const { said, broken } = opened(data);
    const read = BrowserRuns.safeParse(said);
    if (broken) problems.push({ file, field: 'digest', ...broken, remedy: REMEDY });
    if (!read.success) problems.push(...problemsOf(read.error, file, said, REMEDY));
    else for (const [script, run] of Object.entries(read.data.scripts)) runs.set(script, run);
  }
  return { runs, problems };
}
