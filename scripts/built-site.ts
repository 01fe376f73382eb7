/** Opens the site as it was built last in a browser. */
import { preview } from 'astro';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { site } from '../src/site/site.ts';
import { launch } from '../lab/browser/chromium.ts';

export interface Opened {
  /** Still empty. */
  page: Page;
  /** Where the site is served, base path included, without a slash at the end. */
  address: string;
}

export async function openBuiltSite(
  look: (opened: Opened) => Promise<void>,
  options?: BrowserContextOptions,
): Promise<void> {
  const server = await preview({ root: join(import.meta.dirname, '..'), logLevel: 'error' });
  const browser = await launch();
  try {
    const address = `http://localhost:${server.port}${site.base}`.replace(/\/$/, '');
    await look({ page: await browser.newPage(options), address });
  } finally {
    await browser.close();
    await server.stop();
  }
}
