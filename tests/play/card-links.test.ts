/** Links to changed code: what they show to whom, and what they can’t do. */
import { describe, expect } from 'vitest';
import { fragmentOf, type SharedCode } from '../../src/features/play/shared-code.ts';
import { Bench } from '../browser/support/bench.ts';
import { CALL, CARD, RECORDED, test } from '../browser/support/play-card.ts';

describe('a link', () => {
  const share = async (bench: Bench): Promise<string> => {
    const link = await bench.share();
    expect(await bench.said()).toBe(`Link copied: ${link.length} characters.`);
    expect(link).toBe(bench.page.url());
    return link;
  };
  const permissions = ['clipboard-read', 'clipboard-write'];

  test('shows changed code to another reader, who runs it', async ({ openBench }) => {
    const bench = await openBench(CARD, { permissions });
    await bench.start();
    await bench.write(RECORDED.replace(CALL, ''));
    const link = await share(bench);
    const other = await openBench(link);
    await other.within('.cm-content').waitFor();
    expect(await other.code()).toBe(RECORDED.replace(CALL, ''));
    expect(await other.within('.came').innerText()).toBe('This code came with the link, and has not run.');
    // Nothing runs by itself, and nothing is loaded for it.
    expect(await other.within('.seen').isVisible()).toBe(false);
    // The unedited script runs too, to compare.
    expect(await other.run()).toContain('1 → 16 statements');
    expect(await other.within('.came').isVisible()).toBe(false);
    expect(await other.page.locator('[role=status]', { hasText: 'Not known here' }).count()).toBe(0);
  });

  test('to a card that is not on the page leads to the playground', async ({ openBench, openExcerpt }) => {
    const bench = await openBench(CARD, { permissions });
    await bench.start();
    const link = await share(bench);
    // It leaves as soon as it is there.
    const page = await openExcerpt(`/tasks/upsert/${new URL(link).hash}`);
    await page.waitForURL('**/play/**');
    const other = new Bench(page);
    await other.within('.cm-content').waitFor();
    expect(await other.code()).toBe(RECORDED);
  });

  test.for<[string, Partial<SharedCode>]>([
    ['markup', { code: '</textarea><img src=x onerror="hacked = 1"><script>hacked = 1</script>' }],
    ['a part that is markup', { region: '<img src=x onerror="hacked = 1">' }],
    ['a part of every object', { region: '__proto__' }],
    ['marks of parts that are broken', { code: 'def task():\n# endregion\n# region\n# region task\n' }],
    ['a hash that is none', { sha256: '<img src=x onerror="hacked = 1">' }],
    ['all that fits in, in one line', { region: '', code: 'x'.repeat(190_000) }],
    ['all that fits in, in lines', { region: '', code: '\n'.repeat(99_000) }],
    ['characters that are none', { code: '\0\u{202e}\u{feff}\ud800' }],
  ])('that means harm is text, and no more: %s', async ([, harm], { openBench }) => {
    const shared = { script: 'n-plus-one.django.sync.py', sha256: '0'.repeat(12), region: 'task', code: 'x' };
    const link = `${CARD.split('#')[0] ?? ''}${await fragmentOf({ ...shared, ...harm })}`;
    const bench = await openBench(link);
    for (const address of [link, `/play/${new URL(link, 'http://x').hash}`]) {
      if (address !== link) await bench.page.goto(address);
      await bench.within('.came').waitFor();
      expect(await bench.within('.came').innerText()).toContain('has not run. The script has changed since');
      expect(await bench.page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(await bench.page.locator('.bench img:not(.cm-widgetBuffer), .bench script').count()).toBe(0);
      // It can be undone: nothing of it stays.
      await bench.within('.undoes').click();
      expect(await bench.run()).toContain('1 statement');
    }
  });

  test('that is broken is said, and ignored', async ({ openBench }) => {
    const bench = await openBench('/tasks/n-plus-one/#play=1abc');
    await expect
      .poll(() => bench.page.locator('.unplayed').innerText())
      .toBe('The code in this link can’t be read: a part of it is missing, or was changed on the way.');
    expect(await bench.page.locator('.bench').count()).toBe(0);
    const page = await openBench('/play/#play=1abc');
    await expect.poll(() => page.page.locator('[data-play-said]').innerText()).toContain('can’t be read');
  });
});
