/** Reads `evidence/` and says where it does not belong to the content beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Content, Sample } from './content.ts';
import { Evidence } from './evidence.ts';
import { contradictions } from './judge.ts';
import { type Problem, problemsOf } from './problem.ts';
import { type Database, DATABASES, type Flavour } from './words.ts';

const EVIDENCE = 'evidence/tasks';

/** Path of a run's evidence from the root of the repository. */
export function evidenceFile(run: {
  task: string;
  subject: string;
  flavour: Flavour;
  database: Database;
}): string {
  return `${EVIDENCE}/${run.task}/${run.subject}.${run.flavour}.${run.database}.json`;
}

/** Every run that the evidence holds, and what is wrong with the rest: not JSON, wrong shape, wrong file. */
export function readRuns(root: string): { runs: Evidence[]; problems: Problem[] } {
  const runs: Evidence[] = [];
  const problems: Problem[] = [];
  for (const file of files(root)) {
    const remedy = 'delete the file and run: npm run lab';
    let data: unknown;
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file)));
      data = JSON.parse(text);
    } catch (error) {
      problems.push({ file, rule: `not JSON in UTF-8: ${(error as Error).message}`, remedy });
      continue;
    }
    const result = Evidence.safeParse(data);
    if (!result.success) {
      problems.push(...problemsOf(result.error, file, data, remedy));
    } else if (evidenceFile(result.data) !== file) {
      problems.push({ file, rule: `the run inside belongs in ${evidenceFile(result.data)}`, remedy });
    } else {
      runs.push(result.data);
    }
  }
  return { runs, problems };
}

/** Paths from the root of the repository. */
function files(root: string): string[] {
  if (!existsSync(join(root, EVIDENCE))) return [];
  return readdirSync(join(root, EVIDENCE), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}

/** Evidence that is stale or at odds with the content, and statuses that no run backs. */
export function checkRuns(content: Content, runs: readonly Evidence[]): Problem[] {
  return [...runs.flatMap((run) => checkRun(content, run)), ...unbacked(content, runs)];
}

/** Evidence of what the content does not hold. Ask only when all of the content could be read. */
export function orphans(content: Content, runs: readonly Evidence[]): Problem[] {
  return runs
    .filter((run) => !sampleOf(content, run))
    .map((run) => ({
      file: evidenceFile(run),
      rule: `content has no such sample: ${run.task}, ${run.subject}, ${run.flavour}`,
      remedy: 'delete the file, or restore the sample',
    }));
}

function sampleOf(content: Content, run: Evidence): Sample | undefined {
  return content.tasks
    .get(run.task)
    ?.samples.find(({ subject, flavour }) => subject === run.subject && flavour === run.flavour);
}

function checkRun(content: Content, run: Evidence): Problem[] {
  const file = evidenceFile(run);
  const again = `npm run lab -- ${run.task} --subject ${run.subject}`;
  const task = content.tasks.get(run.task);
  const subject = content.subjects.get(run.subject);
  const sample = sampleOf(content, run);
  if (!task || !subject || !sample) return [];
  if (run.sha256 !== sample.script.sha256) {
    const rule = `another script ran than the one made of ${sample.file} now: its SHA-256 is ${sample.script.sha256}`;
    return [{ file, field: 'sha256', value: run.sha256, rule, remedy: again }];
  }
  if (subject.lock && run.lock !== subject.lock) {
    const rule = `it ran with other packages than content/subjects/${run.subject}/requirements.txt now names`;
    return [{ file, field: 'lock', value: run.lock, rule, remedy: again }];
  }
  const remedy = `correct ${sample.file} or ${task.file}, then: ${again}`;
  return contradictions(run, task.data, subject.data).map((rule) => ({ file, rule, remedy }));
}

/** A sample needs a run on some database; a status that is for one database alone needs a run on that one. */
function unbacked(content: Content, runs: readonly Evidence[]): Problem[] {
  const ran = new Set(runs.map((run) => evidenceFile(run)));
  return [...content.tasks.values()].flatMap(({ id, file, data, samples }) =>
    samples.flatMap(({ subject, flavour, file: sample }): Problem[] => {
      const { status = 'unknown', databases = {} } = data.subjects[subject] ?? {};
      const remedy = `npm run lab -- ${id} --subject ${subject}`;
      const ranOn = (database: Database): boolean =>
        ran.has(evidenceFile({ task: id, subject, flavour, database }));
      const field = `subjects.${subject}`;
      if (!DATABASES.some(ranOn)) {
        return [
          { file, field: `${field}.status`, value: status, rule: `no run of ${sample} backs it`, remedy },
        ];
      }
      return DATABASES.flatMap((database) => {
        const own = databases[database];
        if (!own || own.status === 'unknown' || own.status === 'inapplicable' || ranOn(database)) return [];
        const rule = `no run of ${sample} on ${database} backs it`;
        return [{ file, field: `${field}.databases.${database}.status`, value: own.status, rule, remedy }];
      });
    }),
  );
}
