/** Tests that open the built site in a browser, served under the content policy as hosts send it. */
import { preview } from 'astro';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { test as base, inject } from 'vitest';
import { headerPolicy } from '../../../src/site/policy.ts';
import { launch } from '../../../lab/browser/chromium.ts';
import { type Watched, watched } from './watched.ts';

/** Several may be served at once. */
let port = 4400;

/** Serves a built site with these headers, and no others. */
export async function serve(
  headers: Record<string, string>,
  { site = inject('site'), base = '/' } = {},
): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = await preview({
    root: join(import.meta.dirname, '../../..'),
    outDir: site,
    base,
    logLevel: 'error',
    server: { port: port++, headers },
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
      const server = await serve({ 'Content-Security-Policy': headerPolicy }, { site: inject('excerpt') });
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
