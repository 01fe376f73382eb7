/** SQLite: a file for each run. Its witness sits in the script's own process, and sends each statement. */
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { statementsIn } from '../../contract/witness/events.ts';
import type { DatabaseAdapter, RunDatabase, Workspace } from './database.ts';

export const sqlite: DatabaseAdapter = {
  database: 'sqlite',
  start: (workspace) =>
    Promise.resolve({
      database: 'sqlite',
      // Each Python brings its own SQLite, so the runs say which it was.
      version: '',
      open: (run) => Promise.resolve(openRun(workspace, run)),
      trouble: () => Promise.resolve(undefined),
      stop: () => Promise.resolve(),
    }),
};

function openRun(workspace: Workspace, run: string): RunDatabase {
  const folder = workspace.folder(`sqlite-${run}`);
  const file = join(folder, 'shop.db');
  let made = false;
  return {
    url: `sqlite:///${file}`,
    names: [[folder, '/folder']],
    mark: () => {
      made ||= existsSync(file);
      return Promise.resolve();
    },
    leftOpen: ({ open }) => Promise.resolve(open ?? { connections: 0, transactions: 0 }),
    statements: (events) => Promise.resolve(statementsIn(events)),
    remains: () => {
      const size = existsSync(file) ? statSync(file).size : undefined;
      return Promise.resolve({ there: !made || size !== undefined, worked: (size ?? 0) > 0 });
    },
    drop: () => {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}
