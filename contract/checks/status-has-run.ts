/** Statuses that no run backs: the other half of the check, from the content's side. */
import { askedIn, caseFilesOf, questionOf } from '../content/cases.ts';
import type { CaseFile, Content, Question, SubjectEntry } from '../content/model.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { Problem } from '../files/problem.ts';
import { compareReleases, comparedRelease } from '../content/releases.ts';
import { againCommand, evidenceFile, runOf } from '../content/run-files.ts';
import type { Database } from '../vocabulary/databases.ts';

export function unbacked(content: Content, runs: readonly Evidence[]): Problem[] {
  const ran = new Set(runs.map((run) => evidenceFile(runOf(run))));
  return [
    ...caseFilesOf(content).flatMap((source) => unbackedCase(content, source, ran)),
    ...[...content.tasks.values()].flatMap(({ file, data, samples }) =>
      unshownSince(file, data.subjects, samples, content.subjects),
    ),
    ...[...content.features.values()].flatMap(({ file, data, probes }) =>
      unshownSince(file, data.subjects ?? {}, probes, content.subjects),
    ),
  ];
}

/** A case needs a run on some database; a status that is for one database alone needs a run on that one. */
function unbackedCase(content: Content, source: CaseFile, ran: ReadonlySet<string>): Problem[] {
  const { kind, id, subject, release, databases } = source;
  const standing = questionOf(content, source)?.subjects[subject];
  const file = askedIn(content, source);
  if (!standing || !file) return [];
  const remedy = againCommand(source);
  const ranOn = (database: Database): boolean => ran.has(evidenceFile({ ...source, database }));
  if (kind === 'claim') {
    if (databases.some(ranOn)) return [];
    const rule = `the evidence is gone: no run of ${source.file} backs it`;
    return [{ file, field: `claims.${id}.evidence`, value: subject, rule, remedy }];
  }
  if (kind === 'stack') {
    if (databases.every(ranOn)) return [];
    const rule = `no run of ${source.file} backs it`;
    return [{ file, field: 'expected', value: id, rule, remedy }];
  }
  const field = `subjects.${subject}`;
  if (!databases.some(ranOn)) {
    if (release !== undefined) {
      const rule = `no run of ${source.file} on ${subject} ${release} shows it`;
      return [{ file, field: `${field}.since`, value: standing.since?.release ?? '', rule, remedy }];
    }
    const rule = `no run of ${source.file} backs it`;
    return [{ file, field: `${field}.status`, value: standing.status, rule, remedy }];
  }
  if (release !== undefined) return [];
  return databases.flatMap((database) => {
    const own = standing.databases?.[database];
    if (!own || own.status === 'unknown' || own.status === 'inapplicable' || ranOn(database)) return [];
    const rule = `no run of ${source.file} on ${database} backs it`;
    return [{ file, field: `${field}.databases.${database}.status`, value: own.status, rule, remedy }];
  });
}

/** "Since 5.2" is shown by a release that can't and one that can, which `status-against-run.ts` then asks of their runs. */
function unshownSince(
  file: string,
  standings: Question['subjects'],
  cases: readonly CaseFile[],
  subjects: ReadonlyMap<string, SubjectEntry>,
): Problem[] {
  return Object.entries(standings).flatMap(([id, { since }]) => {
    const subject = subjects.get(id);
    if (!since || !subject || !cases.some((source) => source.subject === id)) return [];
    const compared = comparedRelease(subject);
    const releases = [...subject.releases.keys()];
    const at = { file, field: `subjects.${id}.since.release`, value: since.release };
    const remedy = `correct it, or add content/subjects/${id}/releases/<release>; docs/add-an-older-release.md says how`;
    if (since.release !== compared && !releases.includes(since.release)) {
      const rule = `its cases run on ${[...releases, compared].join(', ')}, and this is none of them`;
      return [{ ...at, rule, remedy }];
    }
    if (!releases.some((release) => compareReleases(release, since.release) < 0)) {
      const rule = `no older release has run, so it may be there for longer`;
      return [{ ...at, rule, remedy }];
    }
    return [];
  });
}
