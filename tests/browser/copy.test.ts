import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { regionsOf } from '../../contract/regions.ts';
import { test } from './site.ts';

const sample = (file: string): string =>
  regionsOf(readFileSync(join(import.meta.dirname, '../../content/tasks/writing/upsert', file), 'utf8'))[0]
    ?.code ?? '';

test('the copy button takes the code of the flavour that shows', async ({ open }) => {
  const page = await open('/tasks/upsert/?flavour=sync', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('#django [data-copy]').click();
  await expect.poll(() => page.locator('#django [data-copy]').innerText()).toBe('copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trimEnd()).toBe(sample('django.sync.py'));
});

test('without JavaScript there is no copy button, and the script can still be downloaded', async ({
  open,
}) => {
  const page = await open('/tasks/upsert/', { javaScriptEnabled: false });
  expect(await page.locator('[data-copy]').filter({ visible: true }).count()).toBe(0);
  const link = page.locator('#django a[href="/scripts/upsert.django.py"]');
  expect(await link.isVisible()).toBe(true);
});
