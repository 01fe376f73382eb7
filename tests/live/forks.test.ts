/** Cases that are forked from a process that has imported their packages: alike in all to those with a Python of their own. */
import { globSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Imported } from '../../contract/scripts/assemble.ts';
import { ForkServer } from '../../lab/cases/fork-server.ts';
import { prepareEnvironment } from '../../lab/environments/environments.ts';
import { readContent } from '../../contract/reading/content.ts';
import { openWorkspace } from '../../lab/cases/workspace.ts';
import { openShop, sample, type Shop } from './shop.ts';

const canFork = process.platform === 'linux';

let shop: Shop;
beforeEach(() => {
  shop = openShop();
});
afterEach(() => {
  shop.close();
});

/** Notes whether it was forked, where no evidence has it. */
const NOTE = `open("${join('ROOT', 'parents')}", "ab").write(open(f"/proc/{os.getppid()}/cmdline", "rb").read() + b"\\n")`;
const noting = (): string => NOTE.replace('ROOT', shop.root);
const forked = (): boolean[] =>
  readFileSync(join(shop.root, 'parents'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.includes('fork_server'));

const evidence = (): Record<string, string> =>
  Object.fromEntries(
    globSync('evidence/**/*.json', { cwd: shop.root })
      .sort()
      .map((file) => [file, readFileSync(join(shop.root, file), 'utf8')]),
  );

/** Each puts into SQL, and so into its evidence, what it finds of itself. */
const looks: Record<string, string> = {
  arguments: 'sys.argv, sys.orig_argv[1:], len(sys.orig_argv), __file__, os.getcwd(), sys.path',
  main: 'sorted(vars(sys.modules["__main__"])), __name__, __spec__, __package__, __cached__, type(__loader__), __doc__[:20]',
  environment:
    'sorted(name for name in os.environ if name != "PYTHONPATH"), os.environ["HOME"], os.environ["TMPDIR"]',
  settings: 'sys.flags, time.tzname, sys.stdout.encoding, sys.stdout.line_buffering, sys.stdin.read()',
  files: 'sorted(os.listdir("/proc/self/fd"), key=int), os.get_inheritable(1), os.get_inheritable(2)',
  process: 'os.getpid() == os.getpgid(0) == os.getsid(0), open("/proc/self/comm").read()',
  shown:
    'open("/proc/self/cmdline").read().strip(chr(0)).split(chr(0))[1:], os.environ["HOME"] in open("/proc/self/environ").read()',
  threads: '[thread.name for thread in __import__("threading").enumerate()]',
  memory:
    '__import__("gc").isenabled(), __import__("gc").get_freeze_count(), __import__("gc").get_threshold()',
  signals: '[str(__import__("signal").getsignal(number)) for number in (2, 13, 15, 17)]',
  temporary: '__import__("tempfile").gettempdir()',
  depth: '__import__("warnings").filters, sys.getrecursionlimit(), sys.excepthook.__name__',
};

describe.runIf(canFork)('a case that is forked', () => {
  test('leaves the same bytes as one that is not, whatever it looks at', async () => {
    for (const [id, look] of Object.entries(looks)) {
      const inTask = `execute("SELECT %s", str((${look})).replace("'", "")); ${noting()}`;
      shop.task(id, sample({ inTask }));
    }
    const alone = await shop.run(['sqlite', 'postgresql'], { fork: false });
    expect(alone.filter(({ verdict }) => verdict !== 'written')).toEqual([]);
    expect(forked()).not.toContain(true);
    const before = evidence();

    const again = await shop.run(['sqlite', 'postgresql'], { force: true });
    expect(again.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
    expect(forked().filter(Boolean)).toHaveLength(2 * Object.keys(looks).length);
    expect(evidence()).toEqual(before);
  });

  test('sees nothing of what another did to the modules that they share', async () => {
    const spoil = `import json, tempfile
json.loads = json.JSONEncoder.default = lambda *_: 1 / 0
tempfile.tempdir = "/"
os.environ["SPOILT"] = "1"
os.chdir("/")
os.umask(0)
sqlite3.spoilt = sys.spoilt = True`;
    for (const id of ['a', 'c'])
      shop.task(id, sample({ inTask: `pass; ${noting()}`, last: `run(task, [])\n${spoil}` }));
    const sound = `import json, tempfile
    assert json.loads("[1]") == [1] and tempfile.gettempdir() == os.getcwd()
    assert "SPOILT" not in os.environ and os.umask(0o22) == 0o22
    assert not hasattr(sqlite3, "spoilt") and not hasattr(sys, "spoilt")`;
    for (const id of ['b', 'd']) shop.task(id, sample({ inTask: `${sound}; ${noting()}` }));
    const results = await shop.run(['sqlite'], { jobs: 1 });
    expect(results.filter(({ verdict }) => verdict !== 'written')).toEqual([]);
    // Each is new, and ran once more with a Python of its own.
    expect(forked().sort()).toEqual([false, false, false, false, true, true, true, true]);
  });

  test('ends as it would end by itself', async () => {
    const endings: Record<string, [body: string, says: RegExp]> = {
      'exits-with-3': [sample({ last: 'run(task, [])\nsys.exit(3)' }), /^it ended with exit code 3$/m],
      'exits-with-words': [
        sample({ last: 'run(task, [])\nsys.exit("no")' }),
        /exit code 1[^]*error, its end:\nno$/m,
      ],
      'raises-last': [
        sample({ last: 'run(task, [])\nraise ValueError("last")' }),
        /exit code 1[^]*Traceback \(most recent call last\):\n {2}File "\S*\/raises-last\.sql\.py", line \d+, in <module>\n.*\n(?: *\^+\n)?ValueError: last$/m,
      ],
      'does-not-compile': [
        sample({ last: 'run(task, [])\nreturn' }),
        /File "\S+", line \d+\n[^]*SyntaxError/,
      ],
      'is-killed': [sample({ inTask: 'os.kill(os.getpid(), 9)' }), /^it was ended by SIGKILL$/m],
    };
    for (const [id, [body]] of Object.entries(endings)) shop.task(id, body);
    const details = async (fork: boolean): Promise<Record<string, string>> => {
      const results = await shop.run(['sqlite'], { fork });
      return Object.fromEntries(results.map(({ job, detail }) => [job.source.id, detail]));
    };
    const levelled = (all: Record<string, string>): string =>
      JSON.stringify(Object.entries(all).sort()).replaceAll(/emitted-lab-\w+\/case-run_\d+/g, 'case');
    const found = await details(true);
    for (const [id, [, says]] of Object.entries(endings)) expect(found[id]).toMatch(says);
    expect(levelled(found)).toBe(levelled(await details(false)));
  });

  test('runs again where another ended the process that both were forked from', async () => {
    const kill = `os.kill(os.getppid(), 9) if b"fork_server" in open(f"/proc/{os.getppid()}/cmdline", "rb").read() else None; time.sleep(5)`;
    shop.task('b-kills', sample({ inTask: kill }));
    for (const id of ['a', 'c', 'd', 'e']) shop.task(id, sample({ inTask: `time.sleep(1); ${noting()}` }));
    const results = await shop.run(['sqlite'], { jobs: 3 });
    expect(results.find(({ job }) => job.source.id === 'b-kills')).toMatchObject({
      verdict: 'failed',
      detail: expect.stringMatching(/^the process that it was forked from ended \(signal KILL\)/),
    });
    expect(results.filter(({ verdict }) => verdict === 'written')).toHaveLength(4);
    expect(forked().filter(Boolean).length).toBeGreaterThanOrEqual(4);
  });

  test('that stops the process that it was forked from is ended by the limit, and the others go on', async () => {
    const stop = `os.kill(os.getppid(), 19) if b"fork_server" in open(f"/proc/{os.getppid()}/cmdline", "rb").read() else None; time.sleep(600)`;
    shop.task('b-stops', sample({ inTask: stop }));
    for (const id of ['a', 'c', 'd']) shop.task(id, sample({}));
    const results = await shop.run(['sqlite'], { jobs: 2, limits: { seconds: 3, bytes: 100_000 } });
    expect(results.find(({ job }) => job.source.id === 'b-stops')).toMatchObject({
      verdict: 'failed',
      detail: expect.stringMatching(/^the process that it was forked from ended/),
    });
    expect(results.filter(({ verdict }) => verdict === 'written')).toHaveLength(3);
  });
});

test.runIf(canFork)(
  'what can’t be imported there, or brings threads, is not forked, and it says why',
  async () => {
    const packages = readContent(shop.root).content.subjects.get('sql');
    if (!packages) throw new Error('the shop has no plain SQL');
    const python = await prepareEnvironment(shop.root, 'sql', packages);
    const workspace = await openWorkspace(join(tmpdir(), `emitted-forks-${process.pid}.json`));
    try {
      const named = (...modules: string[]): Imported[] => modules.map((module) => ({ module, names: [] }));
      const order = { python, witness: 'sqlite', imports: named('json', 'no_such_module') } as const;
      expect(await ForkServer.start(workspace, 'fork-1', order, () => undefined)).toEqual({
        refused:
          "no_such_module can't be imported there: ModuleNotFoundError: No module named 'no_such_module'",
      });
      const nothing = { python: '/no/such/python', witness: 'sqlite', imports: [] } as const;
      expect(await ForkServer.start(workspace, 'fork-2', nothing, () => undefined)).toMatchObject({
        refused: expect.stringMatching(/^it ended at once/),
      });
      const begun: ForkServer[] = [];
      const sound = { ...order, imports: named('json'), driver: 'nothing' };
      const server = await ForkServer.start(workspace, 'fork-3', sound, (one) => begun.push(one));
      expect(begun).toEqual([server]);
      // What is stopped while it imports is gone at once.
      const slow = { ...order, imports: named('this') };
      expect(
        await ForkServer.start(workspace, 'fork-4', slow, (one) => {
          one.stop();
        }),
      ).toMatchObject({ refused: expect.stringMatching(/^it ended at once/) });
      expect(server).toBeInstanceOf(ForkServer);
      if (server instanceof ForkServer) server.stop();
    } finally {
      workspace.close();
    }
  },
);
