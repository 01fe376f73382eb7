/** Runs cases side by side on the databases that are here, and writes or checks their evidence. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { caseFilesOf, packagesOf, questionOf } from '../../contract/content/cases.ts';
import type { Content, Packages } from '../../contract/content/model.ts';
import type { Evidence } from '../../contract/schemas/evidence.ts';
import { contradictions } from '../../contract/checks/status-against-run.ts';
import { withRelease } from '../../contract/content/releases.ts';
import { evidenceFile, runOf } from '../../contract/content/run-files.ts';
import { type Limits, runScript } from './case.ts';
import type { DatabaseAdapter, DatabaseServer } from '../databases/database.ts';
import { prepareEnvironment } from '../environments/environments.ts';
import { messageOf } from '../machine/errors.ts';
import { compareEvidence, firstDifference, readEvidence, render, writeEvidence } from './evidence-files.ts';
import { CAN_FORK, type ForkServers, openForkServers } from './fork-servers.ts';
import type { ForkServer } from './fork-server.ts';
import { fullAmong, fullDisk, isFull, isFullDisk } from '../machine/full-disk.ts';
import { endOf } from '../machine/processes.ts';
import { type Case, nameOf, recordRun, reportedPackages } from './record.ts';
import { sideBySide } from '../machine/side-by-side.ts';
import { openWorkspace, type OwnWorkspace } from './workspace.ts';
import { LAB_VERSION } from '../environments/version.ts';

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
  /** Whether cases may be forked from a process that has imported their packages; they may, if it is left out. */
  fork?: boolean;
  /** Ends the run early, as Ctrl-C does. */
  signal?: AbortSignal;
}

/** `absent`: its database is not here. `lost`: its server ended before it could run to its end. */
export type Verdict = 'written' | 'same' | 'cached' | 'patch' | 'failed' | 'absent' | 'lost';

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
  let forks: ForkServers | undefined;
  try {
    if (workspace.cleaned) progress.note(workspace.cleaned);
    await startServers(workspace, toRun, options, servers, progress);
    const pythons = await prepareEnvironments(options, toRun, progress);
    const lost = new Map<DatabaseServer, string>();
    forks = openForks(workspace, toRun, options, progress, (job) => {
      const server = servers.get(job.database);
      return server && !('absent' in server) ? pythons.get(job.packages) : undefined;
    });
    await sideBySide(
      (forks?.order ?? toRun).entries(),
      options.jobs ?? availableParallelism() + 1,
      async ([index, job], signal): Promise<Result> => {
        const server = servers.get(job.database);
        const python = pythons.get(job.packages);
        if (!server || !python) throw new Error(`${nameOf(job)} has no server or no Python`);
        if ('absent' in server) return { job, verdict: 'absent', detail: server.absent };
        const forkServer = async (own: boolean): Promise<ForkServer | undefined> => forks?.serverOf(job, own);
        const place = { server, python, run: `run_${index + 1}`, forkServer };
        const result = await unlessLost(lost, job, server, [workspace.path, root], () =>
          runCase(workspace, content, job, place, { ...options, signal }),
        );
        forks?.done(job);
        return result;
      },
      (result) => {
        results.push(result);
        progress.step(results.length, cases.length, result);
      },
      options.signal,
    );
  } finally {
    forks?.close();
    const running = [...servers.values()].filter((server) => 'stop' in server);
    await Promise.all(running.map((server) => server.stop()));
    workspace.close();
  }
  return results;
}

/**
 * A server that ended fails whatever it is asked for: that is said once, and of no case.
 * @param folders on the disks that a case needs
 * @throws LabError if the disk is full
 */
async function unlessLost(
  lost: Map<DatabaseServer, string>,
  job: Case,
  server: DatabaseServer,
  folders: string[],
  run: () => Promise<Result>,
): Promise<Result> {
  const toResult = (detail: string): Result => ({ job, verdict: 'lost', detail });
  const before = lost.get(server);
  if (before !== undefined) return toResult(before);
  const result = await run();
  if (result.verdict !== 'failed') return result;
  const full = fullAmong(folders);
  if (full !== undefined) throw fullDisk(`nothing can be written to ${full}`, WHOLE);
  const trouble = await server.trouble();
  if (!trouble) return result;
  if ('full' in trouble) throw fullDisk(trouble.full, WHOLE);
  lost.set(server, trouble.ended);
  return toResult(trouble.ended);
}

async function startServers(
  workspace: OwnWorkspace,
  cases: Case[],
  { adapters }: Options,
  servers: Map<string, DatabaseServer | { absent: string }>,
  progress: Progress,
): Promise<void> {
  const needed = adapters.filter(({ database }) => cases.some((job) => job.database === database));
  // If one can't be started, another that is on its way must be known before it can be stopped.
  const started = await Promise.allSettled(
    needed.map(async (adapter) => {
      const server = await adapter.start(workspace);
      servers.set(adapter.database, server);
      if ('absent' in server) progress.note(server.absent);
    }),
  );
  const failed = started.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

async function prepareEnvironments(
  { root, signal }: Options,
  cases: Case[],
  progress: Progress,
): Promise<Map<Packages, string>> {
  const pythons = new Map<Packages, string>();
  for (const { packages, subject, source } of cases) {
    if (pythons.has(packages)) continue;
    if (signal?.aborted) break;
    progress.note(`Environment of ${[subject.data.name, source.release].filter(Boolean).join(' ')}`);
    const name = withRelease(subject.id, source.release);
    pythons.set(packages, await prepareEnvironment(root, name, packages, signal));
  }
  return pythons;
}

function openForks(
  workspace: OwnWorkspace,
  cases: Case[],
  { fork = true }: Options,
  progress: Progress,
  pythonOf: (job: Case) => string | undefined,
): ForkServers | undefined {
  if (!fork) return undefined;
  const note = (text: string): void => {
    progress.note(text);
  };
  if (CAN_FORK) return openForkServers(workspace, cases, pythonOf, note);
  note('Each case starts a Python of its own here: forking one is done on Linux alone.');
  return undefined;
}

/** Of evidence that other cases may have written before the disk was full. */
const WHOLE = 'The evidence is whole.';

interface Place {
  server: DatabaseServer;
  python: string;
  run: string;
  forkServer?: (own: boolean) => Promise<ForkServer | undefined>;
}

async function runCase(
  workspace: OwnWorkspace,
  content: Content,
  job: Case,
  place: Place,
  options: Options,
): Promise<Result> {
  const failed = (detail: string): Result => ({ job, verdict: 'failed', detail });
  const { root } = options;
  try {
    const first = await observe(workspace, content, job, place, options);
    if ('failed' in first) return failed(first.failed);
    if (options.check) return check(root, job, first);
    if (isNew(root, first)) {
      // In a Python of its own: what is made of an address in memory is alike in all that one process forks.
      const again = { server: place.server, python: place.python, run: `${place.run}_again` };
      const second = await observe(workspace, content, job, again, options);
      if ('failed' in second) return failed(`It ran well once, and then ${second.failed}`);
      if (!isDeepStrictEqual(first, second)) return failed(madeUp(first, second));
    }
    return { job, verdict: writeEvidence(root, first) ? 'written' : 'same', detail: '' };
  } catch (error) {
    // A full disk ends the lab: the next case would meet it too.
    if (isFullDisk(error)) throw error;
    if (isFull(error)) throw fullDisk(messageOf(error), WHOLE);
    return failed(messageOf(error));
  }
}

/** Evidence of a script that nobody has seen run twice. */
function isNew(root: string, record: Evidence): boolean {
  return readEvidence(root, evidenceFile(runOf(record)))?.sha256 !== record.sha256;
}

function madeUp(first: Evidence, second: Evidence): string {
  return [
    `It is new, so it ran twice, and the two differ: ${firstDifference(render(first), render(second))}`,
    'A name or a number is made up on the spot. Take it out of the sample; if the ORM makes it, add its pattern to lab/witness/normalise.ts.',
  ].join('\n');
}

/** Runs a case once. @returns what may become evidence, or why it can't */
async function observe(
  workspace: OwnWorkspace,
  content: Content,
  job: Case,
  { server, python, run, forkServer }: Place,
  { limits, signal }: Options,
): Promise<Evidence | { failed: string }> {
  const account = await runScript(workspace, {
    python,
    script: job.source.script,
    packages: reportedPackages(job),
    artifacts: job.artifacts,
    server,
    run,
    ...(forkServer && { forkServer }),
    ...(limits && { limits }),
    ...(signal && { signal }),
  });
  const record = recordRun(job, account, server.version);
  if ('misbehaved' in record) return { failed: withOutput(record.misbehaved, account) };
  const question = questionOf(content, job.source);
  const problems = question ? contradictions(record, question, job.subject.data) : [];
  return problems.length > 0 ? { failed: withOutput(problems.join('\n'), account) } : record;
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
