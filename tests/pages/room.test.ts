/**
 * The pages as they will be with ten ORMs, a hundred tasks and 150 features: the aims they are made for. What is built
 * here is made up by scripts/bench/room.ts; run that to look at a page that fails.
 */
import { globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeRoom, ROOM } from '../../scripts/bench/make-room.ts';
import { headerPolicy } from '../../src/site/policy.ts';
import { lost } from '../browser/support/audit.ts';
import { launch, UNDRAWN } from '../../lab/browser/chromium.ts';
import { serve } from '../browser/support/site.ts';
import { build } from '../../tools/astro.ts';
import { isLight, KB, weightOf } from '../built/weight.ts';

/** Milliseconds that a build of some hundred pages may take on a busy machine. */
const PATIENCE = 900_000;

const WIDTHS = [390, 768, 1024, 1440, 1920] as const;
type Width = (typeof WIDTHS)[number];

/** Of two that were there, of one and its copy, of two copies, and of the longest name. */
const PAIRS = [
  '/compare/sqlalchemy-vs-django/',
  '/compare/sqlalchemy-vs-peewee/',
  '/compare/peewee-vs-ormar/',
  '/compare/edgy-vs-prisma/',
];

/** Each is looked at in all widths. */
const PAGES = [
  '/',
  '/choose/',
  '/concepts/',
  '/stacks/',
  '/tasks/',
  '/tasks/n-plus-one/',
  '/tasks/upsert/',
  '/tasks/rename-column/',
  '/matrix/',
  '/matrix/update-returning/',
  '/matrix/sync-driver/',
  '/orms/',
  '/orms/prisma/',
  '/compare/',
  ...PAIRS,
  '/tools/',
  '/tools/migrations/',
  '/types/',
  '/method/backlog/',
];

/**
 * How high a page may be, in CSS pixels, as it opens: of a page of one thing all of it is meant, however many ORMs there
 * are. Of a list it is the rows that grow with the content; what stands above them does not, and is other pages' too.
 */
const HEIGHTS: [path: string, width: Width, most: number, part: string][] = [
  ['/tasks/n-plus-one/', 1440, 2000, ':root'],
  ['/tasks/n-plus-one/', 390, 2000, ':root'],
  // 150 features of ORMs, a row of 40 px each with two lines of title, and their groups. The tools have tables of their own.
  ['/matrix/', 390, 7000, 'main > section:has(.cells)'],
  // 144 lines of 36 px, the heads of fourteen sections, and some titles of two lines; in two columns where there is room.
  ['/tasks/', 1440, 3180, '.task-lists'],
  ['/tasks/', 390, 6490, '.task-lists'],
  ...PAIRS.map((path): [string, Width, number, string] => [path, 1440, 3160, ':root']),
];

let site = '';
let root = '';
let browser: Browser;
/** Opened once: what it shows is another page each time. */
let tab: Page;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  // What was built by hand can be looked at again and again.
  const built = process.env['ROOM'];
  if (built === undefined)
    ({ root, site } = await build({}, (copy) => {
      makeRoom(copy, ROOM);
    }));
  else site = join(built, 'dist');
  server = await serve({ 'Content-Security-Policy': headerPolicy }, site);
  browser = await launch([UNDRAWN]);
  tab = await browser.newPage();
}, PATIENCE);

afterAll(async () => {
  await browser.close();
  await server.stop();
  if (root !== '') rmSync(root, { recursive: true });
});

async function opened<T>(path: string, width: number, look: (page: Page) => Promise<T>): Promise<T> {
  await tab.setViewportSize({ width, height: 900 });
  await tab.goto(server.address + path);
  return look(tab);
}

describe.for(PAGES)('%s', (path) => {
  test.for(WIDTHS)('shows all of itself at %i px', async (width) => {
    expect(await opened(path, width, lost)).toEqual([]);
  });
});

test.for(HEIGHTS)('%s at %i px is at most %i px high: %s', async ([path, width, most, part]) => {
  const height = await opened(path, width, (page) =>
    page
      .locator(part)
      .first()
      .evaluate((element) => element.scrollHeight),
  );
  expect(height).toBeLessThanOrEqual(most);
});

test(
  'the first code of each task stands on the first screen of a phone, or begins there',
  { timeout: PATIENCE },
  async () => {
    const late: string[] = [];
    const tasks = globSync('tasks/*/index.html', { cwd: site });
    expect(tasks.length).toBeGreaterThan(100);
    for (const task of tasks) {
      const top = await opened(`/${dirname(task)}/`, 390, (page) =>
        page.evaluate(() => {
          const shown = [...document.querySelectorAll('main pre')].filter(
            (code) => code.getBoundingClientRect().height > 0,
          );
          return Math.min(...shown.map((code) => code.getBoundingClientRect().top));
        }),
      );
      if (top > 700) late.push(`${task}: ${top} px`);
    }
    expect(late).toEqual([]);
  },
);

test.for(WIDTHS)('nothing within the matrix scrolls at %i px', async (width) => {
  const scrolling = await opened('/matrix/', width, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('main, main *')]
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
          return (
            (scrolls(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (scrolls(overflowY) && element.scrollHeight > element.clientHeight + 1)
          );
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    ),
  );
  expect(scrolling).toEqual([]);
});

test('pages are light', () => {
  const paths = globSync('**/index.html', { cwd: site }).map(
    (file) => `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`,
  );
  const heavy = paths.filter((path) => !isLight(site, path));
  expect(heavy.map((path) => `${path}: ${(weightOf(site, path) / KB).toFixed(1)} KB`)).toEqual([]);
});

test('the room is as full as the aims say', () => {
  const count = (pattern: string): number => globSync(pattern, { cwd: site }).length;
  expect(count('tasks/*/index.html')).toBeGreaterThanOrEqual(ROOM.tasks);
  expect(count('orms/*/index.html')).toBe(ROOM.orms);
  const features = JSON.parse(readFileSync(join(site, 'data/features.json'), 'utf8')) as unknown[];
  expect(features.length).toBeGreaterThanOrEqual(ROOM.features);
});
