/** Tests that open pages on which samples run, as they do for a reader: with the packs, and nothing that stands for Python. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { test as base, inject } from 'vitest';
import { everywhere } from '../../src/build/hosting/rules.ts';
import { launch } from '../../lab/browser/chromium.ts';
import { serveBuilt, type Served } from '../../tools/player/serve-built.ts';
import { Bench } from '../browser/support/bench.ts';
import { watched } from '../browser/support/watched.ts';

/**
 * V8 compiles WebAssembly a second time where it runs long: a third of what these tests would take. Those of run.test.ts
 * and attacks.test.ts do so, as a reader's browser does.
 */
const COMPILED_ONCE = '--js-flags=--liftoff-only';

interface Fixtures {
  served: Served;
  browser: Browser;
  /** Opens a page in a context of its own, whose cache is empty; a test fails if it logs an error or asks elsewhere. */
  open: (path: string, options?: BrowserContextOptions & { cutOff?: boolean }) => Promise<Bench>;
}

export const test = base.extend<Fixtures>({
  served: [
    async ({}, use) => {
      const served = await serveBuilt(inject('playable'), everywhere);
      await use(served);
      served.stop();
    },
    { scope: 'file' },
  ],
  browser: [
    async ({}, use) => {
      const browser = await launch([COMPILED_ONCE]);
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  open: async ({ served, browser }, use) => {
    const { open, close } = watched(browser, served.address.replace(/\/$/, ''));
    await use(async (path, options = {}) => {
      served.broken.clear();
      const permissions = ['clipboard-read', 'clipboard-write'];
      return new Bench(await open(path, { permissions, ...options }));
    });
    await close();
  },
});
