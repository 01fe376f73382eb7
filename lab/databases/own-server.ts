/** A server for each run alone: its script may have it restarted, and use up its connections. */
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { messageOf } from '../machine/errors.ts';
import type { DatabaseServer, Workspace } from './database.ts';

/** @returns what opens a server with each database, or why it can't */
export function withOwnServers(
  server: DatabaseServer,
  workspace: Workspace,
): DatabaseServer | { absent: string } {
  const { database, version } = server;
  const another = server.another?.bind(server);
  if (!another) {
    return {
      absent: `The lab may not restart the ${database} that it was given: evidence of tasks that need a server of their own is left alone.`,
    };
  }
  return {
    database,
    version,
    trouble: () => server.trouble(),
    open: async (run) => {
      const name = `${database}-${run}`;
      const own = await another(name);
      const stop = async (): Promise<void> => {
        await own.stop();
        rmSync(join(workspace.path, name), { recursive: true, force: true });
      };
      try {
        const opened = await own.open(run);
        const asked = await onAsked(() => own.restart());
        return {
          ...opened,
          // It goes with its server.
          drop: async () => {
            await asked.close();
            await stop();
          },
          env: { RESTART: asked.command },
        };
      } catch (error) {
        await stop();
        throw error;
      }
    },
    stop: () => Promise.resolve(),
  };
}

/** @returns the command by which a script has it done, and waits until it is */
async function onAsked(act: () => Promise<void>): Promise<{ command: string; close(): Promise<void> }> {
  let last = Promise.resolve();
  const listening = createServer((socket) => {
    // A script may be gone before the answer comes.
    socket.on('error', () => undefined);
    last = last.then(act).then(
      () => void socket.end(),
      (error: unknown) => void socket.end(messageOf(error)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    listening.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = listening.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    command: [process.execPath, join(import.meta.dirname, 'ask.ts'), String(port)]
      .map((word) => `'${word}'`)
      .join(' '),
    close: async () => {
      listening.close();
      await last;
    },
  };
}
