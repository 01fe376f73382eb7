/** Tools that ask what nobody foresaw, hang in a prompt, or leave a lock: each is reported with what they asked. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Result } from '../../lab/cases/run-case.ts';
import { openShop, sample, type Shop } from './shop.ts';

/** A sample that types `python tool.py` in a project of its own; each tool is a Python file. */
const typing = (tool: string, commands = 'shell("python tool.py")'): string =>
  sample({
    first: `from terminal import in_project, shell, write

TOOL = """
${tool}
"""


def task_in_project():
    ${commands}`,
    inTask: 'in_project(task_in_project, set_up=lambda: write("tool.py", TOOL))',
  });

const scripts: Record<string, string> = {
  good: sample({}),
  asks: typing('print("1 change found")\ninput("Did you rename book.name to book.title? [y/N] ")'),
  'asks-once-more': typing(
    'input("Rename? [y/N] ")\ninput("Really? [y/N] ")',
    'shell("python tool.py", "y")',
  ),
  'asks-for-ever': typing(
    'import sys, time\nprint("Type yes: ", end="")\nwhile not sys.stdin.readline(): time.sleep(0.05)',
  ),
  'asks-nothing': typing('print("no question")', 'shell("python tool.py", "yes")'),
  'leaves-a-lock': typing(
    'import sqlite3, sys\nsys.held = sqlite3.connect("shop.db", timeout=0, isolation_level=None)\nsys.held.execute("BEGIN EXCLUSIVE")',
    'shell("python tool.py"); sqlite3.connect("shop.db", timeout=0).execute("CREATE TABLE book (id)")',
  ),
};

const expected: Record<string, RegExp> = {
  asks: /task_in_project\/console\.txt, its end:\n\$ python tool\.py\n1 change found\nDid you rename book\.name to book\.title\? \[y\/N\] EOFError/,
  'asks-once-more': /Rename\? \[y\/N\] y\nReally\? \[y\/N\] EOFError/,
  'asks-for-ever': /still running after 3 seconds\n[^]*console\.txt, its end:\n\$ python tool\.py\nType yes:/,
  'asks-nothing': /python tool\.py did not ask for \['yes'\]/,
  'leaves-a-lock': /1 transaction among them\n[^]*\$ python tool\.py\n[^]*database is locked/,
};

let shop: Shop;
let results: Map<string, Result>;

beforeAll(async () => {
  shop = openShop();
  for (const [id, body] of Object.entries(scripts)) shop.task(id, body);
  const run = await shop.run(['sqlite'], { limits: { seconds: 3, bytes: 100_000 } });
  results = new Map(run.map((result) => [result.job.source.id, result]));
}, 120_000);

afterAll(() => {
  shop.close();
});

test.each(Object.entries(expected))('%s', (id, why) => {
  expect(results.get(id)).toMatchObject({ verdict: 'failed', detail: expect.stringMatching(why) });
});

test('the others go on', () => {
  expect(results.get('good')?.verdict).toBe('written');
});
