/** Code that means harm, as it may come with a link: what it reaches, and what it can take. */
import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest';
import { launch } from '../../lab/browser/chromium.ts';
import { LIMITS } from '../../src/play/limits.ts';
import { openPage, run, stopAfter, warm } from '../../tools/player/in-page.ts';
import type { Served } from '../../tools/player/serve-built.ts';
import { servePlayer } from '../../tools/player/serve.ts';

const ELSEWHERE = 'http://localhost:4613/';

let served: Served;
let browser: Browser;
let page: Page;
let elsewhere: Server;
const called: string[] = [];

beforeAll(async () => {
  served = await servePlayer();
  browser = await launch();
  elsewhere = createServer((request, response) => {
    called.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', 'text/javascript');
    response.end('export const called = true;');
  }).listen(4613);
});
afterAll(async () => {
  await browser.close();
  served.stop();
  elsewhere.close();
});
beforeEach(async () => {
  called.length = 0;
  page = await openPage(browser, served.address);
});
afterEach(() => page.context().close());

/** What each of these expressions gives, or what it raises. */
async function tryEach(expressions: Record<string, string>, before = ''): Promise<Record<string, string>> {
  const text = `
import json
${before}
tried = {}
for name, code in json.loads(${JSON.stringify(JSON.stringify(expressions))}).items():
    try:
        exec(code, globals())
        tried[name] = f"had {found!r}"[:200]
    except BaseException as error:
        tried[name] = f"{type(error).__name__}: {error}"[:200]
def task():
    return tried
print(json.dumps(task()))
`;
  const { outcome } = await run(page, { subject: 'sql', script: 'attack.py', text });
  if (outcome.kind !== 'returned') throw new Error(JSON.stringify(outcome));
  return outcome.result as Record<string, string>;
}

/** By way of whatever object of JavaScript Python still holds. */
const HELD = `
import channel, gc, sys
held = [one for one in gc.get_objects() if type(one).__name__ in ("JsProxy", "JsCallable", "JsFunction") or "Js" in type(one).__name__]
held.append(channel.hear)
`;

test('it can call nobody, and read nothing that the site has stored', async () => {
  await page.evaluate(async () => {
    localStorage.setItem('secret', 'of the reader');
    await caches.open('secret');
    indexedDB.open('secret');
  });
  const tried = await tryEach(
    {
      urllib: `import urllib.request; found = urllib.request.urlopen("${ELSEWHERE}").read()`,
      socket: `import socket; s = socket.socket(); s.settimeout(2); s.connect(("localhost", 4613)); s.send(b"GET / HTTP/1.0\\r\\n\\r\\n"); found = s.recv(10)`,
      js: 'import js; found = [name for name in dir(js) if name in ("fetch", "indexedDB", "caches", "XMLHttpRequest", "WebSocket", "postMessage")] or None; assert found',
      fetch: `from js import fetch; found = fetch("${ELSEWHERE}")`,
      pyfetch: `from pyodide.http import pyfetch; import asyncio; found = asyncio.run(pyfetch("${ELSEWHERE}"))`,
      open_url: `from pyodide.http import open_url; found = open_url("${ELSEWHERE}").read()`,
      run_js: `from pyodide.code import run_js; found = run_js("fetch('${ELSEWHERE}')")`,
      run_js_sum: 'from pyodide.code import run_js; found = run_js("1 + 1")',
      import_js: `from pyodide.code import run_js; found = run_js("import('${ELSEWHERE}')")`,
      pyodide_js: 'import pyodide_js; found = pyodide_js',
      held: `found = [one.constructor("return fetch('${ELSEWHERE}')")() for one in held]; assert found`,
      global: 'found = [one.constructor.constructor("return globalThis")() for one in held]; assert found',
      storage: 'from js import localStorage; found = localStorage.getItem("secret")',
      database: 'from js import indexedDB; found = indexedDB',
      caches: 'from js import caches; found = caches',
      micropip: 'import micropip; found = micropip',
      process: 'import subprocess; found = subprocess.run(["ls"])',
    },
    HELD,
  );
  const had = Object.entries(tried).filter(([, what]) => what.startsWith('had'));
  expect({ had, called }).toEqual({ had: [], called: [] });
});

test('within the worker itself, nothing is left to call with', async () => {
  // What a script could reach if it had the worker's global object: as the worker is left once Python has started.
  const opened = page.waitForEvent('worker');
  await warm(page, 'sql');
  const worker = await opened;
  const left = await worker.evaluate(() =>
    [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'importScripts',
      'Worker',
      'indexedDB',
      'caches',
      'navigator',
    ].filter((name) => name in globalThis),
  );
  expect(left).toEqual([]);
});

test('a loop without end is stopped at once, and its statements are seen', async () => {
  const text = `
import sqlite3
db = sqlite3.connect(":memory:")
def task():
    db.execute("SELECT 42")
    while True:
        pass
task()
`;
  const { report, took } = await stopAfter(page, { subject: 'sql', script: 'loop.py', text }, 500);
  expect(report.outcome).toEqual({ kind: 'stopped' });
  expect(took).toBeLessThan(1000);
  const next = await run(page, {
    subject: 'sql',
    script: 'next.py',
    text: 'def task():\n    return 1\nprint(task())\n',
  });
  expect(next.outcome).toEqual({ kind: 'returned', result: 1 });
});

test('memory without end is refused, and the page lives', async () => {
  const text =
    'def task():\n    kept = []\n    while True:\n        kept.append(bytearray(1 << 24))\ntask()\n';
  const { outcome } = await run(page, { subject: 'sql', script: 'memory.py', text });
  expect(outcome).toEqual({ kind: 'limit', limit: 'memory' });
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
});

test.each([
  'print("x" * 1000)',
  'import os; os.write(1, b"x" * 1000)',
  'import sys; sys.stderr.write("x" * 1000)',
])('output without end is cut: %s', async (statement) => {
  const text = `def task():\n    while True:\n        ${statement}\ntask()\n`;
  const { outcome, printed, complained } = await run(page, { subject: 'sql', script: 'print.py', text });
  expect(outcome).toEqual({ kind: 'limit', limit: 'output' });
  expect(printed.length + complained.length).toBeLessThanOrEqual(LIMITS.output);
});

test('statements without end are cut', async () => {
  const text = `
import sqlite3
db = sqlite3.connect(":memory:")
def task():
    while True:
        db.execute("SELECT 1")
task()
`;
  const { outcome, unfinished } = await run(page, { subject: 'sql', script: 'statements.py', text });
  expect(outcome).toEqual({ kind: 'limit', limit: 'statements' });
  expect(unfinished?.statements.length).toBe(LIMITS.statements + 1);
});
