/** The lab against scripts that misbehave: each is reported with its output, and the others go on. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { opened } from '../../contract/files/digest.ts';
import { Evidence } from '../../contract/schemas/evidence.ts';
import type { Result } from '../../lab/cases/run-case.ts';
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
  'leaves-a-child': sample({ inTask: `subprocess.Popen(["sleep", "600.${process.pid}"])` }),
  'takes-a-moment-to-end': sample({
    first: 'import multiprocessing',
    inTask: 'multiprocessing.get_context("spawn").Lock()',
  }),
  'traces-too': sample({
    first: 'seen = []; db.set_trace_callback(seen.append)',
    inTask: 'execute("SELECT 7"); assert seen[-1] == "SELECT 7"',
  }),
  'returns-nan': sample({ inTask: 'return [{"price": float("nan")}]' }),
  'returns-infinity': sample({ inTask: 'return float("-inf")' }),
  'returns-a-tuple-key': sample({ inTask: 'return {("a", 1): 2}' }),
  'returns-a-circle': sample({ inTask: 'rows = []; rows.append(rows); return rows' }),
  'cuts-the-line': sample({ inTask: 'os.closerange(3, 1000)' }),
  'deletes-its-database': sample({
    first: 'execute("CREATE TABLE a (b)")',
    last: 'os.remove(PATH) if run(task, []) is None else None',
  }),
  'mutes-the-witness': sample({
    first: `import sqlite_witness
sqlite_witness.Connection._hand = sqlite_witness.Connection._trace = lambda *_: None
sqlite_witness.channel.tell, tell = lambda event, **f: event == "statement" or tell(event, **f), sqlite_witness.channel.tell
execute("CREATE TABLE a (b)")`,
  }),
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
  floods: /more than 100000 bytes to standard output\n.*its end:\nx{300}… and \d+ letters more$/,
  'leaves-a-child': /it left a process behind: sleep 600\.\d+$/m,
  'returns-nan': /^task\(\) returned NaN, which JSON can't hold/,
  'returns-infinity': /^task\(\) returned -Infinity, which JSON can't hold/,
  'returns-a-tuple-key': /^task\(\) returned a dict whose key \('a', 1\) is a tuple, which JSON can't hold/,
  'returns-a-circle': /^task\(\) returned a list that holds itself, which JSON can't hold/,
  'cuts-the-line': /^it closed the line between the witness and the lab/,
  'deletes-its-database': /^it removed its own database/,
  'mutes-the-witness': /nothing of it was logged: the witness was muted/,
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

test('a script that behaves is recorded, and one whose helpers take a moment to end too', () => {
  for (const id of ['good', 'takes-a-moment-to-end', 'traces-too']) {
    expect(results.get(id)).toMatchObject({ verdict: 'written', detail: '' });
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

  test('are told to the lab also where a script has SQLite trace them for itself', () => {
    expect(statementsOf('traces-too')).toEqual(['SELECT 7', 'SELECT 1']);
  });

  test('are as many as were sent, whatever SQLite did besides for a foreign key', () => {
    const sent = 'DELETE FROM author WHERE id = ?';
    expect(statementsOf('deletes-in-cascade')).toEqual([sent, sent, 'SELECT 1']);
  });
});

test('no process of any script is left', () => {
  const all = execFileSync('ps', ['-axo', 'args='], { encoding: 'utf8' }).split('\n');
  expect(all).not.toContain(`sleep 600.${process.pid}`);
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
