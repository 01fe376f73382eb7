/** What goes wrong with Python itself, on a page: it says what happened in the reader's terms, keeps the text, and goes on. */
import { describe, expect } from 'vitest';
import type { Bench } from '../browser/support/bench.ts';
import { test } from './page.ts';

const card = (subject: string, flavour = 'sync'): string =>
  `/tasks/n-plus-one/?orms=${subject}&flavour=${flavour}`;

/** Runs it, and finds it there as it was written; what was recorded is one click away, and runs. */
async function troubleOf(bench: Bench, code: string): Promise<string> {
  await bench.write(code);
  const seen = await bench.run();
  expect(await bench.code()).toBe(code);
  await bench.within('.undoes').click();
  expect(await bench.run()).toMatch(/^1 statement\b/);
  return seen;
}

test('what a script does wrong is said', async ({ open, served }) => {
  const bench = await open(card('django'));
  await bench.start('django');
  const recorded = await bench.code();
  const says: [string, ...string[]][] = [
    [
      recorded.replace('task()', 'task('),
      'Python can’t read this, so nothing ran.',
      'In line 1.',
      'Traceback',
    ],
    [recorded.replace('book.author.name', 'book.writer'), 'raises AttributeError', 'In line 3.', 'writer'],
    ['def task():\n    return []', 'The database saw no statement while task() ran.'],
    [
      `import requests\n\n\n${recorded}`,
      'There is no package requests in the browser’s Python.',
      'It has the standard library, and Django ORM with what that needs.',
      'In line 1.',
    ],
    ['def other():\n    return []', 'The script ended before task() was called.', 'NameError'],
    [
      `from urllib.request import urlopen\n\n\ndef task():\n    return urlopen("${served.address}").status`,
      'The browser’s Python has no network.',
      'In line 5.',
    ],
  ];
  for (const [code, ...sentences] of says) {
    const seen = await troubleOf(bench, code);
    for (const sentence of sentences) expect(seen).toContain(sentence);
  }
});

describe.each(['sql', 'sqlalchemy', 'django', 'tortoise', 'piccolo'])('%s', (subject) => {
  test('a script that asks for PostgreSQL learns that there is none here, and where it ran', async ({
    open,
  }) => {
    const bench = await open(
      card(subject, subject === 'tortoise' || subject === 'piccolo' ? 'async' : 'sync'),
    );
    await bench.start(subject);
    await bench.within('[name=region]').selectOption('');
    const whole = await bench.page.evaluate(async (own) => {
      const script = document.querySelector(`#${own} [data-run]`)?.getAttribute('data-run');
      return (await fetch(`/scripts/${script}`)).text();
    }, subject);
    const asking = whole.replace(
      /^DATABASE_URL = \([^]*?\n\)/m,
      'DATABASE_URL = "postgresql://a:b@localhost/shop"',
    );
    expect(asking).not.toBe(whole);
    await bench.write(asking);
    const seen = await bench.run();
    expect(seen).toContain(
      'PostgreSQL needs a server: here only SQLite runs. What the lab ran on PostgreSQL stands on its card',
    );
    expect(await bench.within('.trouble a').getAttribute('href')).toBe(`/tasks/n-plus-one/#${subject}`);
    await bench.within('.undoes').click();
    expect(await bench.run()).toMatch(/^1 statement\b/);
  });
});

describe('what can’t be had is asked for again, and the text stays', () => {
  const CHANGED = 'def task():\n    return list(Book.objects.order_by("id").values_list("title", flat=True))';

  /** A bench on which nothing has run: its code came by a link, which brings no Python. */
  async function opened(
    open: (path: string, options: { cutOff: boolean }) => Promise<Bench>,
  ): Promise<Bench> {
    const bench = await open('/play/?script=n-plus-one.django.sync.py', { cutOff: true });
    await bench.within('.cm-content').waitFor();
    await bench.write(CHANGED);
    return bench;
  }
  async function thenRuns(bench: Bench): Promise<void> {
    expect(await bench.code()).toBe(CHANGED);
    expect(await bench.said()).toContain('Nothing ran');
    expect(await bench.run()).toContain('1 statement');
    expect(await bench.code()).toBe(CHANGED);
  }

  test('offline', async ({ open }) => {
    const bench = await opened(open);
    await bench.page.context().setOffline(true);
    expect(await bench.run()).toContain(
      'You seem to be offline, and Python is not here yet. Run it again when you are back: your text stays.',
    );
    await bench.page.context().setOffline(false);
    await thenRuns(bench);
  });

  test.for(['/play/files/pyodide', '/play/files/django', '/play/files/library'])(
    'a download that is cut: %s',
    async (path, { open, served }) => {
      const bench = await opened(open);
      served.broken.set(path, (response, whole) => {
        response.writeHead(200, { 'Content-Length': whole.length });
        response.write(whole.subarray(0, whole.length / 2), () => response.destroy());
      });
      expect(await bench.run()).toContain('The download was cut off. Run it again: your text stays.');
      served.broken.clear();
      await thenRuns(bench);
    },
  );

  test('a host that answers with a page of its own, or with nothing', async ({ open, served }) => {
    const bench = await opened(open);
    served.broken.set('/play/files/django', (response) => {
      response.end('<!doctype html><title>Not here</title>');
    });
    expect(await bench.run()).toContain('The download was cut off.');
    served.broken.set('/play/files/django', (response) => {
      response.writeHead(503);
      response.end();
    });
    expect(await bench.run()).toMatch(/Python could not be started: .*django.* answered 503/);
    served.broken.clear();
    await thenRuns(bench);
  });

  test('a browser that does not compile WebAssembly', async ({ open }) => {
    const bench = await opened(open);
    await bench.page.evaluate(() => {
      const { compile } = WebAssembly;
      WebAssembly.compile = () => {
        WebAssembly.compile = compile;
        return Promise.reject(new WebAssembly.CompileError('it is switched off'));
      };
    });
    const seen = await bench.run();
    expect(seen).toContain(
      'Python can’t start here: this browser has no WebAssembly, or it is switched off.',
    );
    expect(seen).toContain('uv run n-plus-one.django.sync.py');
    await thenRuns(bench);
  });
});
