/** What a card says where a run can’t do what was asked: what comes of a script is told by fake-engine.js. */
import { describe, expect } from 'vitest';
import { LIMITS } from '../../src/play/limits.ts';
import { CALL, CARD, RECORDED, runChanged, test } from '../browser/support/play-card.ts';

describe('what async code can’t wait for', () => {
  test('is sent by sync code, in which the same change is one click away', async ({ openBench }) => {
    const bench = await openBench('/tasks/n-plus-one/?orms=django&flavour=async#django');
    await bench.start();
    await bench.write((await bench.code()).replace(CALL, ''));
    expect(await bench.run()).toContain('A statement was wanted where async code can’t wait for one');
    // By the keyboard too: it is a button, and the focus goes along.
    await bench.within('[data-same-change]').focus();
    await bench.page.keyboard.press('Enter');
    await expect.poll(() => bench.seen()).toContain('1 → 16 statements');
    expect(await bench.code()).toBe(RECORDED.replace(CALL, ''));
    expect(await bench.page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Run, Django ORM, sync');
  });

  test('and where the change does not fit there, that is said', async ({ openBench }) => {
    const bench = await openBench('/tasks/n-plus-one/?orms=django&flavour=async#django');
    await bench.start();
    await bench.write(`# of my own\n${(await bench.code()).replace(CALL, '')}`);
    await bench.run();
    await bench.within('[data-same-change]').click();
    await expect.poll(() => bench.said()).toBe('The change does not fit here as it is: make it by hand.');
    expect(await bench.code()).toBe(RECORDED);
  });

  test('what can’t be had then is said, and the text stays', async ({ openBench }) => {
    const bench = await openBench('/tasks/n-plus-one/?orms=django&flavour=async#django', { cutOff: true });
    await bench.start();
    await bench.page.route('**/play/samples/**', (route) => route.abort());
    const code = await bench.code();
    await bench.within('[name=sample]').selectOption('n-plus-one.django.sync.py');
    await expect.poll(() => bench.said()).toContain('This could not be loaded.');
    expect(await bench.code()).toBe(code);
  });
});

describe('bad input keeps the text, and says what happened', () => {
  const BAD: [string, (code: string) => string, ...string[]][] = [
    [
      'a syntax error',
      (code) => code.replace('task()', 'task('),
      'Python can’t read this, so nothing ran.',
      'SyntaxError',
      'In line 1.',
    ],
    [
      'an exception',
      (code) => `${code}\n    raise ValueError`,
      'raises ValueError',
      'no such <book>',
      'In line 4.',
      'Traceback',
    ],
    [
      'no statement',
      (code) => `${code}  # nothing is sent`,
      'The database saw no statement while task() ran.',
    ],
    [
      'no task',
      (code) => `${code}  # nothing is called`,
      'The script came to its end, and task() had not run.',
    ],
    [
      'a package that is not there',
      (code) => `import requests\n${code}`,
      'There is no package requests in the browser’s Python.',
    ],
    [
      'another database',
      (code) => `${code}\n# "postgresql://`,
      'PostgreSQL needs a server: here only SQLite runs.',
      'its card',
    ],
    ['too long a run', (code) => `${code}\n# LIMIT_TIME`, 'it ran for 60 seconds', '4 statements'],
    [
      'too many statements',
      (code) => `${code}\n# LIMIT_STATEMENTS`,
      `it sent more than ${LIMITS.statements.toLocaleString('en-GB')} statements`,
    ],
    ['no network', (code) => `${code}\n# OFFLINE`, 'You seem to be offline', 'your text stays'],
    ['a cut download', (code) => `${code}\n# CUT`, 'The download was cut off.'],
    ['no WebAssembly', (code) => `${code}\n# UNSUPPORTED`, 'uv run n-plus-one.django.sync.py'],
    [
      'a Python that does not start',
      (code) => `${code}\n# FAILED`,
      'Python could not be started: no bytes came',
    ],
  ];

  test('one thing after another, and a run without it between them', async ({ openBench }) => {
    const bench = await openBench();
    await bench.start();
    for (const [what, change, ...says] of BAD) {
      const seen = await runChanged(bench, change);
      for (const words of says) expect(seen, what).toContain(words);
      expect(await bench.code(), what).toBe(change(RECORDED));
      expect(await runChanged(bench, (code) => code), what).toContain('1 statement');
    }
  });

  test('what is loaded by the click can’t be had: the card says so, and the next click tries again', async ({
    openBench,
  }) => {
    const bench = await openBench(CARD, { cutOff: true });
    await bench.page.route('**/play/samples/**', (route) => route.abort());
    await bench.page.locator('#django [data-run]').filter({ visible: true }).click();
    await expect
      .poll(() => bench.page.locator('#django .unplayed').innerText())
      .toContain('could not be loaded');
    await bench.page.unroute('**/play/samples/**');
    await bench.start();
    expect(await bench.seen()).toContain('1 statement');
  });

  test('CodeMirror can’t be had: a plain field takes its place', async ({ openBench }) => {
    const bench = await openBench(CARD, { cutOff: true });
    await bench.page.route('**/_astro/code-mirror.*.js', (route) => route.abort());
    await bench.start();
    const field = bench.within('textarea');
    expect(await field.inputValue()).toBe(RECORDED);
    await field.fill(RECORDED.replace(CALL, ''));
    await field.press('ControlOrMeta+Enter');
    await expect.poll(() => bench.seen()).toContain('1 → 16 statements');
  });
});

describe('a run that goes on', () => {
  test('is stopped at once by a button, and shows what was sent until then', async ({ openBench }) => {
    const bench = await openBench();
    await bench.start();
    await bench.write(`${RECORDED}\n# while True`);
    await bench.within('.runs').click();
    await expect.poll(() => bench.said()).toBe('Running');
    await bench.within('.stops').click();
    await bench.ended();
    expect(await bench.seen()).toMatch(/Stopped\.\s+4 statements/);
  });
});
