/** Reads `evidence/` and says where it does not belong to the content beside it. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from './content.ts';
import { Evidence } from './evidence.ts';
import { contradictions } from './judge.ts';
import { type Problem, problemsOf } from './problem.ts';
import type { Database, Flavour } from './words.ts';

export const EVIDENCE = 'evidence/tasks';

/** Path of a run's evidence from the root of the repository. */
export function evidenceFile(run: { task: string; subject: string; flavour: Flavour; database: Database }): string {
  return `${EVIDENCE}/${run.task}/${run.subject}.${run.flavour}.${run.database}.json`;
}

/** Every run that the evidence holds, and what is wrong with the rest: not JSON, wrong shape, wrong file. */
export function readRuns(root: string): { runs: Evidence[]; problems: Problem[] } {
  const runs: Evidence[] = [];
  const problems: Problem[] = [];
  if (!existsSync(join(root, EVIDENCE))) return { runs, problems };
  for (const path of globSync('*/*', { cwd: join(root, EVIDENCE) }).sort()) {
    const file = `${EVIDENCE}/${path}`;
    const remedy = 'delete the file and run: npm run lab';
    let data: unknown;
    try {
      data = JSON.parse(readFileSync(join(root, file), 'utf8'));
    } catch (error) {
      problems.push({ file, rule: `not valid JSON: ${(error as Error).message}`, remedy });
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

/** Evidence that is stale, orphaned or at odds with the content, and statuses that no run backs. */
export function checkRuns(content: Content, runs: readonly Evidence[]): Problem[] {
  const problems: Problem[] = [];
  for (const run of runs) {
    const file = evidenceFile(run);
    const again = `npm run lab -- ${run.task} --subject ${run.subject}`;
    const task = content.tasks.get(run.task);
    const subject = content.subjects.get(run.subject);
    const sample = task?.samples.find(({ subject: id, flavour }) => id === run.subject && flavour === run.flavour);
    if (!task || !subject || !sample) {
      problems.push({ file, rule: `content has no such sample: ${run.task}, ${run.subject}, ${run.flavour}`, remedy: 'delete the file, or restore the sample' });
      continue;
    }
    if (run.sha256 !== sample.script.sha256) {
      problems.push({ file, field: 'sha256', value: run.sha256, rule: `another script ran than the one made of ${sample.file} now: its SHA-256 is ${sample.script.sha256}`, remedy: again });
      continue;
    }
    if (run.lock !== subject.lock) {
      problems.push({ file, field: 'lock', value: run.lock, rule: `it ran with other packages than content/subjects/${run.subject}/requirements.txt now names`, remedy: again });
      continue;
    }
    for (const rule of contradictions(run, task.data, subject.data)) {
      problems.push({ file, rule, remedy: `correct ${sample.file} or ${task.file}, then: ${again}` });
    }
  }
  const ran = new Set(runs.map(({ task, subject, flavour }) => `${task} ${subject} ${flavour}`));
  for (const task of content.tasks.values()) {
    for (const sample of task.samples) {
      if (ran.has(`${task.id} ${sample.subject} ${sample.flavour}`)) continue;
      problems.push({
        file: task.file,
        field: `subjects.${sample.subject}.status`,
        value: task.data.subjects[sample.subject]?.status ?? '',
        rule: `no run of ${sample.file} backs it`,
        remedy: `npm run lab -- ${task.id} --subject ${sample.subject}`,
      });
    }
  }
  return problems;
}
