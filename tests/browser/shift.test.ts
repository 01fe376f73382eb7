/** Nothing moves while a page loads, whatever was chosen on an earlier visit. Of every kind of page: kinds.test.ts. */
import { expect } from 'vitest';
import { shifts } from './shifts.ts';
import { settled, test } from './site.ts';
import { kept } from './watched.ts';

test('what is pushed down is seen to move', async ({ open }) => {
  const page = await open('/method/');
  await settled(page);
  await page.locator('h1').evaluate((heading) => {
    heading.style.marginTop = '100px';
  });
  // Drawn once: as long ago as what moves while a page loads.
  await settled(page);
  expect((await shifts(page)).value).toBeGreaterThan(0);
});

test.for(['/tasks/upsert/', '/matrix/', '/matrix/update-returning/', '/concepts/'])(
  '%s, with another choice remembered',
  async (path, { open }) => {
    const page = await open(path);
    const list = page.locator('.solution-choices .pick > summary');
    if ((await list.count()) > 0) await list.click();
    await page.locator('label:has(input[name=orms][value=sqlalchemy])').click();
    await kept(page);
    await page.reload();
    await settled(page);
    expect(await page.locator('input[name=orms][value=sqlalchemy]').isChecked()).toBe(false);
    expect(await shifts(page)).toEqual({ value: 0, what: [] });
  },
);
