import { expect } from 'vitest';
import { test } from '../support/site.ts';

const PAIR = '/compare/sqlalchemy-vs-django/';

test.for([true, false])(
  'the other order leads to the page, with JavaScript: %s',
  async (javaScriptEnabled, { open }) => {
    const page = await open('/compare/django-vs-sqlalchemy/', { javaScriptEnabled });
    await page.waitForURL(`**${PAIR}`);
    expect(await page.locator('h1').innerText()).toContain('SQLAlchemy vs');
  },
);

test('the other order takes query and fragment along', async ({ open }) => {
  const page = await open('/compare/django-vs-sqlalchemy/?orms=django#n-plus-one');
  await page.waitForURL(`**${PAIR}?orms=django#n-plus-one`);
});

test('a row leads to its card, on a page that shows these two alone', async ({ open }) => {
  const page = await open(`${PAIR}#n-plus-one`);
  await page.locator('#n-plus-one td .face > a').last().click();
  await page.waitForURL('**/tasks/n-plus-one/?orms=sqlalchemy,django#django');
  await expect
    .poll(() =>
      page.locator('article[data-choice]:visible').evaluateAll((cards) => cards.map(({ id }) => id)),
    )
    .toEqual(['sqlalchemy', 'django']);
});

test('what is the same is folded twice, and a link to a row in it opens both folds', async ({ open }) => {
  const page = await open(PAIR);
  const row = page.locator('details.group details.same .alike > li').first();
  expect(await row.isVisible()).toBe(false);
  await page.goto(`${PAIR}#${await row.getAttribute('id')}`);
  await expect.poll(() => row.isVisible()).toBe(true);
});

test('a column of the concepts goes away without JavaScript', async ({ open }) => {
  const page = await open('/concepts/', { javaScriptEnabled: false });
  await page.locator('.side-by-side label:has(input[value=piccolo])').click();
  const heads = page.locator('.dictionary thead th[data-subject]');
  expect(await heads.filter({ visible: true }).allInnerTexts()).toEqual([
    'SQLAlchemy',
    'Django ORM',
    'Tortoise ORM',
    'Plain SQL',
  ]);
  const cells = page.locator('.dictionary #upsert td');
  expect(await cells.filter({ visible: true }).count()).toBe(4);
});

test.for([true, false])(
  'on a phone the concepts are of two, from one to another (JavaScript: %s)',
  async (javaScriptEnabled, { open }) => {
    const page = await open('/concepts/', { javaScriptEnabled, viewport: { width: 390, height: 844 } });
    const heads = page.locator('.dictionary thead th[data-subject]');
    const shown = (): Promise<string[]> => heads.filter({ visible: true }).allInnerTexts();
    const lefts = await Promise.all((await heads.all()).slice(0, 2).map((head) => head.boundingBox()));
    expect((await shown()).sort()).toEqual(['Django ORM', 'SQLAlchemy']);
    // The one that is come from stands at the left.
    expect(lefts[1]?.x).toBeLessThan(lefts[0]?.x ?? 0);
    const list = page.locator('details:has([name=to])');
    await list.locator('summary').click();
    await list.getByText('Piccolo', { exact: true }).last().click();
    if (javaScriptEnabled) expect(await list.getAttribute('open')).toBeNull();
    else await list.locator('summary').click();
    expect(await list.locator('summary').innerText()).toMatch(/^To\s+Piccolo$/);
    expect(await shown()).toEqual(['Django ORM', 'Piccolo']);
    if (javaScriptEnabled) await expect.poll(() => page.url()).toContain('to=piccolo');
    await page.getByText('A–Z', { exact: true }).click();
    expect(await page.locator('.by-letter').getByText('select_related', { exact: true }).isVisible()).toBe(
      true,
    );
    expect(await page.locator('.dictionary').isVisible()).toBe(false);
  },
);
