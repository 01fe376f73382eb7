/** Runs cases side by side on the databases that are here. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Content, Packages } from '../../contract/content/model.ts';
import type { Database } from '../../contract/vocabulary/databases.ts';
import type { ServerNeed } from '../../contract/vocabulary/servers.ts';
import { withOther, withRelease } from '../../contract/content/releases.ts';
import { type LabBrowser, openBrowser } from '../browser/browser.ts';
import type { DatabaseAdapter, DatabaseServer } from '../databases/database.ts';
import { serverWith } from '../databases/needs.ts';
import { prepareEnvironment } from '../environments/environments.ts';
import { CAN_FORK, type ForkServers, openForkServers } from './fork-servers.ts';
import type { ForkServer } from './fork-server.ts';
import { fullAmong, fullDisk } from '../machine/full-disk.ts';
import { type Case, nameOf } from './record.ts';
import { type CaseOptions, type Result, runCase, WHOLE } from './run-case.ts';
import { isUpToDate } from './select.ts';
import { sideBySide } from '../machine/side-by-side.ts';
import { openWorkspace, type OwnWorkspace } from './workspace.ts';

export interface Options extends CaseOptions {
  /** Run even what has not changed. */
  force: boolean;
  jobs?: number;
  adapters: readonly DatabaseAdapter[];
  /** Whether cases may be forked from a process that has imported their packages; they may, if it is left out. */
  fork?: boolean;
}

export interface Progress {
  note(text: string): void;
  /** @param done how many of `total` cases are through */
  step(done: number, total: number, result: Result): void;
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
  let browser: LabBrowser | { absent: string } | undefined;
  try {
    if (workspace.cleaned) progress.note(workspace.cleaned);
    await startServers(workspace, toRun, options, servers, progress);
    if (toRun.some(({ browses }) => browses)) browser = await openBrowser();
    if (browser && 'absent' in browser) progress.note(browser.absent);
    const pythons = await prepareEnvironments(options, toRun, progress);
    const lost = new Map<DatabaseServer, string>();
    forks = openForks(workspace, toRun, options, progress, (job) => {
      const server = servers.get(serverFor(job));
      return server && !('absent' in server) ? pythons.get(job.packages) : undefined;
    });
    await sideBySide(
      (forks?.order ?? toRun).entries(),
      options.jobs ?? availableParallelism() + 1,
      async ([index, job], signal): Promise<Result> => {
        const server = servers.get(serverFor(job));
        const python = pythons.get(job.packages);
        if (!server || !python) throw new Error(`${nameOf(job)} has no server or no Python`);
        if ('absent' in server) return { job, verdict: 'absent', detail: server.absent };
        const forkServer = async (own: boolean): Promise<ForkServer | undefined> => forks?.serverOf(job, own);
        if (job.browses && browser && 'absent' in browser)
          return { job, verdict: 'absent', detail: browser.absent };
        const place = {
          ...{ server, python, run: `run_${index + 1}`, forkServer },
          ...(job.browses && browser && 'address' in browser && { browser: browser.address }),
        };
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
    if (browser && 'close' in browser) await browser.close();
    const running = [...servers.values()].filter((server) => 'stop' in server);
    await Promise.all(running.map((server) => server.stop()));
    workspace.close();
  }
  return results;
}

/** Where the server of such cases is found among all. */
function serverFor({ database, need = 'any' }: { database: Database; need?: ServerNeed | 'any' }): string {
  return `${database} ${need}`;
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
      const { database } = adapter;
      const server = await adapter.start(workspace);
      servers.set(serverFor({ database }), server);
      if ('absent' in server) progress.note(server.absent);
      const needs = new Set(cases.flatMap((job) => (job.database === database ? (job.need ?? []) : [])));
      for (const need of needs) {
        const special = 'absent' in server ? server : await serverWith(need, server, workspace);
        servers.set(serverFor({ database, need }), special);
        if ('absent' in special && special !== server) progress.note(special.absent);
      }
    }),
  );
  const failed = started.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

async function prepareEnvironments(
  { root, signal, jobs = availableParallelism() }: Options,
  cases: Case[],
  progress: Progress,
): Promise<Map<Packages, string>> {
  const pythons = new Map<Packages, string>();
  const firsts = [...Map.groupBy(cases, ({ packages }) => packages).values()].flatMap(
    ([first]) => first ?? [],
  );
  await sideBySide(
    firsts,
    jobs,
    async ({ packages, subject, source }, stopped) => {
      const name =
        source.kind === 'stack'
          ? source.id
          : source.with === undefined
            ? withRelease(subject.id, source.release)
            : withOther(subject.id, source.with);
      progress.note(
        `Environment of ${[source.kind === 'stack' ? source.id : subject.data.name, source.release, source.with && `with ${source.with}`].filter(Boolean).join(' ')}`,
      );
      return [packages, await prepareEnvironment(root, name, packages, stopped)] as const;
    },
    ([packages, python]) => pythons.set(packages, python),
    signal,
  );
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
