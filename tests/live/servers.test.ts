/** The lab as a process of its own whose servers die or hang, and whose disks are full or can't be written to. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openShop, runningIn, sample, type Shop, stateOf } from './shop.ts';

const main = join(import.meta.dirname, '../../lab/main.ts');
const isRoot = process.getuid?.() === 0;
/** Small disks of one's own take root, and Linux. */
const canMount = isRoot && process.platform === 'linux';
let shop: Shop;
beforeEach(() => {
  shop = openShop();
});
afterEach(() => {
  shop.close();
});

type Lab = ChildProcess & { printed: () => string };

function start(args: string[], env: NodeJS.ProcessEnv = {}): Lab {
  const child = spawn(process.execPath, [main, '--root', shop.root, ...args], {
    env: { ...process.env, ...env },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  }
  return Object.assign(child, { printed: () => printed });
}

async function ended(lab: Lab): Promise<number | null> {
  return lab.exitCode ?? new Promise((resolve) => lab.once('close', resolve));
}

async function until(condition: () => boolean, lab: Lab): Promise<void> {
  for (let tries = 0; tries < 600 && lab.exitCode === null; tries += 1) {
    if (condition()) return;
    await sleep(100);
  }
  throw new Error(`it never happened. The lab printed:\n${lab.printed()}`);
}

const args = (pid: number): string =>
  spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
const isRunning = (id: string): boolean => {
  const { folder } = stateOf(shop) ?? {};
  return folder !== undefined && runningIn(folder).some((line) => line.endsWith(`${id}.sql.py`));
};
/** Where its lab works, and its one server. A signal to 0 would go to all that these tests are part of. */
const labAtWork = (): { folder: string; server: number } => {
  const { folder = '', started: [server] = [] } = stateOf(shop) ?? {};
  return server === undefined ? expect.fail('the lab has started no server') : { folder, server };
};
/** Tells what this test starts from what an earlier one may have left. */
const OWN = process.pid;
const sleeps = (): string[] =>
  execFileSync('ps', ['-axo', 'args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line === `sleep 7100.${OWN}`);
const times = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe('a server that is killed in mid run', () => {
  test.each([
    ['postgresql', 'PostgreSQL'],
    ['mariadb', 'MariaDB'],
  ])('is named once, and its cases are not run: %s', async (database, name) => {
    if (database === 'mariadb' && spawnSync('sh', ['-c', 'command -v mariadbd']).status !== 0) return;
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
      shop.task(`slow-${id}`, sample({ inTask: 'time.sleep(3); execute("SELECT 2")' }));
    }
    const lab = start(['-d', database, '-d', 'sqlite', '-j', '2']);
    await until(() => isRunning('slow-a'), lab);
    process.kill(labAtWork().server, 'SIGKILL');
    expect(await ended(lab)).toBe(1);
    const printed = lab.printed();
    expect(times(printed, new RegExp(`${name} ended`, 'g'))).toBe(1);
    expect(printed).toMatch(new RegExp(`6 cases not run: ${name} ended \\(signal KILL\\)`));
    expect(printed).toMatch(/6 written, .* 0 failed/);
    expect(printed).not.toMatch(/ECONNREFUSED|closed state|✕/);
  });
});

describe('SIGTERM and Ctrl-C end the lab', () => {
  /** The logger of the server whose number is told; without it no mark is ever seen. */
  const logger = (server: number): number => {
    const lines = execFileSync('ps', ['-axo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
    const line = lines.find((one) => new RegExp(`^\\s*\\d+\\s+${server}\\s+.*logger`).test(one));
    return Number(line?.trim().split(/\s+/)[0]);
  };

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'while a case hangs, with a child in a session of its own: %s',
    async (signal) => {
      shop.task(
        'hangs',
        sample({
          inTask: `subprocess.Popen(["sleep", "7100.${OWN}"], start_new_session=True); time.sleep(600)`,
        }),
      );
      const lab = start(['-d', 'sqlite']);
      await until(() => sleeps().length > 0, lab);
      const told = performance.now();
      lab.kill(signal);
      expect(await ended(lab)).toBe(1);
      expect(performance.now() - told).toBeLessThan(8000);
      expect(sleeps()).toEqual([]);
    },
  );

  test('while it waits for a log', async () => {
    shop.task('slow', sample({ inTask: 'time.sleep(2)' }));
    const lab = start(['-d', 'postgresql']);
    await until(() => isRunning('slow'), lab);
    const { folder, server } = labAtWork();
    const stopped = logger(server);
    process.kill(stopped, 'SIGSTOP');
    await until(() => !isRunning('slow'), lab);
    const told = performance.now();
    lab.kill('SIGTERM');
    expect(await ended(lab)).toBe(1);
    expect(performance.now() - told).toBeLessThan(20_000);
    expect(existsSync(folder)).toBe(false);
    expect(args(server)).toBe('');
    // Its server doesn't wait for it, and it can't hear that it is to end.
    expect(args(stopped)).not.toMatch(/logger/);
  });

  test('while a server does not move, too', async () => {
    shop.task('slow', sample({ inTask: 'time.sleep(600)' }));
    const lab = start(['-d', 'postgresql']);
    await until(() => isRunning('slow'), lab);
    const { folder, server } = labAtWork();
    process.kill(server, 'SIGSTOP');
    const told = performance.now();
    lab.kill('SIGTERM');
    expect(await ended(lab)).toBe(1);
    expect(performance.now() - told).toBeLessThan(25_000);
    expect(existsSync(folder)).toBe(false);
    expect(args(server)).toBe('');
  });
});

describe.runIf(canMount)('a full disk is called that, and nothing is said after it', () => {
  let disk: string;
  const mount = (size: string, where = mkdtempSync(join(tmpdir(), 'emitted-disk-'))): void => {
    disk = where;
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=1777`, 'tmpfs', disk]);
  };
  afterEach(() => {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true, force: true });
  });
  const expectFull = (lab: Lab): void => {
    const said = lab.printed();
    expect(said).toMatch(/the disk is full: .*[^]*→ Free some space, then run the lab again\.[^\n]*\n$/i);
    expect(said.slice(said.search(/the disk is full/i))).not.toMatch(/✕|\n\s+at /);
  };
  const tasks = (body: string): void => {
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) shop.task(id, body);
  };

  test('where a server is set up', async () => {
    tasks(sample({}));
    mount('30m');
    const lab = start(['-d', 'postgresql'], { TMPDIR: disk });
    expect(await ended(lab)).toBe(2);
    expectFull(lab);
  });

  test.each(['postgresql', 'mariadb', 'sqlite'])('where a server writes: %s', async (database) => {
    const fill = `try:
    with open("DISK/fill", "ab") as file:
        for size in (1 << 20, 1 << 12):
            try:
                while True:
                    file.write(b"x" * size)
                    file.flush()
            except OSError:
                pass
except OSError:
    pass`;
    mount(database === 'sqlite' ? '20m' : '400m');
    tasks(
      sample({
        first: `${fill.replace('DISK', disk)}\nexecute("CREATE TABLE a (b TEXT)")`,
        inTask: 'execute("INSERT INTO a VALUES (%s)", "x" * 30_000_000)',
        last: 'run(task, ["a"])',
      }),
    );
    const lab = start(['-d', database], { TMPDIR: disk });
    expect(await ended(lab)).toBe(2);
    expectFull(lab);
  });

  test('where evidence is written', async () => {
    const files = `${shop.root}-files`;
    cpSync(shop.root, files, { recursive: true });
    mount('500m', shop.root);
    cpSync(files, shop.root, { recursive: true });
    rmSync(files, { recursive: true });
    shop.task('good', sample({}));
    expect(await ended(start(['-d', 'sqlite']))).toBe(0);
    tasks(sample({}));
    expect(await ended(start(['-d', 'sqlite']))).toBe(0);
    const file = join(shop.root, 'evidence/tasks/a/sql.sync.sqlite.json');
    const before = readFileSync(file, 'utf8');
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) {
      shop.remove(id);
      shop.task(id, sample({ inTask: 'execute("SELECT 2")' }));
    }
    spawnSync('sh', ['-c', `cat /dev/zero > ${join(shop.root, 'fill')}`]);
    // No more than the state of the lab fits.
    truncateSync(join(shop.root, 'fill'), statSync(join(shop.root, 'fill')).size - 4096);
    const lab = start(['-d', 'sqlite', '-j', '3']);
    expect(await ended(lab)).toBe(2);
    expectFull(lab);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

test('a checkout that is read-only is called that, in one line', () => {
  shop.task('good', sample({}));
  if (canMount) {
    execFileSync('mount', ['--bind', shop.root, shop.root]);
    execFileSync('mount', ['-o', 'remount,ro,bind', shop.root]);
  } else chmodSync(shop.root, 0o555);
  try {
    const lab = spawnSync(process.execPath, [main, '--root', shop.root, '-d', 'sqlite'], {
      encoding: 'utf8',
    });
    expect(lab.status).toBe(2);
    expect(lab.stderr.trim()).toMatch(/^can't write to \S+: .*(read-only|denied)\n→ [^\n]+$/);
  } finally {
    if (canMount) execFileSync('umount', [shop.root]);
    else chmodSync(shop.root, 0o755);
  }
});
