/** The four doors: a choice, a phrasebook, an error, each as somebody uses it. */
import { expect } from 'vitest';
import { test } from '../support/site.ts';

test('the chooser: each stays or goes, the address holds it, and an answer can be taken back', async ({
  open,
}) => {
  const page = await open('/choose/?framework=fastapi&database=mariadb');
  const out = (): Promise<(string | null)[]> =>
    page
      .locator('[data-candidate][data-out]')
      .evaluateAll((all) => all.map((own) => own.getAttribute('data-candidate')));
  await expect.poll(out).toEqual(['django', 'piccolo']);
  expect(await page.locator('[data-left]').innerText()).toBe('2 of 4 left.');
  const ends = page.locator('.end a').filter({ visible: true });
  const ways = (): Promise<(string | null)[]> =>
    ends.evaluateAll((all) => all.map((own) => own.getAttribute('href')));
  expect(await ways()).toEqual([
    '/compare/sqlalchemy-vs-tortoise/',
    '/compare/sqlalchemy-vs-tortoise/sheet/',
    // And the stacks of the two with FastAPI.
    '/stacks/fastapi-sqlalchemy/',
    ...(await page
      .locator('[data-key="framework=fastapi"] [data-orm=tortoise] [data-stack]')
      .evaluateAll((all) => all.map((own) => own.getAttribute('href')))),
  ]);
  const piccolo = page.locator('[data-candidate=piccolo]');
  expect(await piccolo.locator('.reasons').innerText()).toMatch(/^MariaDB: Missing/);
  expect(await piccolo.locator('.reasons a').getAttribute('href')).toBe('/matrix/runs-on-mariadb/#piccolo');
  await piccolo.getByRole('button', { name: 'MariaDB' }).click();
  await expect.poll(out).toEqual(['django']);
  expect(new URL(page.url()).search).toBe('?framework=fastapi');
  // With three left each pair of them.
  await expect.poll(() => page.locator('[data-left]').innerText()).toMatch(/^3 of 4 left/);
  expect(await page.locator('.end[data-pair] a').filter({ visible: true }).count()).toBe(3);
  // With one left: its profile, and its stacks.
  await page.getByRole('checkbox', { name: 'Identity map' }).check({ force: true });
  await expect.poll(ways).toEqual(['/orms/sqlalchemy/', '/stacks/fastapi-sqlalchemy/']);
  await page.getByRole('checkbox', { name: 'Identity map' }).uncheck({ force: true });
  await page.getByRole('radio', { name: 'Flask' }).check({ force: true });
  await page.getByRole('radio', { name: 'By the ORM itself' }).check({ force: true });
  expect(await page.locator('[data-left]').innerText()).toMatch(/^No ORM is left/);
  expect(await page.locator('.end').filter({ visible: true }).count()).toBe(0);
});

test('an answer that nobody offers is said, and the others hold', async ({ open }) => {
  const page = await open('/choose/?framework=pyramid&database=mariadb');
  await page.getByText('Not known here: framework=pyramid').waitFor();
  await expect
    .poll(() =>
      page
        .locator('[data-candidate][data-out]')
        .evaluateAll((all) => all.map((own) => own.getAttribute('data-candidate'))),
    )
    .toEqual(['piccolo']);
});

test('two answers that exclude each other: one holds, and that is said; so is a question that nobody asks', async ({
  open,
}) => {
  const page = await open('/choose/?framework=django&framework=fastapi&databse=mariadb&utm_source=x');
  const said = page.locator('.chooser > [role=status]');
  expect(await said.innerText()).toBe('Not known here: databse. Of framework one holds: django, not fastapi');
  const box = async (selector: string): Promise<{ x: number; y: number }> =>
    (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0 };
  // Above both columns, and in the place of none.
  expect((await box('.who-left')).y).toBeLessThan((await box('.question >> nth=1')).y);
  expect((await box('.who-left')).x).toBeGreaterThan((await box('.chooser > form')).x + 300);
  expect((await box('.chooser > [role=status]')).y).toBeLessThan((await box('.chooser > form')).y);
  await page.getByRole('radio', { name: 'FastAPI' }).check({ force: true });
  await expect.poll(() => new URL(page.url()).searchParams.getAll('framework')).toEqual(['fastapi']);
});

test('an ORM with itself leads to all pairs, where a line says why', async ({ open }) => {
  for (const [asked, leads] of [
    ['/compare/django-vs-django/', '/compare/'],
    ['/from/django/to/django/', '/from/'],
  ] as const) {
    const page = await open(asked);
    await page.waitForURL((url) => url.pathname === leads);
    expect(await page.locator('main .note, main .lead').allInnerTexts()).toContainEqual(
      expect.stringMatching(/with itself an ORM has nothing/),
    );
  }
});

test('without scripts a table says what each need makes of each ORM', async ({ open }) => {
  const page = await open('/choose/', { javaScriptEnabled: false });
  expect(await page.locator('.chooser').isVisible()).toBe(false);
  expect(await page.locator('[data-key="framework=flask"] [data-fit=goes]').first().isVisible()).toBe(true);
});

test('a row of a phrasebook brings both codes when it is opened', async ({ open }) => {
  const page = await open('/from/django/to/sqlalchemy/#n-plus-one');
  const row = page.locator('li#n-plus-one');
  await row.locator('summary').click();
  await row.locator('pre').nth(1).waitFor();
  expect(await row.locator('pre').allInnerTexts()).toEqual([
    expect.stringContaining('select_related("author")'),
    expect.stringContaining('joinedload(Book.author)'),
  ]);
  await page.getByLabel(/^Filter \d+ ideas/).fill('upsert');
  await expect
    .poll(() => page.locator('.ideas li[data-row]').filter({ visible: true }).count())
    .toBeLessThan(6);
});

test('without scripts a row leads to the code, and has no fold', async ({ open }) => {
  const page = await open('/from/django/to/sqlalchemy/', { javaScriptEnabled: false });
  expect(await page.locator('details.codes').first().isVisible()).toBe(false);
  expect(await page.locator('li#n-plus-one h3 a').first().getAttribute('href')).toBe(
    '/tasks/n-plus-one/#sqlalchemy',
  );
});

test('the search answers a name with its translation on top', async ({ open }) => {
  const page = await open('/search/?q=select_related');
  const card = page.locator('.translation');
  await card.waitFor();
  expect(await card.locator('dt').first().innerText()).toBe('Django ORM');
  await card.getByRole('link', { name: /^joinedload/ }).click();
  await page.waitForURL(/\/from\/django\/to\/sqlalchemy\/#n-plus-one$/);
});

test('a message that is pasted at the door of errors finds its page', async ({ open }) => {
  const page = await open('/');
  await page.getByRole('searchbox', { name: 'The message' }).fill('database is locked');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.waitForURL(/\/errors\/\?find=database/);
  const rows = page.locator('.error-list [data-row]').filter({ visible: true });
  await expect.poll(() => rows.count()).toBe(1);
  // Of PostgreSQL's two lines many paste the second.
  await page.getByRole('searchbox', { name: /^Filter/ }).fill('Key (email)=(a@b.example) already exists.');
  await expect
    .poll(() => rows.locator('h3').allInnerTexts())
    .toEqual([expect.stringMatching(/^duplicate key/)]);
  expect(await page.getByRole('link', { name: 'Search all pages for it' }).isVisible()).toBe(false);
  await page.getByRole('searchbox', { name: /^Filter/ }).fill('database is locked');
  await expect.poll(() => rows.count()).toBe(1);
  await rows.locator('a').click();
  await page.waitForURL(/\/errors\/database-is-locked\/$/);
});

test('a whole traceback finds the page of its message, at the door as in the list', async ({ open }) => {
  const traceback = [
    'Traceback (most recent call last):',
    '  File "/app/main.py", line 12, in <module>',
    '    session.commit()',
    'sqlalchemy.exc.OperationalError: (sqlite3.OperationalError) database is locked',
    '[SQL: UPDATE book SET stock=? WHERE book.id = ?]',
  ].join('\n');
  const page = await open('/');
  await page.getByRole('searchbox', { name: 'The message' }).fill(traceback);
  await page.getByRole('button', { name: 'Find' }).click();
  await page.waitForURL(/\/errors\/\?find=Traceback/);
  const ids = (): Promise<string[]> =>
    page
      .locator('.error-list [data-row]')
      .filter({ visible: true })
      .evaluateAll((all) => all.map(({ id }) => id));
  await expect.poll(ids).toEqual(['database-is-locked']);
  await page
    .getByRole('searchbox', { name: /^Filter/ })
    .fill(traceback.replace('database is locked', 'NOT NULL constraint failed: book.title'));
  await expect.poll(ids).toEqual(['not-null-constraint-failed']);
});

test('a message that is none of them is looked for on all pages', async ({ open }) => {
  const page = await open('/errors/?find=selectin');
  await page.getByText('Nothing here is like that.').waitFor();
  await page.getByRole('link', { name: 'Search all pages for it' }).click();
  await page.waitForURL(/\/search\/\?q=selectin$/);
});

test.for([
  ['/errors/detached-instance-error/', 'the fix'],
  ['/errors/aggregate-in-where/', 'The fix, in code'],
] as const)('on a phone the fix of %s is one tap away', async ([path, name], { open }) => {
  const page = await open(path, { viewport: { width: 390, height: 844 } });
  await page.getByRole('link', { name, exact: true }).first().click();
  expect(await page.locator('figure:target').boundingBox()).toMatchObject({ y: expect.closeTo(16, -1) });
  expect(await page.locator('figure:target figcaption').textContent()).toContain('Fix');
});
