/** Caddy and nginx as ordinary processes on a free port of this machine, configured by the files of `hosting/`. */
import { execa, type Options } from 'execa';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../lab/machine/processes.ts';

const REMEDY = 'Remedy: apt-get install caddy nginx libnginx-mod-http-brotli-static';

export const SERVERS = ['caddy', 'nginx'] as const;
export type Server = (typeof SERVERS)[number];

/** A site that was built for a server of one's own. */
export interface Hosted {
  /** With a slash at its end. */
  base: string;
  /** What a server serves at its root: `dist/`. */
  published: string;
  /** The folder of that base path within it. */
  site: string;
  /** Where the build wrote what Caddy and nginx include. */
  beside: string;
}

const hosting = join(import.meta.dirname, '../hosting');
// Debian puts nginx where only root looks.
const options = {
  env: { PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` },
  all: true,
  reject: false,
} satisfies Options;
const MODULES = '/etc/nginx/modules-enabled';

/** @throws {Error} with what to install */
export async function installed(): Promise<void> {
  const lacking: string[] = [];
  for (const [server, flag] of [
    ['caddy', 'version'],
    ['nginx', '-v'],
  ] as const) {
    if ((await execa(server, [flag], options)).failed) lacking.push(server);
  }
  if (lacking.length === 0) return;
  throw new Error(`${lacking.join(' and ')} can't be started, so nothing was tested on a server.\n${REMEDY}`);
}

/** @returns where the site is served, without a slash at the end */
export async function start(
  server: Server,
  hosted: Hosted,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), `emitted-${server}-`));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const [command, ...words] =
    server === 'caddy' ? caddy(folder, address, hosted) : nginx(folder, port, hosted);
  const running = execa(command, words, { ...options, env: { ...options.env, HOME: folder } });
  const stop = async (): Promise<void> => {
    running.kill();
    await running;
    rmSync(folder, { recursive: true });
  };
  const ended = running.then(({ all }) => {
    throw new Error(`${server} ended:\n${all}\n${REMEDY}`);
  });
  await Promise.race([answering(address), ended]);
  ended.catch(() => undefined);
  return { address, stop };
}

function caddy(folder: string, address: string, { beside, published }: Hosted): [string, ...string[]] {
  const file = join(folder, 'Caddyfile');
  const site = replaced('Caddyfile', { 'orms.example.org': address, '/srv/emitted': published });
  writeFileSync(file, `{\n\tadmin off\n}\n${site}`);
  copyFileSync(join(beside, 'emitted.caddy'), join(folder, 'emitted.caddy'));
  return ['caddy', 'run', '--config', file, '--adapter', 'caddyfile'];
}

function nginx(folder: string, port: number, { beside, published }: Hosted): [string, ...string[]] {
  const file = join(folder, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  writeFileSync(
    join(folder, 'emitted.conf'),
    replaced('nginx.conf', {
      'listen 80;': `listen 127.0.0.1:${port};`,
      'listen [::]:80;': '',
      '/srv/emitted': published,
    }),
  );
  copyFileSync(join(beside, 'emitted.nginx'), join(folder, 'emitted.nginx'));
  writeFileSync(
    file,
    `${process.getuid?.() === 0 ? 'user root;' : ''}
include ${MODULES}/*.conf;
daemon off;
pid ${folder}/pid;
error_log stderr;
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  include emitted.conf;
}
`,
  );
  return ['nginx', '-c', file, '-e', 'stderr'];
}

/** A file of `hosting/` with what belongs to a machine put in place. Each must be there, or another file was tested. */
function replaced(file: string, values: Record<string, string>): string {
  return Object.entries(values).reduce(
    (text, [written, value]) => {
      if (!text.includes(written)) throw new Error(`hosting/${file} does not say "${written}"`);
      return text.replace(written, value);
    },
    readFileSync(join(hosting, file), 'utf8'),
  );
}

async function answering(address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
