/** What became of each script, kept in `evidence/browser/`, a file for each subject. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sealed } from '../../contract/files/digest.ts';
import { type BrowserRuns, browserRunsFile } from '../../contract/schemas/browser-runs.ts';

/** Names in order; one line for each script, so that two people who add one each don’t meet. */
export function render({ generated, versions, scripts }: BrowserRuns): string {
  const sorted = Object.fromEntries(Object.entries(scripts).sort(([a], [b]) => (a < b ? -1 : 1)));
  const { digest } = sealed({ generated, versions, scripts: sorted });
  const lines = Object.entries(sorted).map(
    ([name, run]) => `    ${JSON.stringify(name)}: ${JSON.stringify(run)}`,
  );
  return `{
  "generated": ${JSON.stringify(generated)},
  "versions": ${JSON.stringify(versions)},
  "scripts": {
${lines.join(',\n')}
  },
  "digest": ${JSON.stringify(digest)}
}
`;
}

/** The file as it stands; empty where there is none. */
export function readText(root: string, subject: string): string {
  const path = join(root, browserRunsFile(subject));
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

export function write(root: string, subject: string, runs: BrowserRuns): void {
  mkdirSync(join(root, 'evidence/browser'), { recursive: true });
  writeFileSync(join(root, browserRunsFile(subject)), render(runs));
}
