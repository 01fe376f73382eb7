/** The site on Caddy and nginx in a browser: pages, search and the page for what is not there. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../../lab/browser/chromium.ts';
import { watched } from '../browser/support/watched.ts';
import { SERVERS, start } from '../../tools/servers.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const places = SERVERS.flatMap((server) =>
  inject('hosted').map((hosted) => ({ server, base: hosted.base, hosted })),
);

describe.each(places)('$server, $base', ({ server, base, hosted }) => {
  let running: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    running = await start(server, hosted);
  });
  afterAll(() => running.stop());

  test.for(['', 'tasks/upsert/', 'matrix/', 'orms/django/', 'claims/'])(
    '/%s opens without an error',
    async (path) => {
      const { open, close } = watched(browser, running.address);
      const page = await open(base + path);
      expect(await page.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).not.toBe('none');
      await close();
    },
  );

  test('search finds a page and leads to it', async () => {
    const { open, close } = watched(browser, running.address);
    const page = await open(`${base}search/?q=select_related`);
    await page.locator(`main a[href^="${base}tasks/n-plus-one/"]`).first().click();
    await page.waitForURL(`${running.address}${base}tasks/n-plus-one/**`);
    expect(await page.locator('h1').count()).toBe(1);
    await close();
  });

  test('what is not there is said on a page that leads on', async () => {
    const page = await browser.newPage();
    const loaded: number[] = [];
    page.on('response', (response) => loaded.push(response.status()));
    await page.goto(`${running.address}${base}tasks/nowhere/`);
    await page.getByRole('heading', { name: 'There is no page here' }).waitFor();
    expect(loaded.filter((status) => status !== 200)).toEqual([404]);
    await page.getByRole('link', { name: 'Choose an ORM' }).click();
    await page.waitForURL(`${running.address}${base}choose/`);
    await page.close();
  });
});
