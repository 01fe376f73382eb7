/** Choosing ORMs, flavour and database: without JavaScript, in the URL, remembered, and with Back. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/site.ts';
import { kept } from '../support/watched.ts';

const TASK = '/tasks/upsert/';

const visible = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(`${selector}:visible`)
    .evaluateAll((elements) => elements.map(({ id, dataset }) => id || (dataset['db'] ?? '')));
const cards = (page: Page): Promise<string[]> => visible(page, 'article[data-choice]');

/** What the visible transcripts say, as the reader sees it. */
const transcripts = async (page: Page): Promise<string> =>
  (await page.locator('article .transcript:visible').allInnerTexts()).join('\n');

async function choose(page: Page, name: string, value: string): Promise<void> {
  const list = page.locator('details.pick:has([name=orms])');
  if (name === 'orms' && (await list.count()) > 0 && (await list.getAttribute('open')) === null)
    await list.locator('summary').click();
  // The radio buttons lie under their labels, as a reader clicks them.
  await page.locator(`label:has(input[name=${name}][value="${value}"])`).click();
  await kept(page);
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('another database shows what that one saw', async ({ open }) => {
    const page = await open(TASK, { javaScriptEnabled });
    expect(await transcripts(page)).toContain('ON CONFLICT');
    expect(await transcripts(page)).not.toContain('ON DUPLICATE KEY');
    await choose(page, 'db', 'mariadb');
    expect(await transcripts(page)).toContain('ON DUPLICATE KEY');
    expect(await transcripts(page)).not.toContain('ON CONFLICT');
  });

  test('the other flavour shows its code, and leaves ORMs with one flavour alone', async ({ open }) => {
    const page = await open(TASK, { javaScriptEnabled });
    const code = async (id: string): Promise<string> =>
      (await page.locator(`#${id} .source pre:visible`).allInnerTexts()).join();
    expect(await code('django')).toContain('async def');
    await choose(page, 'flavour', 'sync');
    expect(await code('django')).not.toContain('async def');
    expect(await code('django')).toContain('def task');
    await page.goto(`${TASK}all/#tortoise`);
    await choose(page, 'flavour', 'sync');
    expect(await code('tortoise')).toContain('async def');
  });

  test('an ORM that is not ticked goes away, and comes back', async ({ open }) => {
    const page = await open(TASK, { javaScriptEnabled });
    expect(await cards(page)).toEqual(['sqlalchemy', 'django']);
    await choose(page, 'orms', 'django');
    expect(await cards(page)).toEqual(['sqlalchemy']);
    // A line says that it is there.
    expect(await page.locator('li[data-folded=django]').isVisible()).toBe(true);
    await choose(page, 'orms', 'django');
    expect(await cards(page)).toEqual(['sqlalchemy', 'django']);
    expect(await page.locator('li[data-folded=django]').isVisible()).toBe(false);
  });

  test('the line of an ORM that is folded opens it', async ({ open }) => {
    const page = await open(TASK, { javaScriptEnabled });
    await page.locator('li[data-folded=tortoise] a').click();
    await page.locator('article#tortoise').waitFor({ state: 'visible' });
    expect(new URL(page.url()).pathname).toBe(javaScriptEnabled ? TASK : `${TASK}all/`);
    expect(await cards(page)).toContain('sqlalchemy');
  });

  test('code of before shows when it is asked for, beside the fix or alone', async ({ open }) => {
    const page = await open('/tasks/n-plus-one/', { javaScriptEnabled });
    const [before, fix] = ['naive', 'task'].map((part) => page.locator(`#django .transcript.${part}`));
    expect([await before?.isVisible(), await fix?.isVisible()]).toEqual([false, true]);
    await choose(page, 'part', 'both');
    expect([await before?.isVisible(), await fix?.isVisible()]).toEqual([true, true]);
    await choose(page, 'part', 'before');
    expect([await before?.isVisible(), await fix?.isVisible()]).toEqual([true, false]);
  });
});

test('nothing ticked says so', async ({ open }) => {
  const page = await open(TASK);
  for (const id of await cards(page)) await choose(page, 'orms', id);
  expect(await cards(page)).toEqual([]);
  expect(await page.getByText('Nothing is chosen').isVisible()).toBe(true);
});

test('what is not in the page comes once it is ticked, and stays apart', async ({ open }) => {
  const page = await open(TASK);
  await choose(page, 'orms', 'piccolo');
  await page.locator('article#piccolo').waitFor({ state: 'visible' });
  expect(await cards(page)).toEqual(['sqlalchemy', 'django', 'piccolo']);
  expect(new URL(page.url()).search).toBe('?orms=sqlalchemy,django,piccolo');
  await choose(page, 'db', 'mariadb');
  expect(await transcripts(page)).toContain('Not on MariaDB');
});

test('without scripts only what is in the page can be ticked, and the way to all stands beside it', async ({
  open,
}) => {
  const page = await open(TASK, { javaScriptEnabled: false });
  await page.locator('details.pick summary').click();
  const boxes = page.locator('input[name=orms]:visible');
  expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value))).toEqual([
    'sqlalchemy',
    'django',
  ]);
  await page.getByRole('link', { name: /^Choose among all/ }).click();
  await choose(page, 'orms', 'tortoise');
  expect(await cards(page)).toEqual(['sqlalchemy', 'django', 'tortoise']);
});

test('a link to a card that is not in the page marks the line that leads to it', async ({ open }) => {
  const page = await open(`${TASK}#tortoise`, { javaScriptEnabled: false });
  const line = page.locator('li#tortoise:target');
  expect(await line.isVisible()).toBe(true);
  await line.locator('a').click();
  await page.locator('article#tortoise:target').waitFor();
});

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('on a telephone %s', (_, javaScriptEnabled) => {
  const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled };

  test('one solution shows, that of the tab', async ({ open }) => {
    const page = await open(TASK, phone);
    expect(await cards(page)).toEqual(['sqlalchemy']);
    await choose(page, 'tab', 'django');
    expect(await cards(page)).toEqual(['django']);
  });
});

test('a tab brings what is not in the page, and is remembered', async ({ open }) => {
  const page = await open(TASK, { viewport: { width: 390, height: 844 } });
  await choose(page, 'tab', 'tortoise');
  await page.locator('article#tortoise').waitFor({ state: 'visible' });
  expect(await cards(page)).toEqual(['tortoise']);
  expect(new URL(page.url()).search).toBe('?orms=tortoise');
  await page.goto('/tasks/n-plus-one/');
  await page.locator('article#tortoise').waitFor({ state: 'visible' });
  expect(await cards(page)).toEqual(['tortoise']);
});

test('the choice is in the URL, and the URL makes the choice', async ({ open }) => {
  const page = await open(`${TASK}?orms=django,piccolo&db=sqlite`);
  await page.locator('article#piccolo').waitFor({ state: 'visible' });
  expect(await cards(page)).toEqual(['django', 'piccolo']);
  expect(await page.locator('input[name=db]:checked').inputValue()).toBe('sqlite');
  await choose(page, 'db', 'mariadb');
  expect(new URL(page.url()).search).toBe('?orms=django,piccolo&db=mariadb');
});

test('a choice that the page does not offer is no choice', async ({ open }) => {
  const page = await open(`${TASK}?orms=no-such-orm&db=oracle&flavour=&x=1`);
  expect(await cards(page)).toContain('django');
  expect(await page.locator('input[name=db]:checked').inputValue()).toBe('postgresql');
});

test('the choice is remembered on other pages, until it is undone', async ({ open }) => {
  const page = await open(TASK);
  await choose(page, 'orms', 'django');
  await choose(page, 'db', 'sqlite');
  await page.goto('/tasks/n-plus-one/');
  expect(await cards(page)).not.toContain('django');
  expect(await page.locator('input[name=db]:checked').inputValue()).toBe('sqlite');
  await choose(page, 'orms', 'django');
  await page.goto(TASK);
  expect(await cards(page)).toContain('django');
});

test('Back undoes one choice after the other, and Forward makes them again', async ({ open }) => {
  const page = await open(TASK);
  const database = (): Promise<string> => page.locator('input[name=db]:checked').inputValue();
  await choose(page, 'db', 'mariadb');
  await choose(page, 'orms', 'django');
  await page.goBack();
  expect(await cards(page)).toContain('django');
  expect(await database()).toBe('mariadb');
  await page.goBack();
  expect(await database()).toBe('postgresql');
  await page.goForward();
  expect(await database()).toBe('mariadb');
});

test('what stands side by side is one choice, which columns the matrix has another', async ({ open }) => {
  const page = await open('/matrix/');
  await choose(page, 'orms', 'django');
  await page.goto(TASK);
  expect(await cards(page)).toEqual(['sqlalchemy', 'django']);
  await choose(page, 'orms', 'sqlalchemy');
  await page.goto('/matrix/');
  expect(await page.locator('input[name=orms][value=sqlalchemy]').isChecked()).toBe(true);
  expect(await page.locator('input[name=orms][value=django]').isChecked()).toBe(false);
});

test('the overview says where a number is the other flavour’s', async ({ open }) => {
  const page = await open(TASK, { javaScriptEnabled: false });
  const only = page.locator('.overview').getByText('async only').filter({ visible: true });
  expect(await only.count()).toBe(0);
  await choose(page, 'flavour', 'sync');
  expect(await only.count()).toBe(2);
});

test('the overview has one number of each subject, as the chosen database saw it', async ({ open }) => {
  const page = await open(TASK, { javaScriptEnabled: false });
  const ofPiccolo = page.locator('.overview a[href="#piccolo"]').filter({ visible: true });
  const before = await ofPiccolo.innerText();
  expect(before).toMatch(/\d/);
  await choose(page, 'db', 'mariadb');
  // It has no driver for it.
  expect(await ofPiccolo.innerText()).not.toMatch(/\d/);
});

test('connection traffic shows when it is asked for', async ({ open }) => {
  const page = await open('/tasks/n-plus-one/all/#tortoise', { javaScriptEnabled: false });
  const chatter = page.locator('#tortoise .chatter').filter({ visible: true });
  expect(await chatter.count()).toBe(0);
  await choose(page, 'chatter', '1');
  expect(await chatter.count()).toBeGreaterThan(0);
});

describe('what a link asks for is shown, whatever was chosen before', () => {
  test('a filter that is remembered does not empty what a link names', async ({ open }) => {
    const page = await open('/tasks/');
    await choose(page, 'section', 'modelling');
    await page.goto('/tasks/?only=traps');
    expect(await page.getByText('Nothing here is like that').count()).toBe(0);
    expect(await page.locator('[data-row]:visible').count()).toBeGreaterThan(3);
    await page.goto('/tasks/#writing');
    expect(await page.locator('#writing').isVisible()).toBe(true);
  });

  test('and stands in the address, so that a reload shows it again', async ({ open }) => {
    const page = await open(TASK);
    await choose(page, 'db', 'sqlite');
    await page.goto(`${TASK}?db=postgresql#django`);
    expect(await page.locator('input[name=db]:checked').inputValue()).toBe('postgresql');
    await page.reload();
    expect(await page.locator('input[name=db]:checked').inputValue()).toBe('postgresql');
  });
});

test('a database that is chosen where another is usual stays chosen', async ({ open }) => {
  const page = await open('/matrix/');
  await choose(page, 'db', 'postgresql');
  await page.goto(TASK);
  await choose(page, 'orms', 'django');
  await page.goto('/matrix/');
  expect(await page.locator('input[name=db]:checked').inputValue()).toBe('postgresql');
});

test('what was open elsewhere never leaves a page without a solution', async ({ open }) => {
  const phone = { viewport: { width: 390, height: 844 } };
  const page = await open('/tasks/rename-column/', phone);
  await choose(page, 'tab', 'django-migrations');
  await page.goto(TASK);
  await choose(page, 'tab', 'piccolo');
  await page.locator('article#piccolo').waitFor({ state: 'visible' });
  await page.goto('/tasks/change-column-type/');
  expect((await cards(page)).length).toBe(1);
  expect(await page.getByText('Nothing is chosen').filter({ visible: true }).count()).toBe(0);
});

test('Back on a telephone shows the solution of before', async ({ open }) => {
  const page = await open(TASK, { viewport: { width: 390, height: 844 } });
  await choose(page, 'tab', 'django');
  await page.goBack();
  expect(await cards(page)).toEqual(['sqlalchemy']);
});

test('values of the address that can’t be are said, also where there are too many', async ({ open }) => {
  const page = await open(`${TASK}?orms=django&orms=piccolo&db=sqlite,mariadb#no-such-place`);
  await page.locator('article#piccolo').waitFor({ state: 'visible' });
  expect(await cards(page)).toEqual(['django', 'piccolo']);
  expect(await page.locator('input[name=db]:checked').inputValue()).toBe('sqlite');
  expect(await page.getByText('Not known here').innerText()).toBe(
    'Not known here: #no-such-place. Of db one holds: sqlite, not mariadb',
  );
});

describe('cut off', () => {
  test('what can’t be fetched is said, with the way to it, and asked for again', async ({ open }) => {
    const page = await open('/tasks/', { cutOff: true });
    await page.route('**/tasks/upsert/all/', (route) => route.fulfill({ status: 503, body: 'No' }));
    await page.goto(TASK);
    await choose(page, 'orms', 'tortoise');
    const said = page.getByText('could not be loaded');
    expect(await said.getByRole('link').getAttribute('href')).toContain('/tasks/upsert/all/?orms=');
    await page.unroute('**/tasks/upsert/all/');
    await choose(page, 'db', 'sqlite');
    await page.locator('article#tortoise').waitFor({ state: 'visible' });
    expect(await said.count()).toBe(0);
  });

  test('where the part that fetches it is gone, too', async ({ open }) => {
    const page = await open('/tasks/', { cutOff: true });
    await page.route('**/_astro/bring*', (route) => route.abort());
    await page.goto(`${TASK}?orms=tortoise`);
    await page.getByText('could not be loaded').waitFor();
  });
});

describe('what is folded and long', () => {
  const FEATURE = '/matrix/migration-check/';

  test('is brought when it is opened, and by a link to it', async ({ open }) => {
    for (const start of [FEATURE, `${FEATURE}#alembic-files-2`]) {
      const page = await open(start);
      if (start === FEATURE) await page.locator('#alembic-files-2').click();
      // Its own database is chosen: the first is of SQLite.
      await page.locator('figure#alembic-files-2 .console').waitFor({ state: 'visible' });
      expect(new URL(page.url()).pathname).toBe(FEATURE);
    }
  });

  test('is brought as the connection traffic is asked for', async ({ open }) => {
    const page = await open(FEATURE);
    expect(await page.locator('#alembic .chatter').count()).toBe(0);
    await choose(page, 'chatter', '1');
    await page.locator('#alembic .chatter:visible').first().waitFor();
  });

  test('is a link away without JavaScript', async ({ open }) => {
    const page = await open(FEATURE, { javaScriptEnabled: false });
    await page.locator('#alembic-files-2').click();
    expect(new URL(page.url()).pathname).toBe(`${FEATURE}all/`);
    await page.locator('figure#alembic-files-2 .console').waitFor({ state: 'visible' });
  });
});
