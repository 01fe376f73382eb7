/** The content policy in the pages themselves: what holds on a host that sends no headers. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serve, test } from '../support/site.ts';

const ELSEWHERE = 'https://elsewhere.example';
/** What somebody who could write into a page would write. Each says by a property of `window` that it ran. */
const INJECTED = `
  <script>window.inlineRan = true</script>
  <script src="${ELSEWHERE}/script.js"></script>
  <img src="x" onerror="window.handlerRan = true">
  <style>h1 { color: rgb(1, 2, 3) }</style>
  <link rel="stylesheet" href="${ELSEWHERE}/style.css">
  <img src="${ELSEWHERE}/picture.svg">
  <iframe src="${ELSEWHERE}/frame.html"></iframe>`;

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve({});
});
afterAll(() => server.stop());

/** Opens a page into which that was written, at the end of its head or of its body. */
async function openInjected(page: Page, path: string, end: '</head>' | '</body>'): Promise<string[]> {
  const asked: string[] = [];
  await page.route(`${ELSEWHERE}/**`, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/javascript', body: 'window.foreignRan = true' });
  });
  await page.route(`${server.address}${path}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(end, `${INJECTED}${end}`);
    expect(body).toContain('inlineRan');
    expect(response.headers()['content-security-policy']).toBeUndefined();
    await route.fulfill({ response, body });
  });
  await page.goto(`${server.address}${path}`);
  return asked;
}

describe.each(['/', '/tasks/upsert/', '/404.html'])('%s, served without headers', (path) => {
  test.for(['</head>', '</body>'] as const)(
    'runs and loads nothing that was written before %s',
    async (end, { browser }) => {
      const page = await browser.newPage();
      const asked = await openInjected(page, path, end);
      const ran = await page.evaluate(() => Object.keys(window).filter((name) => name.endsWith('Ran')));
      expect({ ran, asked }).toEqual({ ran: [], asked: [] });
      expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).color)).not.toBe('rgb(1, 2, 3)');
      await page.close();
    },
  );
});

test('a script of the site can ask no other origin for anything', async ({ browser }) => {
  const page = await browser.newPage();
  await page.route(`${ELSEWHERE}/**`, (route) =>
    route.fulfill({ headers: { 'Access-Control-Allow-Origin': '*' }, body: 'answer' }),
  );
  await page.goto(`${server.address}/tasks/upsert/`);
  const ask = (url: string): Promise<string> =>
    page.evaluate(
      (asked) =>
        fetch(asked)
          .then((response) => `${response.status}`)
          .catch(String),
      url,
    );
  expect(await ask(`${ELSEWHERE}/`)).toContain('TypeError');
  expect(await ask('/data/tasks.json')).toBe('200');
  await page.close();
});

test('search works by the policy of the page alone', async ({ browser }) => {
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.goto(`${server.address}/search/?q=select_related`);
  await page.locator('main a[href*="/tasks/n-plus-one/"]').first().waitFor();
  expect(wrong).toEqual([]);
  await page.close();
});
