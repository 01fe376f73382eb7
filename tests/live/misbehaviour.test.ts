/** The lab against scripts that misbehave: each is reported with its output, and the others go on. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { opened } from '../../contract/digest.ts';
import { Evidence } from '../../contract/evidence.ts';
import type { Result } from '../../lab/lab.ts';
import { openShop, sample, type Shop } from './shop.ts';

const scripts: Record<string, string> = {
  good: sample({}),
  hangs: sample({ inTask: 'print("I hang", flush=True); time.sleep(600)' }),
  crashes: sample({ inTask: 'os.abort()' }),
  raises: sample({ inTask: 'raise KeyError("lost")' }),
  rubbish: sample({ last: 'run(task, [])\nprint("Good bye!")' }),
  'exits-early': sample({ first: 'sys.exit(0)' }),
  'exits-at-once': sample({ inTask: 'os._exit(0)' }),
  floods: sample({ inTask: 'print("x" * 5_000_000)' }),
  'wrong-rows': sample({ inTask: 'return 2' }),
  'open-connection': sample({ first: 'keep = sqlite3.connect("other.db")' }),
  'open-transaction': sample({
    first: 'keep = sqlite3.connect("other.db")',
    inTask: 'keep.execute("CREATE TABLE a (b)"); keep.execute("INSERT INTO a VALUES (1)")',
  }),
  'leaves-a-child': sample({ inTask: 'subprocess.Popen(["sleep", "600"])' }),
  'names-its-environment': sample({ inTask: `execute(f"SELECT '{sys.prefix}/lib'")` }),
  'deletes-in-cascade': sample({
    first: `execute("CREATE TABLE author (id INTEGER PRIMARY KEY)")
execute("CREATE TABLE book (author_id REFERENCES author (id) ON DELETE CASCADE)")
execute("INSERT INTO author VALUES (1), (2)")`,
    inTask: `execute("DELETE FROM author WHERE id = %s", 1); execute("DELETE FROM author WHERE id = %s", 1)`,
  }),
};

const expected: Record<string, RegExp> = {
  hangs: /still running after 5 seconds[\s\S]*I hang/,
  crashes: /ended by SIGABRT/,
  raises: /KeyError: 'lost'[\s\S]*Traceback/,
  rubbish: /not JSON[\s\S]*Good bye!/,
  'exits-early': /before task\(\) was called/,
  'exits-at-once': /orderly exit/,
  floods: /more than 100000 bytes to standard output/,
  'wrong-rows': /expected 1\s+returned 2/,
  'open-connection': /left 1 connection open$/m,
  'open-transaction': /left 1 connection open, 1 transaction among them/,
};

let shop: Shop;
let results: Map<string, Result>;

beforeAll(async () => {
  shop = openShop();
  for (const [id, body] of Object.entries(scripts)) shop.task(id, body);
  const run = await shop.run(['sqlite'], { limits: { seconds: 5, bytes: 100_000 } });
  results = new Map(run.map((result) => [result.job.source.id, result]));
}, 120_000);

afterAll(() => {
  shop.close();
});

test('every case has a result, whatever the others did', () => {
  expect([...results.keys()].sort()).toEqual(Object.keys(scripts).sort());
});

describe('a script that misbehaves', () => {
  test.each(Object.entries(expected))('%s', (id, why) => {
    expect(results.get(id)).toMatchObject({ verdict: 'failed', detail: expect.stringMatching(why) });
    expect(existsSync(join(shop.root, `evidence/tasks/${id}`))).toBe(false);
  });
});

test('a script that behaves is recorded, and one that only left a child behind too', () => {
  for (const id of ['good', 'leaves-a-child']) {
    expect(results.get(id)?.verdict).toBe('written');
    expect(existsSync(join(shop.root, `evidence/tasks/${id}/sql.sync.sqlite.json`))).toBe(true);
  }
});

describe('statements', () => {
  const statementsOf = (id: string): string[] => {
    const file = join(shop.root, `evidence/tasks/${id}/sql.sync.sqlite.json`);
    const run = Evidence.parse(opened(JSON.parse(readFileSync(file, 'utf8'))).said);
    return run.phases.flatMap(({ statements }) => statements.map(({ sql }) => sql));
  };

  test('do not say where the environment is: it is in another place elsewhere', () => {
    expect(statementsOf('names-its-environment')).toEqual(["SELECT '/environment/lib'", 'SELECT 1']);
  });

  test('are as many as were sent, whatever SQLite did besides for a foreign key', () => {
    const sent = 'DELETE FROM author WHERE id = ?';
    expect(statementsOf('deletes-in-cascade')).toEqual([sent, sent, 'SELECT 1']);
  });
});

test('what has not changed is not run again, unless it is forced or checked', async () => {
  const verdictOfGood = async (options: object): Promise<string | undefined> =>
    (await shop.run(['sqlite'], { limits: { seconds: 5, bytes: 100_000 }, ...options })).find(
      ({ job }) => job.source.id === 'good',
    )?.verdict;
  for (const id of Object.keys(expected)) shop.remove(id);
  expect(await verdictOfGood({})).toBe('cached');
  expect(await verdictOfGood({ force: true })).toBe('same');
  expect(await verdictOfGood({ check: true })).toBe('same');
}, 60_000);

test('a database that is not here leaves its evidence alone, and says so', async () => {
  const why = 'MariaDB is not here.';
  const adapters = [{ database: 'mariadb' as const, start: () => Promise.resolve({ absent: why }) }];
  const results = await shop.run(['mariadb'], { adapters });
  expect(results.length).toBeGreaterThan(0);
  for (const result of results) expect(result).toMatchObject({ verdict: 'absent', detail: why });
});
