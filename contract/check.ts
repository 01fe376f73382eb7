/** All that can be said about content and evidence without building a page. */
import { unbacked } from './backing.ts';
import { type ChangeRecord, readChanges } from './changes.ts';
import { checkClaims } from './claim-evidence.ts';
import { type CaseFile, caseFilesOf, type CaseSummary, type Content, readContent } from './content.ts';
import { checkColours } from './colours.ts';
import { checkDrafts } from './drafts.ts';
import { checkArticles } from './embeds.ts';
import type { Evidence } from './evidence.ts';
import { checkCounted } from './counted.ts';
import { checkFormerly } from './formerly.ts';
import type { Problem } from './problem.ts';
import { checkRuns, orphans, readRuns } from './runs.ts';
import { checkShown } from './shown.ts';
import { checkSilence } from './silence.ts';
import { checkTitles } from './titles.ts';
import { checkServers } from './servers.ts';
import { checkTypes } from './types/check.ts';
import type { TypesContent } from './types/content.ts';
import type { TypeEvidence } from './types/evidence.ts';
import { readTypes } from './types/read.ts';
import { readTypeEvidence } from './types/reports.ts';

/** Content and evidence. */
export interface Known<Case extends CaseSummary = CaseFile> {
  content: Content<Case>;
  runs: Evidence[];
  types: TypesContent;
  reports: TypeEvidence[];
  /** Oldest first. */
  changes: ChangeRecord[];
}

export interface Checked extends Known {
  problems: Problem[];
  /** Whether some of the content can't be read, and is missing here. */
  unread: boolean;
}

/** @param root path of the repository */
export function check(root: string): Checked {
  const { content, problems: unread } = readContent(root);
  const { runs, problems: unreadable, changed } = readRuns(root);
  const problems = [
    ...unread,
    ...unreadable,
    ...changed,
    ...checkRuns(content, runs),
    ...checkServers(runs),
    ...checkSilence(content, runs),
    ...checkShown(caseFilesOf(content)),
    ...checkColours(content),
    ...checkTitles(content),
    ...checkDrafts(content),
    ...unbacked(content, runs),
  ];
  // What could not be read would look as if it were not there, and its evidence like an orphan.
  if (unread.length === 0)
    problems.push(
      ...checkFormerly(content),
      ...checkArticles(content, runs),
      ...checkCounted(content),
      ...orphans(content, runs),
    );
  const { types, problems: untyped } = readTypes(root, content.subjects);
  const told = readTypeEvidence(root);
  const recorded = readChanges(root);
  const { reports } = told;
  problems.push(...untyped, ...told.problems, ...told.changed, ...recorded.problems, ...recorded.changed);
  if (unread.length + untyped.length === 0)
    problems.push(...checkTypes(types, reports), ...checkClaims(content, runs, reports));
  const { changes } = recorded;
  return { content, runs, types, reports, changes, problems, unread: unread.length + untyped.length > 0 };
}
