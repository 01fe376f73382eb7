/** Runs the type checks of `content/types/` that have changed, and writes or compares their evidence. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { setupsOf, type TypesContent } from '../../contract/content/typing.ts';
import { PYTHON_RUN, TypeEvidence, typeEvidenceFile } from '../../contract/schemas/typing-evidence.ts';
import { inputsOf } from '../../contract/content/typing-inputs.ts';
import { LabError, messageOf } from '../machine/errors.ts';
import {
  firstDifference,
  NO_EVIDENCE,
  readWhole,
  render,
  renderFile,
  writeWhole,
} from '../cases/evidence-files.ts';
import type { Options } from '../cases/lab.ts';
import { sideBySide } from '../machine/side-by-side.ts';
import { openWorkspace } from '../cases/workspace.ts';
import { prepareEnvironments } from './environments.ts';
import { look, type Pythons } from './look.ts';
import type { CheckJob } from './record.ts';
import { TYPES_VERSION } from './version.ts';

export type TypesOptions = Pick<Options, 'root' | 'check' | 'force' | 'jobs' | 'signal'>;

export interface TypesResult {
  job: CheckJob;
  verdict: 'written' | 'same' | 'cached' | 'failed';
  detail: string;
}

export interface TypesProgress {
  note(text: string): void;
  step(done: number, total: number, result: TypesResult): void;
}

/** Python first, then each checker, for each set-up; an empty list selects all subjects. */
export function selectChecks(types: TypesContent, subjects: string[]): CheckJob[] {
  return setupsOf(types)
    .filter(({ subject }) => subjects.length === 0 || subjects.includes(subject))
    .flatMap((setup): CheckJob[] => [
      { setup },
      ...setup.data.checkers.flatMap((id) => {
        const checker = types.checkers.get(id);
        return checker ? [{ setup, checker }] : [];
      }),
    ]);
}

/** @throws LabError if an environment can't be made, another lab runs, or the disk is full */
export async function runTypes(
  types: TypesContent,
  jobs: CheckJob[],
  options: TypesOptions,
  progress: TypesProgress,
): Promise<TypesResult[]> {
  const { root } = options;
  const useCache = !options.check && !options.force;
  const cached = new Set(useCache ? jobs.filter((job) => isUpToDate(root, job)) : []);
  const results: TypesResult[] = [...cached].map((job) => ({ job, verdict: 'cached', detail: '' }));
  const toRun = jobs.filter((job) => !cached.has(job));
  if (toRun.length === 0) return results;

  const workspace = await openWorkspace(join(root, '.lab/running.json'));
  try {
    const pythons = await prepareEnvironments(root, toRun, progress);
    await sideBySide(
      toRun.entries(),
      options.jobs ?? availableParallelism(),
      async ([index, job], signal) => {
        const folder = workspace.folder(`types-${index + 1}`);
        return runCheck(types, job, pythons(job), folder, { ...options, signal });
      },
      (result) => {
        results.push(result);
        progress.step(results.length, jobs.length, result);
      },
      options.signal,
    );
  } finally {
    workspace.close();
  }
  return results;
}

async function runCheck(
  types: TypesContent,
  job: CheckJob,
  pythons: Pythons,
  folder: string,
  { root, check, signal }: TypesOptions,
): Promise<TypesResult> {
  try {
    const evidence = await look(types, job, pythons, { folder, signal });
    if ('failed' in evidence) return { job, verdict: 'failed', detail: evidence.failed };
    const file = typeEvidenceFile(evidence);
    if (!check) {
      const written = writeWhole(root, file, renderFile(evidence));
      return { job, verdict: written ? 'written' : 'same', detail: '' };
    }
    const before = readReport(root, job);
    // Another patch release of Python is no news, where it changes nothing else.
    const python = evidence.versions.python;
    const levelled = before && { ...before, versions: { ...before.versions, python } };
    if (isDeepStrictEqual(levelled, evidence)) return { job, verdict: 'same', detail: '' };
    const how = before ? firstDifference(render(before), render(evidence)) : NO_EVIDENCE;
    return { job, verdict: 'failed', detail: `differs from ${file}: ${how}` };
  } catch (error) {
    if (error instanceof LabError) throw error;
    return { job, verdict: 'failed', detail: messageOf(error) };
  }
}

/** A check is up to date if the same files were checked with the same packages by the same checker. */
function isUpToDate(root: string, job: CheckJob): boolean {
  const evidence = readReport(root, job);
  return (
    evidence?.sha256 === inputsOf(job.setup, job.checker).sha256 &&
    evidence.lock === job.setup.packages.lock &&
    evidence.lab === TYPES_VERSION &&
    (!('pin' in evidence) || evidence.pin === job.checker?.pin)
  );
}

function readReport(root: string, { setup, checker }: CheckJob): TypeEvidence | undefined {
  const file = typeEvidenceFile({
    subject: setup.subject,
    setup: setup.id,
    checker: checker?.id ?? PYTHON_RUN,
  });
  return readWhole(root, file, TypeEvidence);
}
