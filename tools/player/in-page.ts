/** What tests do in a page that has a player. */
import type { Browser, Page } from 'playwright-core';
import type { Player, Progress, RunReport, RunRequest } from '../../src/play/player.ts';

type Own = Window & typeof globalThis & { openPlayer: () => Player; player?: Player; progress: Progress[] };

/** In a context of its own, whose cache is empty. */
export async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'openPlayer' in window);
  return page;
}

export function run(page: Page, request: RunRequest): Promise<RunReport> {
  return page.evaluate((asked) => {
    const own = window as unknown as Own;
    own.player ??= own.openPlayer();
    own.progress = [];
    return own.player.run(asked, (progress) => own.progress.push(progress));
  }, request);
}

/** Has an interpreter wait for a script. */
export function warm(page: Page, subject: string): Promise<void> {
  return page.evaluate((asked) => {
    const own = window as unknown as Own;
    own.player ??= own.openPlayer();
    return own.player.warm(asked);
  }, subject);
}

/** The second in an interpreter that was warmed after the first. */
export async function runTwice(page: Page, request: RunRequest): Promise<[RunReport, RunReport]> {
  return [await run(page, request), await run(page, request)];
}

/** Starts it, and stops it after so many milliseconds. */
export function stopAfter(
  page: Page,
  request: RunRequest,
  milliseconds: number,
): Promise<{ report: RunReport; took: number }> {
  return page.evaluate(
    async ([asked, wait]) => {
      const own = window as unknown as Own;
      own.player ??= own.openPlayer();
      const { player } = own;
      const running = Promise.withResolvers<undefined>();
      const report = player.run(asked, ({ stage }) => {
        if (stage === 'running') running.resolve(undefined);
      });
      await running.promise;
      await new Promise((resolve) => setTimeout(resolve, wait));
      const stopped = performance.now();
      player.stop();
      return { report: await report, took: performance.now() - stopped };
    },
    [request, milliseconds] as const,
  );
}
