import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { regionsOf } from '../../../contract/scripts/regions.ts';
import { test } from '../support/site.ts';

const sample = (file: string): string =>
  regionsOf(readFileSync(join(import.meta.dirname, '../../../content/tasks/writing/upsert', file), 'utf8'))[0]
    ?.code ?? '';

test('the copy button takes the code of the flavour that shows, with its imports', async ({ open }) => {
  const page = await open('/tasks/upsert/?flavour=sync', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('#django [data-copy]').click();
  await expect.poll(() => page.locator('#django [data-copy]').innerText()).toBe('copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const code = sample('django.sync.py');
  expect(copied.endsWith(`\n\n\n${code}\n`)).toBe(true);
  const imports = copied.slice(0, -code.length - 1).trim();
  expect(imports).toMatch(/^from models import .*Author/m);
  // What only the rest of the script calls is not needed.
  expect(imports).not.toContain('running');
  for (const line of imports.split('\n').filter(Boolean)) expect(line).toMatch(/^(from|import) /);
});

test('a link to a card is copied, and says so', async ({ open }) => {
  const page = await open('/tasks/upsert/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const link = page.locator('#django [data-copy-link]');
  await link.click();
  await expect.poll(() => link.innerText()).toBe('copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/tasks\/upsert\/#django$/);
  await expect.poll(() => link.innerText()).toBe('Link');
});

test('what came later can be copied, too', async ({ open }) => {
  const page = await open('/tasks/upsert/#tortoise', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('#tortoise [data-copy]').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('bulk_create');
});

test('what a sample imports can be opened without JavaScript, and leads to our modules', async ({ open }) => {
  const page = await open('/tasks/upsert/all/#piccolo', { javaScriptEnabled: false });
  const fold = page.locator('#piccolo .context');
  expect(await fold.locator('code').first().isVisible()).toBe(false);
  await fold.locator('summary').click();
  expect(await fold.locator('pre').innerText()).toContain('from models import');
  expect(await fold.locator('a').first().getAttribute('href')).toBe('/scripts/shared/piccolo/models.py');
});

test('without JavaScript there is no copy button, and the script can still be downloaded', async ({
  open,
}) => {
  const page = await open('/tasks/upsert/', { javaScriptEnabled: false });
  expect(await page.locator('[data-copy]').filter({ visible: true }).count()).toBe(0);
  const link = page.locator('#django a[href="/scripts/upsert.django.py"]');
  expect(await link.isVisible()).toBe(true);
});

test('who copies twice still reads in the end what the button does', async ({ open }) => {
  const page = await open('/tasks/upsert/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const link = page.locator('#django [data-copy-link]');
  await link.click();
  await expect.poll(() => link.innerText()).toBe('copied');
  await link.click();
  await expect.poll(() => link.innerText(), { timeout: 5000 }).toBe('Link');
});
