/** Runs cases side by side on the databases that are here, and writes or checks their evidence. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { caseFilesOf, type Content, type Packages, packagesOf, questionOf } from '../contract/content.ts';
import type { Evidence } from '../contract/evidence.ts';
import { contradictions } from '../contract/judge.ts';
import { withRelease } from '../contract/releases.ts';
import { evidenceFile, runOf } from '../contract/runs.ts';
import { type Limits, runScript } from './case.ts';
import type { DatabaseAdapter, DatabaseServer } from './databases/database.ts';
import { prepareEnvironment } from './environments.ts';
import { LabError, messageOf } from './errors.ts';
import { compareEvidence, readEvidence, writeEvidence } from './evidence-files.ts';
import { endOf } from './processes.ts';
import { type Case, recordRun, reportedPackages } from './record.ts';
import { openWorkspace, type OwnWorkspace } from './workspace.ts';
import { LAB_VERSION } from './version.ts';

export interface Selection {
  /** Of tasks, features and claims. */
  ids: string[];
  subjects: string[];
  flavours: string[];
  databases: string[];
}

export interface Options {
  root: string;
  /** Run again and compare, write nothing. */
  check: boolean;
  /** Run even what has not changed. */
  force: boolean;
  jobs?: number;
  limits?: Limits;
  adapters: readonly DatabaseAdapter[];
  /** Ends the run early, as Ctrl-C does. */
  signal?: AbortSignal;
}

export type Verdict = 'written' | 'same' | 'cached' | 'patch' | 'failed' | 'absent';

export interface Result {
  job: Case;
  verdict: Verdict;
  /** What went wrong, or what else there is to say. */
  detail: string;
}

export interface Progress {
  note(text: string): void;
  /** @param done how many of `total` cases are through */
  step(done: number, total: number, result: Result): void;
}

/** Every case of the content, each selected by id, subject, flavour and database; an empty list selects all. */
export function selectCases(content: Content, selection: Selection): Case[] {
  const wanted = (list: string[], value: string): boolean => list.length === 0 || list.includes(value);
  return caseFilesOf(content)
    .filter(
      ({ id, subject, flavour }) =>
        wanted(selection.ids, id) &&
        wanted(selection.subjects, subject) &&
        wanted(selection.flavours, flavour),
    )
    .flatMap((source) => {
      const subject = content.subjects.get(source.subject);
      const packages = packagesOf(content, source);
      const artifacts = questionOf(content, source)?.artifacts ?? [];
      if (!subject || !packages) return [];
      return source.databases
        .filter((database) => wanted(selection.databases, database))
        .map((database) => ({ source, subject, packages, database, artifacts }));
    });
}

/**
 * A case is up to date if the same script ran with the same packages in the same lab. Evidence that the content now
 * contradicts must be made again, or at least be reported again.
 */
function isUpToDate(root: string, content: Content, { source, subject, packages, database }: Case): boolean {
  const evidence = readEvidence(root, evidenceFile({ ...source, database }));
  const question = questionOf(content, source);
  return (
    evidence?.sha256 === source.script.sha256 &&
    evidence.lock === packages.lock &&
    evidence.lab === LAB_VERSION &&
    question !== undefined &&
    contradictions(evidence, question, subject.data).length === 0
  );
}

export async function runLab(
  content: Content,
  cases: Case[],
  options: Options,
  progress: Progress,
): Promise<Result[]> {
  const { root } = options;
  const useCache = !options.check && !options.force;
  const cached = new Set(useCache ? cases.filter((job) => isUpToDate(root, content, job)) : []);
  const results: Result[] = [...cached].map((job) => ({ job, verdict: 'cached', detail: '' }));
  const toRun = cases.filter((job) => !cached.has(job));
  if (toRun.length === 0) return results;

  const workspace = await openWorkspace(join(root, '.lab/running.json'));
  const servers = new Map<string, DatabaseServer | { absent: string }>();
  try {
    if (workspace.cleaned) progress.note(workspace.cleaned);
    await startServers(workspace, toRun, options, servers, progress);
    const pythons = await prepareEnvironments(root, toRun, progress);
    const queue = toRun.entries();
    const worker = async (): Promise<void> => {
      for (const [index, job] of queue) {
        if (options.signal?.aborted) return;
        const server = servers.get(job.database);
        const python = pythons.get(job.packages);
        if (!server || !python) continue;
        const result: Result =
          'absent' in server
            ? { job, verdict: 'absent', detail: server.absent }
            : await runCase(workspace, content, job, { server, python, run: `run_${index + 1}` }, options);
        if (options.signal?.aborted) return; // it was cut off
        results.push(result);
        progress.step(results.length, cases.length, result);
      }
    };
    await Promise.all(Array.from({ length: options.jobs ?? availableParallelism() + 1 }, worker));
  } finally {
    const running = [...servers.values()].filter((server) => 'stop' in server);
    await Promise.all(running.map((server) => server.stop()));
    workspace.close();
  }
  return results;
}

async function startServers(
  workspace: OwnWorkspace,
  cases: Case[],
  { adapters }: Options,
  servers: Map<string, DatabaseServer | { absent: string }>,
  progress: Progress,
): Promise<void> {
  const needed = adapters.filter(({ database }) => cases.some((job) => job.database === database));
  await Promise.all(
    needed.map(async (adapter) => {
      const server = await adapter.start(workspace);
      servers.set(adapter.database, server);
      if ('absent' in server) progress.note(server.absent);
    }),
  );
}

async function prepareEnvironments(
  root: string,
  cases: Case[],
  progress: Progress,
): Promise<Map<Packages, string>> {
  const pythons = new Map<Packages, string>();
  for (const { packages, subject, source } of cases) {
    if (pythons.has(packages)) continue;
    progress.note(`Environment of ${[subject.data.name, source.release].filter(Boolean).join(' ')}`);
    const name = withRelease(subject.id, source.release);
    pythons.set(packages, await prepareEnvironment(root, name, packages));
  }
  return pythons;
}

async function runCase(
  workspace: OwnWorkspace,
  content: Content,
  job: Case,
  { server, python, run }: { server: DatabaseServer; python: string; run: string },
  options: Options,
): Promise<Result> {
  const { limits, signal } = options;
  try {
    const account = await runScript(workspace, {
      python,
      script: job.source.script,
      packages: reportedPackages(job),
      artifacts: job.artifacts,
      server,
      run,
      ...(limits && { limits }),
      ...(signal && { signal }),
    });
    const record = recordRun(job, account, server.version);
    if ('misbehaved' in record)
      return { job, verdict: 'failed', detail: withOutput(record.misbehaved, account) };
    const question = questionOf(content, job.source);
    const problems = question ? contradictions(record, question, job.subject.data) : [];
    if (problems.length > 0)
      return { job, verdict: 'failed', detail: withOutput(problems.join('\n'), account) };
    return options.check
      ? check(options.root, job, record)
      : { job, verdict: writeEvidence(options.root, record) ? 'written' : 'same', detail: '' };
  } catch (error) {
    // A full disk ends the lab: the next case would meet it too.
    if (error instanceof LabError && error.message.startsWith('the disk is full')) throw error;
    return { job, verdict: 'failed', detail: messageOf(error) };
  }
}

function check(root: string, job: Case, record: Evidence): Result {
  const file = evidenceFile(runOf(record));
  const { differs, how } = compareEvidence(readEvidence(root, file), record);
  if (differs === 'yes') return { job, verdict: 'failed', detail: `differs from ${file}: ${how}` };
  return { job, verdict: differs === 'patch' ? 'patch' : 'same', detail: how };
}

function withOutput(problem: string, { stdout, stderr }: { stdout: string; stderr: string }): string {
  const shown = [
    ['standard output', stdout],
    ['standard error', stderr],
  ].flatMap(([name, text = '']) => (text.trim() ? [`${name}, its end:\n${endOf(text)}`] : []));
  return [problem, ...shown].join('\n');
}
