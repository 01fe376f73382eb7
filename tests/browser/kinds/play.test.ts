/** Running a sample on its card, as a page shows it: what comes of a script is told by fake-engine.js. */
import { describe, expect } from 'vitest';
import { UNPLAYABLE } from '../../fake-packs.ts';
import { CALL, RECORDED, runChanged, test } from '../support/play-card.ts';

describe('a click on Run', () => {
  test('loads what it takes, and nothing before it', async ({ openBench }) => {
    const bench = await openBench();
    const asked: string[] = [];
    bench.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await bench.page.locator('#django [data-run]').filter({ visible: true }).hover();
    expect(asked).toEqual([]);
    await bench.start();
    expect(asked).toContain('/scripts/n-plus-one.django.sync.py');
    expect(asked).toContain('/play/samples/n-plus-one.django.sync.py.json');
  });

  test('says in words and bytes what it waits for', async ({ openBench }) => {
    const bench = await openBench();
    await bench.page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => {
        const text = document.querySelector('.bench .controls p')?.textContent.trim();
        if (text && said.at(-1) !== text) said.push(text);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await bench.start();
    const said = await bench.page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said).toContain('Loading Python 4.5 MB and Django 2.0 MB 3.3 of 6.5 MB');
    expect(said).toContain('Starting Python');
    expect(said).toContain('Running');
  });

  test('shows what the database saw, and what ran it beside what ran in the lab', async ({ openBench }) => {
    const bench = await openBench();
    await bench.start();
    const seen = await bench.seen();
    expect(seen).toContain('1 statement');
    expect(seen).toContain('INNER JOIN "author"');
    expect(seen).toMatch(
      /Here Python 3\.14\.2, SQLite 3\.39\.0, Django ORM 6\.1\.3; the lab Python 3\.\d+\.\d+,/,
    );
    // The fake returns two rows.
    expect(seen).toContain('Unedited, it ends here otherwise than in the lab.');
    expect(await bench.code()).toBe(RECORDED);
    // The recorded transcript and its code are behind it.
    expect(await bench.page.locator('#django > .source').isVisible()).toBe(false);
    await bench.within('[data-close]').click();
    expect(await bench.page.locator('#django > .source').isVisible()).toBe(true);
    expect(await bench.page.evaluate(() => document.activeElement?.hasAttribute('data-run'))).toBe(true);
  });

  test('is not there without JavaScript, without WebAssembly, or where a browser can’t run it', async ({
    openExcerpt,
  }) => {
    const runs = '[data-run]:visible';
    const unscripted = await openExcerpt('/tasks/n-plus-one/', { javaScriptEnabled: false });
    expect(await unscripted.locator(runs).count()).toBe(0);
    const page = await openExcerpt('/tasks/n-plus-one/', {
      before: (own) =>
        own.addInitScript(() => {
          Reflect.deleteProperty(window, 'WebAssembly');
        }),
    });
    expect(await page.locator(runs).count()).toBe(0);
    const other = await openExcerpt(`/tasks/${UNPLAYABLE.split('.')[0] ?? ''}/?orms=django`);
    const card = other.locator('#django');
    expect(await card.innerText()).toContain('Can’t be run in the browser. It starts threads.');
    expect(await card.locator(runs).count()).toBe(0);
  });
});

describe('a change', () => {
  test('shows which statements came and which went, and counts them', async ({ openBench }) => {
    const bench = await openBench();
    await bench.start();
    const seen = await runChanged(bench, (code) => code.replace(CALL, ''));
    expect(seen).toContain('1 → 16 statements');
    expect(seen).toContain('16 came and 1 went');
    expect(seen).toContain('the same as unedited');
    const kinds = await bench
      .within('.statements')
      .locator('> li')
      .evaluateAll((items: Element[]) => items.map((item) => item.getAttribute('class')));
    expect(kinds).toEqual(['work went', 'work came', 'work came']);
    expect(await bench.said()).toContain('1 → 16 statements: 16 came and 1 went.');
  });

  test('in values alone shows which', async ({ openBench }) => {
    const bench = await openBench();
    await bench.start();
    await runChanged(bench, (code) => `${code}\n# one value`);
    // It is compared with the unedited run, and not with the one before it.
    expect(await bench.seen()).toContain('1 came and 1 went');
  });

  test('can be undone, and by its keys', async ({ openBench }) => {
    const bench = await openBench();
    await bench.start();
    await bench.write('def task():\n    return 1');
    expect(await bench.said()).toBe('Changed since it ran.');
    await bench.within('.undoes').click();
    expect(await bench.code()).toBe(RECORDED);
    await bench.page.keyboard.press('ControlOrMeta+z');
    expect(await bench.code()).toBe('def task():\n    return 1');
  });

  test('of one part stays when another is opened, and when the bench is closed', async ({ openBench }) => {
    const bench = await openBench();
    await bench.start();
    await bench.write(RECORDED.replace(CALL, ''));
    await bench.within('[name=region]').selectOption('');
    expect(await bench.within('[name=region]').inputValue()).toBe('');
    // Of so long a text the editor has no more lines than are in view.
    await bench.within('.cm-scroller').evaluate((own: Element) => {
      own.scrollTop = 0;
    });
    await expect.poll(() => bench.code()).toContain('# requires-python');
    await bench.within('[name=region]').selectOption('task');
    expect(await bench.code()).toBe(RECORDED.replace(CALL, ''));
    await bench.within('[data-close]').click();
    await bench.start();
    expect(await bench.seen()).toContain('1 → 16 statements');
  });

  test('can be of another flavour, whose text is its own', async ({ openBench }) => {
    const bench = await openBench();
    await bench.start();
    await bench.within('[name=sample]').selectOption('n-plus-one.django.py');
    await expect.poll(() => bench.code()).toContain('async def task()');
    await bench.within('[name=sample]').selectOption('n-plus-one.django.sync.py');
    await expect.poll(() => bench.code()).toBe(RECORDED);
  });
});
