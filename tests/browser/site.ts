/** Tests that open the built site in a browser, served under the content policy as hosts send it. */
import { preview } from 'astro';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { headerPolicy } from '../../src/policy.ts';
import { launch } from './chromium.ts';

/** Serves the built site with these headers, and no others. */
export async function serve(
  headers: Record<string, string>,
): Promise<{ address: string; stop: () => Promise<void> }> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await preview({
    root: join(import.meta.dirname, '../..'),
    outDir: inject('site'),
    logLevel: 'error',
    server: { port: 4400, headers },
  });
  return { address: `http://localhost:${server.port}`, stop: () => server.stop() };
}

interface Fixtures {
  /** Where the site is served, without a slash at the end. */
  address: string;
  browser: Browser;
  /** Opens a page in a context of its own; the test fails if it logs an error or asks another origin for something. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
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
  browser: [
    async ({}, use) => {
      const browser = await launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ address, browser }, use) => {
    const wrong: string[] = [];
    const opened: Page[] = [];
    await use(async (path, options) => {
      const context = await browser.newContext({ baseURL: address, ...options });
      const page = await context.newPage();
      opened.push(page);
      page.on('console', (message) => {
        if (message.type() === 'error') wrong.push(`${path}: ${message.text()}`);
      });
      page.on('pageerror', (error) => wrong.push(`${path}: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(address)) wrong.push(`${path} asked for ${request.url()}`);
      });
      await page.goto(path);
      return page;
    });
    await Promise.all(opened.map((page) => page.context().close()));
    expect(wrong).toEqual([]);
  },
});

/** A page of every kind. */
export const KINDS = [
  '/',
  '/claims/',
  '/tasks/',
  '/tasks/upsert/',
  '/tasks/n-plus-one/',
  '/compare/',
  '/compare/sqlalchemy-vs-tortoise/',
  '/concepts/',
  '/matrix/',
  '/matrix/update-returning/',
  '/matrix/savepoints/',
  '/method/backlog/',
  '/orms/',
  '/orms/piccolo/',
  '/tasks/rename-column/',
  '/tools/',
  '/tools/alembic/',
  '/tools/sqladmin/',
  '/method/',
  '/types/',
  '/search/',
  '/404.html',
];
