/** The scripts to try: those of the current releases that the lab ran on SQLite. */
import { caseFilesOf } from '../../contract/content/cases.ts';
import { evidenceFile, runOf } from '../../contract/content/run-files.ts';
import { readContent } from '../../contract/reading/content.ts';
import { readRuns } from '../../contract/reading/runs.ts';
import type { Evidence } from '../../contract/schemas/evidence.ts';

export interface Trial {
  subject: string;
  name: string;
  text: string;
  sha256: string;
  recorded: Evidence;
}

export function trials(root: string, subjects: readonly string[]): Trial[] {
  const { content } = readContent(root);
  const recorded = new Map(readRuns(root).runs.map((run) => [evidenceFile(runOf(run)), run]));
  return caseFilesOf(content).flatMap((read) => {
    const { subject, release, script } = read;
    const run = recorded.get(evidenceFile({ ...read, database: 'sqlite' }));
    if (!subjects.includes(subject) || release !== undefined || run?.sha256 !== script.sha256) return [];
    return { subject, name: script.name, text: script.text, sha256: script.sha256, recorded: run };
  });
}
