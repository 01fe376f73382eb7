/** All that can be said about content and evidence without building a page. */
import { unbacked } from './checks/status-has-run.ts';
import type { ChangeRecord } from './schemas/changes.ts';
import type { Facts } from './schemas/facts.ts';
import { readFacts } from './reading/facts.ts';
import { readChanges } from './reading/changes.ts';
import { checkChoose } from './checks/choose.ts';
import { checkClaims } from './checks/claims.ts';
import { checkErrors } from './checks/known-errors.ts';
import type { CaseFile, CaseSummary, Content } from './content/model.ts';
import { caseFilesOf } from './content/cases.ts';
import { readContent } from './reading/content.ts';
import { checkColours } from './checks/colours.ts';
import { checkDrafts } from './checks/drafts.ts';
import { checkArticles } from './checks/articles.ts';
import type { Evidence } from './schemas/evidence.ts';
import { checkCounted } from './checks/counted.ts';
import { checkFormerly } from './checks/former-ids.ts';
import type { Memory } from './files/memory.ts';
import type { Problem } from './files/problem.ts';
import { checkAskedFirst } from './checks/asked-first.ts';
import { checkGlances } from './checks/glances.ts';
import { checkRuns, orphans } from './checks/runs.ts';
import { checkScreens, orphanedScreens } from './checks/screens.ts';
import { readBrowserRuns } from './reading/browser-runs.ts';
import { readRuns } from './reading/runs.ts';
import { checkShown } from './checks/shown.ts';
import { checkSilence } from './checks/silence.ts';
import { checkTitles } from './checks/titles.ts';
import { checkVerdicts } from './checks/verdicts.ts';
import { checkServers } from './checks/servers.ts';
import { checkTypes } from './checks/typing.ts';
import type { TypesContent } from './content/typing.ts';
import type { TypeEvidence } from './schemas/typing-evidence.ts';
import { readTypes } from './reading/typing.ts';
import { readTypeEvidence } from './reading/typing-reports.ts';

/** Content and evidence. */
export interface Known<Case extends CaseSummary = CaseFile> {
  content: Content<Case>;
  runs: Evidence[];
  types: TypesContent;
  reports: TypeEvidence[];
  /** Oldest first. */
  changes: ChangeRecord[];
  /** What each ORM is as a package. */
  facts: Facts[];
}

export interface Checked extends Known {
  problems: Problem[];
  /** Whether some of the content can't be read, and is missing here. */
  unread: boolean;
}

/**
 * @param root path of the repository
 * @param memory of an earlier check: it takes a fourth of the time where little has changed
 */
export function check(root: string, memory?: Memory): Checked {
  const { content, problems: unread } = readContent(root, memory);
  const { runs, problems: unreadable, changed } = readRuns(root, memory);
  const problems = [
    ...unread,
    ...unreadable,
    ...changed,
    ...readBrowserRuns(root, memory).problems,
    ...checkRuns(content, runs),
    ...checkServers(runs),
    ...checkScreens(root, runs),
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
      ...checkAskedFirst(content),
      ...checkGlances(content),
      ...checkChoose(content),
      ...checkCounted(content),
      ...orphans(content, runs),
      ...orphanedScreens(root, runs),
    );
  const { facts, ...unsound } = readFacts(root, memory);
  problems.push(...unsound.problems, ...unsound.changed);
  const { types, problems: untyped } = readTypes(root, content.subjects, memory);
  const told = readTypeEvidence(root, memory);
  const recorded = readChanges(root, memory);
  const { reports } = told;
  problems.push(...untyped, ...told.problems, ...told.changed, ...recorded.problems, ...recorded.changed);
  const grounds = { content, runs, reports, facts };
  if (unread.length === 0) problems.push(...checkVerdicts(grounds), ...checkArticles(content, runs, reports));
  if (unread.length + untyped.length === 0)
    problems.push(...checkTypes(types, reports), ...checkClaims(grounds), ...checkErrors(grounds));
  const { changes } = recorded;
  return {
    content,
    runs,
    types,
    reports,
    changes,
    facts,
    problems,
    unread: unread.length + untyped.length > 0,
  };
}
