/** Pages in a browser, watched for what no page may do: log an error, or ask another origin for something. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

export type Opening = BrowserContextOptions & {
  cutOff?: boolean;
  before?: (page: Page) => Promise<unknown>;
};

export interface Watched {
  /**
   * Opens a page in a context of its own.
   * @param cutOff whether the test keeps something from it, which a browser logs
   * @param before what is done to the page before it is opened
   */
  open: (path: string, options?: Opening) => Promise<Page>;
  /** Closes them all, and fails if one did that. */
  close: () => Promise<void>;
}

/** What a browser says of what it could not load, and Pagefind of its index. */
const KEPT = /Failed to (load resource|fetch|load the)|net::ERR/;

/** Until what was chosen before is applied. Whatever a test keeps from a page, its reader sees it in two seconds. */
async function applied(page: Page, cutOff: boolean): Promise<void> {
  const ready = page.locator(':root:not([data-waiting])').waitFor({ state: 'attached', timeout: 10_000 });
  await (cutOff ? ready.catch(() => undefined) : ready);
}

/** Until choices are kept: what keeps them comes with the first. Without JavaScript nothing does. */
export async function kept(page: Page): Promise<void> {
  if (await page.locator(':root[data-scripts]').count())
    await page.locator('[data-choices=kept]').waitFor({ state: 'attached' });
}

/** @param address where the site is served, without a slash at the end */
export function watched(browser: Browser, address: string): Watched {
  const wrong: string[] = [];
  const opened: Page[] = [];
  return {
    open: async (path, { cutOff = false, before, ...options } = {}) => {
      const context = await browser.newContext({ baseURL: address, ...options });
      const page = await context.newPage();
      opened.push(page);
      page.on('console', (message) => {
        if (message.type() === 'error' && !(cutOff && KEPT.test(message.text())))
          wrong.push(`${path}: ${message.text()}`);
      });
      page.on('pageerror', (error) => wrong.push(`${path}: ${error.message}`));
      page.on('request', (request) => {
        // A worker may be made of a blob, which is asked for by name of the origin that made it.
        if (
          !request
            .url()
            .replace(/^blob:/, '')
            .startsWith(address)
        )
          wrong.push(`${path} asked for ${request.url()}`);
      });
      const goto = page.goto.bind(page);
      page.goto = async (...where) => {
        const answer = await goto(...where);
        await applied(page, cutOff);
        return answer;
      };
      await before?.(page);
      await page.goto(path);
      return page;
    },
    close: async () => {
      await Promise.all(opened.map((page) => page.context().close()));
      expect(wrong).toEqual([]);
    },
  };
}
