/** What a reader does on a card, with Python itself: run, change, share, and open what somebody else shared. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { codeOf } from '../../src/features/play/change.ts';
import { begun } from '../../src/features/play/beginnings.ts';
import { fragmentOf, sharedIn } from '../../src/features/play/shared-code.ts';
import { recipes } from '../../packs/recipes.ts';
import type { Served } from '../../tools/player/serve-built.ts';
import { test } from './page.ts';

interface Case {
  script: string;
  flavour: string;
  /** The call without which it is one statement for each row; nothing: the code of before takes its place. */
  call?: string;
  /** How many there are then: SQLAlchemy asks for each of nine authors once. */
  then: number;
}

/** One of each pack. */
const CASES: Record<string, Case> = {
  sql: { script: 'n-plus-one.sql.py', flavour: 'sync', then: 16 },
  sqlalchemy: {
    script: 'n-plus-one.sqlalchemy.sync.py',
    flavour: 'sync',
    call: '.options(joinedload(Book.author))',
    then: 10,
  },
  django: {
    script: 'n-plus-one.django.sync.py',
    flavour: 'sync',
    call: '.select_related("author")',
    then: 16,
  },
  tortoise: { script: 'n-plus-one.tortoise.py', flavour: 'async', then: 16 },
  piccolo: { script: 'n-plus-one.piccolo.py', flavour: 'async', then: 16 },
};

const textOf = (script: string): string => readFileSync(join(inject('playable'), 'scripts', script), 'utf8');
const packsIn = ({ asked }: Served): string[] =>
  asked.map(({ path }) => path).filter((path) => path.startsWith('/play/files/'));

test('while Python comes, its reader learns how much of it, and what is done then', async ({
  open,
  served,
}) => {
  const bench = await open('/tasks/n-plus-one/?orms=django&flavour=sync');
  served.broken.set('/play/files/django', (response, whole) => {
    setTimeout(() => response.end(whole), 2000);
  });
  await bench.page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      for (const status of document.querySelectorAll('.bench [role=status], .unplayed')) {
        const text = status.textContent.trim();
        if (text && said.at(-1) !== text) said.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await bench.start('django');
  const said = await bench.page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.map((text) => text.replace(/\d+(\.\d+)?/g, '1'))).toEqual([
    'Loading',
    'Loading Python 1 MB and Django ORM 1 MB',
    'Starting Python',
    'Running',
    'Ran in 1 s: 1 statement.',
  ]);
});

test('every pack has a script here', () => {
  expect(Object.keys(CASES).sort()).toEqual(Object.keys(recipes).sort());
});

describe.each(Object.entries(CASES))('%s', (subject, { script, flavour, call, then }) => {
  const card = `/tasks/n-plus-one/?orms=${subject}&flavour=${flavour}`;
  const counted = `1 → ${then} statements`;

  test('runs, is changed, is shared, and runs for who opens the link', async ({ open, served }) => {
    const bench = await open(card);
    served.asked.length = 0;
    await bench.start(subject);
    expect(packsIn(served).length).toBeGreaterThan(5);
    const first = await bench.seen();
    expect(first).toMatch(/^1 statement\b/);
    expect(first).toMatch(/Here Python 3\.14\.\d+, SQLite 3\.\d+\.\d+.*; the lab Python 3\.\d+\.\d+, SQLite/);
    expect(first).toContain('Unedited, it sends here what the lab recorded');
    // What is shown as the transcript of its parts is not shown as text besides.
    expect(first).not.toContain('It printed');

    const text = textOf(script);
    const recorded = codeOf(text, 'task');
    expect(await bench.code()).toBe(recorded);
    const changed = call ? recorded.replace(call, '') : codeOf(begun(text, 'before'), 'task');
    expect(changed).not.toBe(recorded);
    await bench.write(changed);
    served.asked.length = 0;
    const second = await bench.run();
    expect(second).toContain(counted);
    expect(second).toContain(`${then} came and 1 went`);
    expect(second).toContain('the same as unedited');
    // Nothing is brought twice.
    expect(packsIn(served)).toEqual([]);

    const link = await bench.share();
    expect(await sharedIn(new URL(link).hash)).toMatchObject([{ script, region: 'task', code: changed }]);
    const other = await open(link);
    await other.within('.cm-content').waitFor();
    expect(await other.code()).toBe(changed);
    expect(await other.within('.came').innerText()).toBe('This code came with the link, and has not run.');
    // It runs by no means by itself: not even Python is brought.
    await other.page.waitForTimeout(500);
    expect(packsIn(served)).toEqual([]);
    expect(await other.run()).toContain(counted);
    expect(packsIn(served).length).toBeGreaterThan(5);

    // The same reader comes back: all lies in the browser's cache.
    await other.page.goto(card);
    served.asked.length = 0;
    await other.start(subject);
    expect(await other.seen()).toMatch(/^1 statement\b/);
    expect(packsIn(served)).toEqual([]);
  });

  test('a link to a script that has changed since says so, and runs with today’s', async ({ open }) => {
    const code = codeOf(begun(textOf(script), 'before'), 'task');
    const old = await fragmentOf({ script, sha256: '0'.repeat(64), region: 'task', code });
    const bench = await open(`${card}${old}`);
    await bench.within('.cm-content').waitFor();
    expect(await bench.within('.came').innerText()).toBe(
      'This code came with the link, and has not run. The script has changed since: around this code stands today’s.',
    );
    expect(await bench.code()).toBe(code);
    expect(await bench.run()).toContain(counted);
  });
});

describe.each([
  ['django', 'n-plus-one.django.sync.py', '.select_related("author")', 16],
  ['sqlalchemy', 'n-plus-one.sqlalchemy.sync.py', '.options(joinedload(Book.author))', 10],
] as const)('%s, async, as the page opens', (subject, sync, call, then) => {
  test('what lazy loading would send is one click away, and can be shared', async ({ open }) => {
    const bench = await open('/tasks/n-plus-one/');
    await bench.start(subject);
    const recorded = await bench.code();
    expect(recorded).toContain('async def');
    await bench.write(recorded.replace(call, ''));
    const raised = await bench.run();
    expect(raised).toContain(
      'A statement was wanted where async code can’t wait for one, so it was not sent. Sync code sends it:',
    );
    await bench.within('[data-same-change]').click();
    await bench
      .within('.difference b')
      .filter({ hasText: `1 → ${then} statements` })
      .waitFor();
    await bench.ended();
    expect(await bench.within('[name=sample]').inputValue()).toBe(sync);
    const code = await bench.code();
    expect(code).not.toContain(call);
    const other = await open(await bench.share());
    await other.within('.cm-content').waitFor();
    expect(await other.code()).toBe(code);
    expect(await other.run()).toContain(`1 → ${then} statements`);
  });
});
