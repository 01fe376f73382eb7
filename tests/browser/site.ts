/** Tests that open the built site in a browser, served under a content policy that is stricter than most hosts'. */
import { preview } from 'astro';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { launch } from './chromium.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

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
      process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
      const server = await preview({
        root: join(import.meta.dirname, '../..'),
        outDir: inject('site'),
        logLevel: 'error',
        server: { port: 4400, headers: { 'Content-Security-Policy': POLICY } },
      });
      await use(`http://localhost:${server.port}`);
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
  '/method/changes/',
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
