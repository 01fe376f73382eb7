/** Reads the runs in `evidence/` and says where they do not belong to the content beside them. */
import { askedIn, type CaseFile, caseFilesOf, type Content, packagesOf, questionOf } from './content.ts';
import { Evidence } from './evidence.ts';
import { type JsonFiles, readJsonFiles } from './json-files.ts';
import { contradictions } from './judge.ts';
import type { Problem } from './problem.ts';
import { withRelease } from './releases.ts';
import { wrongVersion } from './versions.ts';
import type { Database } from './words.ts';

const FOLDERS = { task: 'evidence/tasks', feature: 'evidence/features', claim: 'evidence/claims' } as const;

const KINDS = ['task', 'feature', 'claim'] as const;

/** What a run is of, and where it ran. */
export type RunOf = Pick<CaseFile, 'kind' | 'id' | 'subject' | 'flavour' | 'release'> & {
  database: Database;
};

/** Path of a run's evidence from the root of the repository. */
export function evidenceFile({ kind, id, subject, flavour, release, database }: RunOf): string {
  return `${FOLDERS[kind]}/${id}/${withRelease(subject, release)}.${flavour}.${database}.json`;
}

/** What a run is of. */
export function runOf(run: Evidence): RunOf {
  const { subject, flavour, release, database } = run;
  const kind = KINDS.find((candidate) => run[candidate] !== undefined) ?? 'task';
  return { kind, id: run[kind] ?? '', subject, flavour, database, ...(release !== undefined && { release }) };
}

/** What to do about evidence that is not what was written. */
function restoreRun(file: string): string {
  const [id = '', name = ''] = file.split('/').slice(-2);
  const [, subject = '', flavour = '', database = ''] =
    /^([^@]*?)(?:@.*)?\.(\w+)\.(\w+)\.json$/.exec(name) ?? [];
  return `make it again: npm run lab -- ${id} --subject ${subject} -f ${flavour} -d ${database}`;
}

/** What to type to run a case again. */
export function againCommand({ id, subject }: Pick<CaseFile, 'id' | 'subject'>): string {
  return `npm run lab -- ${id} --subject ${subject}`;
}

/** Every run that the evidence holds, and what is wrong with the rest. */
export function readRuns(root: string): { runs: Evidence[] } & Omit<JsonFiles<Evidence>, 'entries'> {
  const read = Object.values(FOLDERS).map((folder) =>
    readJsonFiles(root, {
      folder,
      what: 'run',
      schema: Evidence,
      fileOf: (run) => evidenceFile(runOf(run)),
      remedy: 'delete the file and run: npm run lab',
      again: restoreRun,
    }),
  );
  return {
    runs: read.flatMap(({ entries }) => entries),
    problems: read.flatMap(({ problems }) => problems),
    changed: read.flatMap(({ changed }) => changed),
  };
}

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
