/** Every kind of page and every shape that any page has, for everyone. `npm run test:pages` opens all pages. */
import { expect } from 'vitest';
import { KINDS } from '../../../tools/kinds.ts';
import { addAxe, APPEARANCE, lost, STANDARDS, violations } from '../support/audit.ts';
import { chosenOf, readersPages, TELEPHONE, test, visit } from '../support/visits.ts';

const pages = readersPages();
const chosen = chosenOf(pages);

test('the pages were found', () => {
  for (const path of KINDS) expect([...pages.keys()]).toContain(path);
  expect(chosen.length).toBeLessThan(pages.size);
});

visit(chosen);

test.for(['/tasks/upsert/', '/tasks/rename-column/'])(
  '%s, each letter of its code',
  async (path, { tab }) => {
    await tab.setViewportSize({ width: 1280, height: 900 });
    await tab.emulateMedia({ media: 'screen' });
    await tab.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme });
      expect(await violations(tab, ['color-contrast']), colorScheme).toEqual([]);
    }
  },
);

test.for(['light', 'dark'] as const)('the search over a page, %s', async (colorScheme, { open }) => {
  const page = await open('/tasks/upsert/?q=select_related', { colorScheme, before: addAxe });
  await page.locator('dialog [data-hit]').first().waitFor();
  expect(await violations(page, STANDARDS)).toEqual([]);
  await page.setViewportSize(TELEPHONE);
  expect(await violations(page, APPEARANCE)).toEqual([]);
  expect(await lost(page)).toEqual([]);
});
