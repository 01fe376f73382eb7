/** What Caddy and nginx answer, asked over HTTP. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { everywhere } from '../../src/build/hosting/rules.ts';
import { type Answer, get } from './http.ts';
import { SERVERS, start } from '../../tools/servers.ts';

const YEAR = 'public, max-age=31536000, immutable';
const DAY = 'public, max-age=86400, stale-while-revalidate=604800';
const MINUTES = 'public, max-age=600';
const REVALIDATED = 'public, max-age=0, must-revalidate';
const SCRIPT = 'scripts/upsert.django.py';

const places = SERVERS.flatMap((server) => inject('hosted').map((hosted) => ({ server, ...hosted })));

describe.each(places)('$server, $base', ({ server, base, ...folders }) => {
  const hosted = { base, ...folders };
  let running: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    running = await start(server, hosted);
  });
  afterAll(() => running.stop());

  /** @param path below the base path */
  const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
    get(`${running.address}${base}${path}`, headers);
  const file = (path: string): Buffer => readFileSync(join(hosted.site, path));
  const first = (pattern: string): string => {
    const [found] = globSync(pattern, { cwd: hosted.site }).sort();
    if (found === undefined) throw new Error(`nothing was built at ${pattern}`);
    return found;
  };

  test.for([
    ['', 'index.html', 'text/html; charset=utf-8', REVALIDATED],
    ['tasks/upsert/', 'tasks/upsert/index.html', 'text/html; charset=utf-8', REVALIDATED],
    [SCRIPT, SCRIPT, 'text/plain; charset=utf-8', REVALIDATED],
    ['data/tasks.json', 'data/tasks.json', 'application/json', MINUTES],
    ['data/matrix.csv', 'data/matrix.csv', 'text/csv; charset=utf-8', MINUTES],
    ['llms.txt', 'llms.txt', 'text/plain; charset=utf-8', MINUTES],
    ['sitemap-index.xml', 'sitemap-index.xml', 'application/xml', REVALIDATED],
    ['favicon.svg', 'favicon.svg', 'image/svg+xml', DAY],
    ['sheets/solutions-orm.*.css', '', 'text/css; charset=utf-8', YEAR],
    ['_astro/*.css', '', 'text/css; charset=utf-8', YEAR],
    ['_astro/*.js', '', 'text/javascript; charset=utf-8', YEAR],
    ['pagefind/pagefind.js', 'pagefind/pagefind.js', 'text/javascript; charset=utf-8', REVALIDATED],
    ['pagefind/pagefind-entry.json', 'pagefind/pagefind-entry.json', 'application/json', REVALIDATED],
    ['pagefind/wasm.*.pagefind', '', 'application/octet-stream', REVALIDATED],
    ['pagefind/fragment/*', '', 'application/octet-stream', YEAR],
    ['pagefind/index/*', '', 'application/octet-stream', YEAR],
  ] as const)('/%s: the file, its type and how long it is kept', async ([path, stored, type, cache]) => {
    const asked = stored === '' ? first(path) : path;
    const { status, headers, body } = await ask(asked);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toBe(cache);
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(file(stored === '' ? asked : stored))).toBe(true);
  });

  test.for(['', 'data/tasks.json', '_astro/*.js', 'pagefind/pagefind-worker.js', 'nowhere', 'tasks/upsert'])(
    '/%s: the headers that every answer has',
    async (path) => {
      const { headers } = await ask(path.includes('*') ? first(path) : path);
      for (const [name, value] of Object.entries(everywhere)) expect(headers[name.toLowerCase()]).toBe(value);
    },
  );

  test.for([
    ['data/tasks.json', '*'],
    ['data/schema/tasks.json', '*'],
    ['llms.txt', '*'],
    [SCRIPT, '*'],
    ['', undefined],
    ['tasks/upsert/', undefined],
  ] as const)('/%s may be read by other origins: %s', async ([path, origin]) => {
    const { headers } = await ask(path, { Origin: 'https://elsewhere.example' });
    expect(headers['access-control-allow-origin']).toBe(origin);
  });

  test.for([
    '',
    'tasks/upsert/',
    SCRIPT,
    'data/cases.json',
    'sheets/solutions-orm.*.css',
    'pagefind/pagefind.js',
    '404.html',
  ])('/%s is sent compressed to whom it may be, and is the same', async (pattern) => {
    const path = pattern.includes('*') ? first(pattern) : pattern;
    const plain = await ask(path);
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const [accepted, encoding, unpack] of [
      ['gzip', 'gzip', gunzipSync],
      ['gzip, deflate, br', 'br', brotliDecompressSync],
    ] as const) {
      const { status, headers, body } = await ask(path, { 'Accept-Encoding': accepted });
      expect([status, headers['content-encoding']]).toEqual([200, encoding]);
      expect(headers['content-type']).toBe(plain.headers['content-type']);
      expect(headers['cache-control']).toBe(plain.headers['cache-control']);
      expect(headers.vary).toBe('Accept-Encoding');
      // Caddy before 2.10.2 sends no length with what it found compressed.
      if (headers['content-length'] !== undefined) expect(headers['content-length']).toBe(`${body.length}`);
      expect(body.length).toBeLessThan(plain.body.length);
      expect(unpack(body).equals(plain.body)).toBe(true);
    }
  });

  test.for(['pagefind/fragment/*', 'pagefind/index/*', 'pagefind/wasm.*.pagefind'])(
    '/%s is compressed within, and left as it is',
    async (pattern) => {
      const { headers, body } = await ask(first(pattern), { 'Accept-Encoding': 'gzip, deflate, br' });
      expect(headers['content-encoding']).toBeUndefined();
      expect(headers['content-length']).toBe(`${body.length}`);
    },
  );

  test.for(['identity', 'br'])('what is unchanged is not sent again, %s', async (encoding) => {
    for (const path of ['tasks/upsert/', 'data/tasks.json']) {
      const before = await ask(path, { 'Accept-Encoding': encoding });
      const etag = before.headers.etag ?? '';
      expect(etag).not.toBe('');
      const again = await ask(path, { 'Accept-Encoding': encoding, 'If-None-Match': etag });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      expect(again.headers['cache-control']).toBe(before.headers['cache-control']);
      const other = await ask(path, { 'Accept-Encoding': encoding, 'If-None-Match': '"another"' });
      expect(other.status).toBe(200);
    }
  });

  test('a part of a file is that part', async () => {
    const { status, headers, body } = await ask('data/cases.json', { Range: 'bytes=1000-1999' });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(`bytes 1000-1999/${file('data/cases.json').length}`);
    expect(body.equals(file('data/cases.json').subarray(1000, 2000))).toBe(true);
  });

  test('an address of a page without its slash leads to the page', async () => {
    const paths = ['tasks/upsert', 'matrix'].map((path) => base + path);
    if (base !== '/') paths.push(base.slice(0, -1));
    for (const path of paths) {
      const { status, headers } = await get(running.address + path);
      expect([301, 308]).toContain(status);
      expect(headers.location).toBe(`${path}/`);
    }
  });

  test('a pair in the other order leads to its page, with the query', async () => {
    const { status, headers } = await ask('compare/django-vs-sqlalchemy/?show=all');
    expect([301, 308]).toContain(status);
    expect(headers.location).toBe(`${base}compare/sqlalchemy-vs-django/?show=all`);
    expect((await ask('compare/django-vs-sqlalchemy/')).headers.location).toBe(
      `${base}compare/sqlalchemy-vs-django/`,
    );
    expect((await ask('compare/sqlalchemy-vs-django/')).status).toBe(200);
  });

  test.for(['nowhere', 'tasks/nowhere/', 'scripts/nowhere.py', '_astro/nowhere.css', 'data/nowhere.json'])(
    '/%s: not found, with the page that says so, and not kept',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe(REVALIDATED);
      expect(body.equals(file('404.html'))).toBe(true);
    },
  );

  test.for(['scripts/', 'data/', '_astro/', 'pagefind/fragment/'])('/%s is not listed', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.equals(file('404.html'))).toBe(true);
  });
});
