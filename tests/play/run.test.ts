/** Scripts in a browser, with the packs as they are published. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBrowserRuns } from '../../contract/reading/browser-runs.ts';
import { sameValue } from '../../contract/checks/same-value.ts';
import { launch } from '../../lab/browser/chromium.ts';
import { recipes } from '../../packs/recipes.ts';
import { trials, type Trial } from '../../packs/trial/trials.ts';
import type { RunReport } from '../../src/play/player.ts';
import { openPage, run, runTwice } from '../../tools/player/in-page.ts';
import type { Served } from '../../tools/player/serve-built.ts';
import { servePlayer } from '../../tools/player/serve.ts';

const root = join(import.meta.dirname, '../..');
const all = trials(root, Object.keys(recipes));
const { runs } = readBrowserRuns(root);

let served: Served;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  served = await servePlayer();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

/** One that agrees to the letter, with two parts where there is one. */
function sampleOf(subject: string): Trial {
  const own = all.filter((trial) => trial.subject === subject && trial.recorded.task !== undefined);
  const found = own.find(
    ({ name, recorded }) => runs.get(name)?.agrees === 'same' && recorded.phases.length > 1,
  );
  if (!found) throw new Error(`no script of ${subject} is recorded as one that agrees`);
  return found;
}

const work = (phases: RunReport['phases']): unknown =>
  phases.map(({ name, outcome, statements }) => ({
    name,
    outcome,
    statements: statements
      .filter(({ kind }) => kind === 'work')
      .map(({ sql, parameters }) => ({ sql, parameters })),
  }));

describe.each(Object.keys(recipes))('%s', (subject) => {
  test('does what the lab recorded, cold, again, and out of the cache', async () => {
    const { name, text, recorded } = sampleOf(subject);
    page = await openPage(browser, served.address);
    served.asked.length = 0;
    const [first, second] = await runTwice(page, { subject, script: name, text });
    for (const report of [first, second]) {
      expect(report.outcome.kind).toBe(recorded.phases.at(-1)?.outcome);
      expect(work(report.phases)).toEqual(work(recorded.phases));
      expect(report.versions?.python).toMatch(/^3\.14\./);
    }
    const cold = served.asked.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(cold).toBeGreaterThan(1e6);
    expect(cold).toBeLessThan(8e6);
    // What is brought is brought once; the worker's own few kilobytes have no such name here.
    const brought = served.asked.map(({ path }) => path).filter((path) => path.startsWith('/play/files/'));
    expect(new Set(brought).size).toBe(brought.length);
    served.asked.length = 0;
    await page.reload();
    await page.waitForFunction(() => 'openPlayer' in window);
    const warm = await run(page, { subject, script: name, text });
    expect(work(warm.phases)).toEqual(work(recorded.phases));
    expect(served.asked.filter(({ path }) => path.startsWith('/play/files/'))).toEqual([]);
    await page.context().close();
  });
});

test('a changed script shows other statements', async () => {
  const { name, text } =
    all.find((trial) => trial.name === 'n-plus-one.django.sync.py') ?? sampleOf('django');
  page = await openPage(browser, served.address);
  const before = await run(page, { subject: 'django', script: name, text });
  const after = await run(page, {
    subject: 'django',
    script: name,
    text: text.replace('.select_related("author")', ''),
  });
  const count = ({ phases }: RunReport): number | undefined =>
    phases.at(-1)?.statements.filter(({ kind }) => kind === 'work').length;
  expect([count(before), count(after)]).toEqual([1, 16]);
  const result = ({ outcome }: RunReport): unknown =>
    outcome.kind === 'returned' ? outcome.result : outcome;
  expect(sameValue(result(before) as never, result(after) as never)).toBe(true);
  await page.context().close();
});

test('the licences of all that is packed are published', () => {
  const manifest = JSON.parse(readFileSync(join(root, '.play/packs.json'), 'utf8')) as {
    packs: { licences: string };
  };
  const path = join(root, '.play/files', manifest.packs.licences);
  expect(existsSync(path)).toBe(true);
  const text = readFileSync(path, 'utf8');
  for (const name of [
    'Pyodide',
    'Django',
    'SQLAlchemy',
    'tortoise-orm',
    'piccolo',
    'pydantic_core',
    'PyMySQL',
  ])
    expect(text).toMatch(new RegExp(`^${name} [\\d.]+[:,] \\S`, 'm'));
});
