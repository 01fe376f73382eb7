/** Tests that open the built site in a browser, served under the content policy as hosts send it. */
import { preview } from 'astro';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { test as base, inject } from 'vitest';
import { headerPolicy } from '../../../src/site/policy.ts';
import { launch } from '../../../lab/browser/chromium.ts';
import { type Watched, watched } from './watched.ts';

interface Server {
  /** Without a slash at the end. */
  address: string;
  stop: () => Promise<void>;
}

/** Serves a built site with these headers, and no others. Astro’s own server takes several times as long for each file. */
export async function serve(headers: Record<string, string>, site = inject('site')): Promise<Server> {
  const missing = readFileSync(join(site, '404.html'));
  const files = sirv(site, {
    setHeaders: (answer) => answer.setHeaders(new Map(Object.entries(headers))),
    onNoMatch: (_, answer) => {
      answer.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', ...headers }).end(missing);
    },
  });
  const server = createServer((request, answer) => {
    files(request, answer);
  }).listen(0);
  await once(server, 'listening');
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Serves it as `npm run preview` does. */
export async function servePreview(
  headers: Record<string, string>,
  { site, base }: { site: string; base: string },
): Promise<Server> {
  const server = await preview({
    root: join(import.meta.dirname, '../../..'),
    outDir: site,
    base,
    logLevel: 'error',
    server: { port: 4400, headers },
  });
  return { address: `http://localhost:${server.port}`, stop: () => server.stop() };
}

interface Fixtures {
  /** Where the site is served, without a slash at the end. */
  address: string;
  /** The same of a small part of the content: what costs more with every control or row, and holds for any. */
  excerptAddress: string;
  browser: Browser;
  /** Opens a page in a context of its own; the test fails if it logs an error or asks another origin for something. */
  open: Watched['open'];
  /** The same in the small part, whose pages offer to run samples. */
  openExcerpt: Watched['open'];
}

export const test = base.extend<Fixtures>({
  address: [
    async ({}, use) => {
      const server = await serve({ 'Content-Security-Policy': headerPolicy });
      await use(server.address);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  excerptAddress: [
    async ({}, use) => {
      const server = await serve({ 'Content-Security-Policy': headerPolicy }, inject('excerpt'));
      await use(server.address);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({}, use) => {
      const browser = await launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ address, browser }, use) => {
    const { open, close } = watched(browser, address);
    await use(open);
    await close();
  },
  openExcerpt: async ({ excerptAddress, browser }, use) => {
    const { open, close } = watched(browser, excerptAddress);
    await use(open);
    await close();
  },
});

/**
 * Until all that a page loads by itself is there and drawn: its load event, the search's own code where the search stands
 * in the page, which takes the focus, and two frames.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  if (await page.locator('[data-search-here]').count()) await page.locator('[role=search] :focus').waitFor();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
