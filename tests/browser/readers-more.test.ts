/** The other half of what readers.test.ts opens, for another worker; and the longest of the rest on a small screen. */
import { expect } from 'vitest';
import { lost } from './audit.ts';
import { chosenOf, readersPages, shareOf, TELEPHONE, test, visit } from './visits.ts';

const pages = readersPages();
const chosen = chosenOf(pages);

visit(shareOf(chosen, 2, 2));

/** What does not fit is a matter of how much a page says, too. */
const longest = [...pages]
  .filter(([path]) => !chosen.includes(path))
  .sort(([, one], [, other]) => other.length - one.length)
  .slice(0, 30)
  .map(([path]) => path);

test('on the longest of the other pages nothing is lost at 320 px', async ({ tab }) => {
  await tab.emulateMedia({ media: 'screen' });
  await tab.setViewportSize(TELEPHONE);
  const wrong: Record<string, string[]> = {};
  for (const path of longest) {
    await tab.goto(path);
    const found = await lost(tab);
    if (found.length > 0) wrong[path] = found;
  }
  expect(longest.length).toBe(30);
  expect(wrong).toEqual({});
});
