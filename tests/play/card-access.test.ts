/** A bench for those who see, point or have room otherwise. */
import { describe, expect } from 'vitest';
import { addAxe, STANDARDS, violations } from '../browser/support/audit.ts';
import { CALL, CARD, RECORDED, test } from '../browser/support/play-card.ts';

describe('by the keyboard', () => {
  test('Tab indents, Escape leaves the editor, Ctrl and Enter runs', async ({ openBench }) => {
    const bench = await openBench();
    await bench.start();
    const { keyboard } = bench.page;
    await bench.write('def task():\n');
    await keyboard.press('Tab');
    await keyboard.insertText('return 1');
    expect(await bench.code()).toBe('def task():\n    return 1');
    await keyboard.press('ControlOrMeta+Enter');
    await expect.poll(() => bench.seen()).toContain('1 → 16 statements');
    await keyboard.press('Escape');
    expect(await bench.page.evaluate(() => document.activeElement?.className)).toBe('runs');
    await keyboard.press('Tab');
    expect(await bench.page.evaluate(() => document.activeElement?.className)).toBe('stops');
  });

  test('run, change, run, share and close need no mouse', async ({ openBench }) => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const bench = await openBench(CARD, { permissions });
    const { keyboard } = bench.page;
    const focused = (): Promise<string> =>
      bench.page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.classList[0] ?? at?.getAttribute('data-close') ?? '';
      });
    await bench.page.locator('#django [data-run]').filter({ visible: true }).focus();
    await keyboard.press('Enter');
    await bench.within('.seen').waitFor();
    await bench.ended();
    expect(await focused()).toBe('runs');
    await keyboard.press('Shift+Tab');
    expect(await focused()).toBe('cm-content');
    await keyboard.press('ControlOrMeta+A');
    await keyboard.insertText(RECORDED.replace(CALL, ''));
    await keyboard.press('Escape');
    await keyboard.press('Enter');
    await expect
      .poll(() => bench.said())
      .toMatch(/^Ran in 0.1 s\s*: 1 → 16 statements: 16 came and 1 went\.$/);
    for (const button of ['stops', 'undoes', 'shares']) {
      await keyboard.press('Tab');
      expect(await focused()).toBe(button);
    }
    await keyboard.press('Enter');
    await expect.poll(() => bench.said()).toContain('Link copied');
    await bench.within('[data-close]').focus();
    await keyboard.press('Enter');
    expect(await focused()).toBe('link');
    expect(await bench.page.locator('#django > .source').isVisible()).toBe(true);
  });
});

describe.each(['light', 'dark'] as const)('on a card, %s', (colorScheme) => {
  test('a bench is for everyone, at 320 px too', async ({ openBench }) => {
    const bench = await openBench('/tasks/n-plus-one/?orms=django&flavour=async#django', {
      colorScheme,
      before: addAxe,
    });
    await bench.start();
    await bench.write((await bench.code()).replace(CALL, ''));
    await bench.run();
    for (const fold of await bench.page.locator('.seen summary:visible').all()) await fold.click();
    for (const width of [1280, 320]) {
      await bench.page.setViewportSize({ width, height: 700 });
      expect(await violations(bench.page, STANDARDS)).toEqual([]);
      expect(await bench.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
});
