/** The processes that cases are forked from: each starts when its first case is near, and ends after its last. */
import { platform } from 'node:os';
import { driverOfCase, type Case } from './record.ts';
import type { Workspace } from '../databases/database.ts';
import { ForkServer } from './fork-server.ts';
import { type ForkGroup, forkGroupsOf } from './imports.ts';

/** So many cases before a group is through, the process of the next begins to import. */
const AHEAD = 6;

interface Served {
  group: ForkGroup;
  /** How many of its cases are not through. */
  left: number;
  server?: Promise<ForkServer | undefined>;
}

export interface ForkServers {
  /** All cases, those of one process side by side. */
  readonly order: readonly Case[];
  /**
   * @param own one for this case alone, so that no other can end it
   * @returns undefined where a case is to be started by itself
   */
  serverOf(job: Case, own: boolean): Promise<ForkServer | undefined>;
  /** A server ends with the last of its cases. */
  done(job: Case): void;
  close(): void;
}

/**
 * @param pythonOf the interpreter of a case
 * @param note is told, once, why cases that could be forked are not
 */
export function openForkServers(
  workspace: Workspace,
  cases: readonly Case[],
  pythonOf: (job: Case) => string | undefined,
  note: (text: string) => void,
): ForkServers {
  const { groups, alone } = forkGroupsOf(cases);
  const all = groups.map((group): Served => ({ group, left: group.cases.length }));
  const servedOf = new Map(all.flatMap((served) => served.group.cases.map((job) => [job, served] as const)));
  const noted = new Set<string>();
  const running = new Set<ForkServer>();
  const owned = new Map<Case, ForkServer>();
  let started = 0;
  let closed = false;

  const start = async ({ group }: Served): Promise<ForkServer | undefined> => {
    const [job] = group.cases;
    const python = job && pythonOf(job);
    if (!python) return undefined;
    const driver = driverOfCase(job);
    started += 1;
    const order = {
      python,
      witness: job.database,
      imports: group.imports,
      ...(driver !== undefined && { driver }),
    };
    const server = await ForkServer.start(workspace, `fork-${started}`, order, (begun) => {
      running.add(begun);
      if (closed) begun.stop();
    });
    if (server instanceof ForkServer) return server;
    if (closed) return undefined;
    const text = `Each case of ${job.subject.data.name} starts Python anew: ${server.refused}`;
    if (!noted.has(text)) note(text);
    noted.add(text);
    return undefined;
  };

  return {
    order: [...servedOf.keys(), ...alone],
    serverOf: async (job, own) => {
      const served = servedOf.get(job);
      if (!served) return undefined;
      if (own) {
        const server = await start(served);
        if (server) owned.set(job, server);
        return server;
      }
      const known = (served.server ??= start(served));
      const next = all[all.indexOf(served) + 1];
      if (next && served.left <= AHEAD) next.server ??= start(next);
      const server = await known;
      if (!server?.ended) return server;
      running.delete(server);
      // A case may have ended it. Whoever notices first starts another.
      if (served.server === known) served.server = start(served);
      return served.server;
    },
    done: (job) => {
      owned.get(job)?.stop();
      const served = servedOf.get(job);
      if (!served) return;
      served.left -= 1;
      if (served.left > 0) return;
      void served.server?.then((server) => {
        server?.stop();
        if (server) running.delete(server);
      });
    },
    close: () => {
      closed = true;
      for (const server of running) server.stop();
    },
  };
}

/** Elsewhere a fork of what has imported system libraries is not safe, or its kind of file descriptors is not there. */
export const CAN_FORK = platform() === 'linux';
