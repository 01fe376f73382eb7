/** Nothing moves while a page loads, whatever was chosen on an earlier visit. Of every kind of page: kinds.test.ts. */
import { expect } from 'vitest';
import { shifts } from '../support/shifts.ts';
import { settled, test } from '../support/site.ts';
import { kept } from '../support/watched.ts';

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

test.for(['/tasks/upsert/', '/tasks/rename-column/'])(
  '%s, of which no more than its overview is there yet: that stays as it is',
  async (path, { open }) => {
    const page = await open(path);
    const overview = page.locator('.overview');
    const whole = { text: await overview.innerText(), place: await overview.boundingBox() };
    await page.route(`**${path}`, async (route) => {
      const html = await (await route.fetch()).text();
      const [head] = html.split('<form class="choices');
      expect(head?.length).toBeLessThan(html.length);
      await route.fulfill({ contentType: 'text/html', body: head ?? '' });
    });
    await page.reload();
    expect({ text: await overview.innerText(), place: await overview.boundingBox() }).toEqual(whole);
  },
);
