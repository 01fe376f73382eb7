/** Runs one case, and writes its evidence or compares with it. */
import { isDeepStrictEqual } from 'node:util';
import { questionOf } from '../../contract/content/cases.ts';
import type { Content } from '../../contract/content/model.ts';
import type { Evidence, Grown } from '../../contract/schemas/evidence.ts';
import { GROWN_ROWS } from '../../contract/vocabulary/runs.ts';
import { contradictions } from '../../contract/checks/status-against-run.ts';
import { evidenceFile, runOf } from '../../contract/content/run-files.ts';
import { type Account, runScript } from './case.ts';
import type { DatabaseServer, Workspace } from '../databases/database.ts';
import { messageOf } from '../machine/errors.ts';
import { compareEvidence, firstDifference, readEvidence, render, writeEvidence } from './evidence-files.ts';
import type { ForkServer } from './fork-server.ts';
import { fullDisk, isFull, isFullDisk } from '../machine/full-disk.ts';
import { endOf } from '../machine/processes.ts';
import { type Case, countsOf, recordRun, reportedPackages } from './record.ts';
import { type Screen, withoutPixels, writeScreens } from './screens.ts';
import type { Limits } from './watch.ts';

export interface CaseOptions {
  root: string;
  /** Run again and compare, write nothing. */
  check: boolean;
  limits?: Limits;
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

/** Of evidence that other cases may have written before the disk was full. */
export const WHOLE = 'The evidence is whole.';

/** Where a case runs. */
export interface Place {
  server: DatabaseServer;
  python: string;
  run: string;
  /** Address of a browser, where the case visits pages. */
  browser?: string;
  forkServer?: (own: boolean) => Promise<ForkServer | undefined>;
}

/** Runs a case, and writes or checks its evidence. */
export async function runCase(
  workspace: Workspace,
  content: Content,
  job: Case,
  place: Place,
  options: CaseOptions,
): Promise<Result> {
  const failed = (detail: string): Result => ({ job, verdict: 'failed', detail });
  const { root } = options;
  try {
    const first = await observe(workspace, content, job, place, options);
    if ('failed' in first) return failed(first.failed);
    const { record, screens } = first;
    if (options.check) return check(root, job, record);
    if (isNew(root, record)) {
      // In a Python of its own: what is made of an address in memory is alike in all that one process forks.
      const { forkServer: _, ...anew } = place;
      const again = { ...anew, run: `${place.run}_again` };
      const second = await observe(workspace, content, job, again, options);
      if ('failed' in second) return failed(`It ran well once, and then ${second.failed}`);
      if (!isDeepStrictEqual(withoutPixels(record), withoutPixels(second.record)))
        return failed(madeUp(record, second.record));
    }
    writeScreens(root, record, screens);
    return { job, verdict: writeEvidence(root, record) ? 'written' : 'same', detail: '' };
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
    'A name or a number is made up on the spot. Take it out of the sample; if the ORM makes it, add its pattern to contract/witness/normalise.ts.',
  ].join('\n');
}

/** What a case came to, and the pictures that it took. */
interface Observed {
  record: Evidence;
  screens: Screen[];
}

/** Runs a case, and with more rows as well where its question asks for it. @returns what may become evidence, or why it can't */
async function observe(
  workspace: Workspace,
  content: Content,
  job: Case,
  place: Place,
  options: CaseOptions,
): Promise<Observed | { failed: string }> {
  const [record, account] = await runOnce(workspace, job, place, options);
  if ('misbehaved' in record) return { failed: withOutput(record.misbehaved, account) };
  const question = questionOf(content, job.source);
  if (!question) return { record, screens: account.screens };
  if (question.grows && record.phases.at(-1)?.name === 'task') {
    const grown = await growthOf(workspace, job, place, options);
    if ('failed' in grown) return grown;
    record.grown = grown;
  }
  const problems = contradictions(record, question, job.subject.data);
  return problems.length > 0
    ? { failed: withOutput(problems.join('\n'), account) }
    : { record, screens: account.screens };
}

/** What each part of the script sends with more rows and more, or why that can't be told. */
async function growthOf(
  workspace: Workspace,
  job: Case,
  place: Place,
  options: CaseOptions,
): Promise<Grown[] | { failed: string }> {
  const grown: Grown[] = [];
  for (const rows of GROWN_ROWS) {
    const own = { ...place, run: `${place.run}_${rows}` };
    const [record, account] = await runOnce(workspace, job, own, options, rows);
    const failed = (why: string): { failed: string } => ({
      failed: withOutput(`With ROWS=${rows} ${why}`, account),
    });
    if ('misbehaved' in record) return failed(record.misbehaved);
    if (record.phases.at(-1)?.name !== 'task') return failed('it ended before task() was called');
    grown.push(...countsOf(record.phases, rows));
  }
  return grown;
}

async function runOnce(
  workspace: Workspace,
  job: Case,
  { server, python, run, browser, forkServer }: Place,
  { limits, signal }: CaseOptions,
  rows?: number,
): Promise<[record: ReturnType<typeof recordRun>, account: Account]> {
  const account = await runScript(workspace, {
    python,
    script: job.source.script,
    packages: reportedPackages(job),
    artifacts: job.artifacts,
    server,
    run,
    ...(rows !== undefined && { rows }),
    ...(browser !== undefined && { browser }),
    ...(forkServer && { forkServer }),
    ...(limits && { limits }),
    ...(signal && { signal }),
  });
  return [recordRun(job, account, server), account];
}

function check(root: string, job: Case, record: Evidence): Result {
  const file = evidenceFile(runOf(record));
  const { differs, how } = compareEvidence(readEvidence(root, file), record);
  if (differs === 'yes') return { job, verdict: 'failed', detail: `differs from ${file}: ${how}` };
  return { job, verdict: differs === 'patch' ? 'patch' : 'same', detail: how };
}

/** A prompt that nobody answered stands in no stream: the terminal has it. */
function withOutput(problem: string, { stdout, stderr, consoles }: Account): string {
  const shown = [
    ...consoles.map(({ name, text }) => [name, text]),
    ['standard output', stdout],
    ['standard error', stderr],
  ].flatMap(([name, text = '']) => (text.trim() ? [`${name}, its end:\n${endOf(text)}`] : []));
  return [problem, ...shown].join('\n');
}
