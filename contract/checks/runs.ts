/** Says where the runs in `evidence/` do not belong to the content beside them. */
import { askedIn, caseFilesOf, packagesOf, questionOf } from '../content/cases.ts';
import type { CaseFile, Content } from '../content/model.ts';
import { Evidence } from '../schemas/evidence.ts';
import type { Problem } from '../files/problem.ts';
import { againCommand, evidenceFile, runOf } from '../content/run-files.ts';
import { wrongVersion } from './versions.ts';
import { contradictions } from './status-against-run.ts';

/** Evidence that is stale or at odds with the content. */
export function checkRuns(content: Content, runs: readonly Evidence[]): Problem[] {
  const files = byEvidence(content);
  return runs.flatMap((run) => checkRun(content, files.get(evidenceFile(runOf(run))), run));
}

/** Evidence of what the content does not hold. Ask only when all of the content could be read. */
export function orphans(content: Content, runs: readonly Evidence[]): Problem[] {
  const files = byEvidence(content);
  return runs
    .map((run) => runOf(run))
    .filter((run) => !files.has(evidenceFile(run)))
    .map((run) => ({
      file: evidenceFile(run),
      rule: `content has no such case: ${run.id}, ${[run.subject, run.release].filter(Boolean).join(' ')}, ${run.flavour}, ${run.database}`,
      remedy: 'delete the file, or restore the case',
    }));
}

/** Each case file by the paths of the evidence that it may have. */
function byEvidence(content: Content): Map<string, CaseFile> {
  return new Map(
    caseFilesOf(content).flatMap((file) =>
      file.databases.map((database): [string, CaseFile] => [evidenceFile({ ...file, database }), file]),
    ),
  );
}

function checkRun(content: Content, source: CaseFile | undefined, run: Evidence): Problem[] {
  const subject = content.subjects.get(run.subject);
  const question = source && questionOf(content, source);
  const packages = source && packagesOf(content, source);
  if (!source || !subject || !question || !packages) return [];
  const file = evidenceFile(runOf(run));
  const again = againCommand(source);
  if (run.sha256 !== source.script.sha256) {
    const rule = `another script ran than the one made of ${source.file} now: its SHA-256 is ${source.script.sha256}`;
    return [{ file, field: 'sha256', value: run.sha256, rule, remedy: again }];
  }
  if (packages.lock && run.lock !== packages.lock) {
    const rule = `it ran with other packages than ${packages.lockFile} now names`;
    return [{ file, field: 'lock', value: run.lock, rule, remedy: again }];
  }
  if (run.script !== source.script.name) {
    const rule = `it must be ${source.script.name}`;
    return [{ file, field: 'script', value: run.script, rule, remedy: `${again} --force` }];
  }
  const wrong = wrongVersion(subject, packages, run);
  if (wrong) return [{ file, ...wrong, remedy: `${again} --force` }];
  const remedy = `correct ${source.file} or ${askedIn(content, source) ?? ''}, then: ${again}`;
  return contradictions(run, question, subject.data).map((rule) => ({ file, rule, remedy }));
}
