/** Everything that changed between two states of the evidence. Pure. */
import type { Changes } from '../../contract/schemas/changes.ts';
import type { Content } from '../../contract/content/model.ts';
import { evidenceFile, runOf } from '../../contract/content/run-files.ts';
import { typeEvidenceFile } from '../../contract/schemas/typing-evidence.ts';
import { compareLooks } from './looks.ts';
import { byFile, compareRuns } from './runs.ts';
import type { State } from './state.ts';
import { compareVersions } from './versions.ts';

export function compareStates(before: State, now: State, { subjects }: Pick<Content, 'subjects'>): Changes {
  // What could not be read is not new where it can be read today: nothing is known of it.
  const unread = new Set(before.problems.map(({ file }) => file));
  const runs = {
    before: byFile(before.runs),
    now: byFile(now.runs.filter((run) => !unread.has(evidenceFile(runOf(run))))),
  };
  const reports = now.reports.filter((report) => !unread.has(typeEvidenceFile(report)));
  const { same, ...changed } = compareRuns(runs.before, runs.now);
  const { looks, same: sameLooks } = compareLooks(before, { ...now, reports });
  const packageOf = (id: string): string | undefined => subjects.get(id)?.data.package ?? undefined;
  return {
    versions: compareVersions(runs, { before: before.reports, now: reports }, packageOf),
    ...changed,
    looks,
    same: same + sameLooks,
    unread: unread.size,
  };
}

/** Whether there is anything to tell. */
export function isEmpty({ versions, added, removed, cases, looks, same }: Changes): boolean {
  return (
    [versions, added, removed, cases, ...Object.values(looks)].every((list) => list.length === 0) &&
    same === 0
  );
}
