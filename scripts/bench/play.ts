/**
 * `npm run bench:play`: bytes and seconds from a click on Run to the first result, by subject: in a browser that has nothing
 * yet, in one that has all in its cache, and again in a page that has run it once. Served from this machine, so the way of the
 * bytes takes no time: at 10 Mbit/s a megabyte takes 0.8 s more.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Browser } from 'playwright-core';
import { sha256 } from '../../contract/files/sha256.ts';
import { recipes } from '../../packs/recipes.ts';
import { trials } from '../../packs/trial/trials.ts';
import { launch } from '../../lab/browser/chromium.ts';
import { openPage, run, warm } from '../../tools/player/in-page.ts';
import type { Served } from '../../tools/player/serve-built.ts';
import { servePlayer } from '../../tools/player/serve.ts';

const root = join(import.meta.dirname, '../..');

interface Measured {
  bytes: number;
  cold: number;
  warm: number;
  again: number;
}

await new Command('npm run bench:play')
  .description('Bytes and seconds to the first result of n-plus-one, by subject, in Chromium.')
  .option('--times <number>', 'how often; the median counts', '3')
  .action(async ({ times }: { times: string }) => {
    const served = await servePlayer();
    const browser = await launch();
    const all = trials(root, Object.keys(recipes));
    console.log(
      `packs ${sha256(readFileSync(join(root, '.play/packs.json'))).slice(0, 12)}, Chromium ${browser.version()}`,
    );
    console.log('subject       MB   cold s  warm s  again s');
    for (const subject of Object.keys(recipes)) {
      const trial = all.find((one) => one.subject === subject && one.recorded.task === 'n-plus-one');
      if (!trial) throw new Error(`${subject} has no sample of n-plus-one`);
      const request = { subject, script: trial.name, text: trial.text };
      const measured: Measured[] = [];
      for (let time = 0; time < Number(times); time += 1)
        measured.push(await measure(browser, served, request));
      const median = (of: keyof Measured): number =>
        measured.map((one) => one[of]).sort((a, b) => a - b)[Math.floor(measured.length / 2)] ?? NaN;
      const seconds = (of: keyof Measured): string => median(of).toFixed(2).padStart(7);
      console.log(
        `${subject.padEnd(11)} ${(median('bytes') / 1e6).toFixed(2).padStart(5)} ${seconds('cold')} ${seconds('warm')} ${seconds('again')}`,
      );
    }
    await browser.close();
    served.stop();
  })
  .parseAsync();

async function measure(
  browser: Browser,
  served: Served,
  request: { subject: string; script: string; text: string },
): Promise<Measured> {
  const page = await openPage(browser, served.address);
  served.asked.length = 0;
  const timed = async (): Promise<number> => {
    const began = performance.now();
    const { outcome } = await run(page, request);
    if (outcome.kind !== 'returned') throw new Error(JSON.stringify(outcome));
    return (performance.now() - began) / 1000;
  };
  const cold = await timed();
  const bytes = served.asked.reduce((sum, one) => sum + one.bytes, 0);
  // The reader reads, and the next one is being made ready.
  await warm(page, request.subject);
  const again = await timed();
  await page.reload();
  await page.waitForFunction(() => 'openPlayer' in window);
  const fromCache = await timed();
  await page.context().close();
  return { bytes, cold, warm: fromCache, again };
}
