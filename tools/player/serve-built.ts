/** Serves a built folder with the packs as they are published: Brotli, kept for ever, and counted. */
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { placesIn } from '../../src/build/built-packs.ts';
import { contentTypes } from '../../src/build/hosting/rules.ts';

const { files } = placesIn(join(import.meta.dirname, '../..'));

export interface Served {
  /** With a slash at its end. */
  address: string;
  /** Paths that were asked for, with how many bytes went out for each. */
  asked: { path: string; bytes: number }[];
  /** Answers in the place of a file, by the beginning of its path. */
  broken: Map<string, (response: ServerResponse, whole: Buffer) => void>;
  stop: () => void;
}

/**
 * On a port that is free.
 * @param headers sent with each answer; nothing: a host that sends none
 */
export async function serveBuilt(out: string, headers: Record<string, string> = {}): Promise<Served> {
  const asked: Served['asked'] = [];
  const broken: Served['broken'] = new Map();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '').replace(/\/$/, '/index.html');
    const file = fileAt(path, out);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.statusCode = 404;
      response.end();
      return;
    }
    const answer = [...broken].find(([begin]) => path.startsWith(begin))?.[1];
    if (answer) {
      answer(response, readFileSync(file));
      return;
    }
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('Content-Type', typeOf(file));
    response.setHeader(
      'Cache-Control',
      path.startsWith('/play/files/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    const small = `${file}.br`;
    const bytes = readFileSync(existsSync(small) ? small : file);
    if (existsSync(small)) response.setHeader('Content-Encoding', 'br');
    asked.push({ path, bytes: bytes.length });
    response.end(bytes);
  });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    asked,
    broken,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A build publishes packs without what compresses them, which lies beside each here. */
function fileAt(path: string, out: string): string {
  const begin = '/play/files/';
  return path.startsWith(begin) ? join(files, path.slice(begin.length)) : join(out, decodeURIComponent(path));
}

function typeOf(file: string): string {
  const end = extname(file).slice(1);
  return end in contentTypes ? contentTypes[end as keyof typeof contentTypes] : 'application/octet-stream';
}
