/** What a reader does with the archive of a stack: unpacks it in a clean folder, types its two commands, asks it, and runs its tests. */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test } from 'vitest';
import { readContent } from '../../contract/reading/content.ts';
import { packed } from '../../src/features/stack/tar.ts';

const root = join(import.meta.dirname, '../..');
const stacks = [...readContent(root).content.stacks.values()];
const run = promisify(execFile);
/** Packages are fetched where no other project has had them. */
const PATIENCE = 300_000;

// Most of a start is waiting: for uv, for imports, for a server.
test.concurrent.for(stacks)(
  'the starter $id runs',
  { timeout: PATIENCE },
  async ({ id, starter, data }, { expect }) => {
    const folder = mkdtempSync(join(tmpdir(), 'emitted-stack-'));
    // A reader has no DATABASE_URL yet, and port 8000 may be somebody's here.
    const ports = { UVICORN_PORT: '0', LITESTAR_PORT: '0' };
    const env = { ...process.env, DATABASE_URL: undefined, VIRTUAL_ENV: undefined, ...ports };
    const cwd = join(folder, id);
    const [migrate = '', serve = ''] = data.commands;
    try {
      writeFileSync(join(folder, 'archive.tar.gz'), packed(id, starter));
      await run('tar', ['xzf', 'archive.tar.gz'], { cwd: folder });
      await run('sh', ['-c', migrate], { cwd, env });
      const server = spawn('sh', ['-c', `exec ${serve.replace(':8000', ':0')}`], {
        cwd,
        env,
        detached: true,
      });
      try {
        const address = await new Promise<string>((resolve, reject) => {
          let told = '';
          server.stderr.on('data', (chunk: Buffer) => {
            told += chunk.toString();
            const [url] = /http:\/\/[\d.]+:\d+/.exec(told) ?? [];
            if (url !== undefined) resolve(url);
          });
          server.once('exit', () => {
            reject(new Error(`it ended: ${told}`));
          });
        });
        const post = async (path: string, body?: object): Promise<number> =>
          (
            await fetch(address + path, {
              method: 'POST',
              headers: { 'Content-Type': 'application/json' },
              ...(body && { body: JSON.stringify(body) }),
            })
          ).status;
        const book = { title: 'Emma', stock: 1 };
        expect(await post('/books', book)).toBe(201);
        expect(await post('/books', book)).toBe(409);
        expect(await post('/books/1/sell')).toBe(200);
        expect(await post('/books/1/sell')).toBe(409);
      } finally {
        if (server.pid !== undefined) process.kill(-server.pid);
      }
      // Some use the same database, in which there is a book by now.
      const { stdout, stderr } = await run('sh', ['-c', data.tested], { cwd, env });
      // pytest says how many passed, Django's own tests that all did.
      expect(`${stdout}${stderr}`).toMatch(/\d passed|^OK$/m);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
