/** Scripts that leave a process behind: it is named and ended, and keeps nobody waiting. */
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Result } from '../../lab/cases/run-case.ts';
import { openShop, sample, type Shop } from './shop.ts';

/** Tells what this test starts from what an earlier one may have left. */
const OWN = process.pid;

const QUIET = 'stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL';

/** As a textbook has it: out of the session, out of the folder, away from all streams. */
const DAEMON = `if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.chdir("/")
            for stream in range(3): os.dup2(os.open(os.devnull, os.O_RDWR), stream)
            os.closerange(3, 1000)
            os.execvp("sleep", ["sleep", "7005.${OWN}"])
        os._exit(0)
    os.wait()`;

const scripts: Record<string, { inTask: string; left: RegExp }> = {
  'in-its-group': {
    inTask: `subprocess.Popen(["sleep", "7001.${OWN}"], ${QUIET})`,
    left: /a process behind: sleep 7001/,
  },
  'in-a-session': {
    inTask: `subprocess.Popen(["sleep", "7002.${OWN}"], start_new_session=True, ${QUIET})`,
    left: /a process behind: sleep 7002/,
  },
  'holds-its-output': {
    inTask: `subprocess.Popen(["sleep", "7003.${OWN}"], start_new_session=True)`,
    left: /a process behind: sleep 7003/,
  },
  'without-a-trace': {
    inTask: `subprocess.Popen(["sleep", "7004.${OWN}"], start_new_session=True, env={}, cwd="/")`,
    left: /a process behind: sleep 7004/,
  },
  daemon: { inTask: DAEMON, left: /a process behind: sleep 7005/ },
  several: {
    inTask: `[subprocess.Popen(["sleep", f"701{n}.${OWN}"], start_new_session=True) for n in range(5)]`,
    left: /5 processes behind: sleep 701\S*, sleep 701\S*, sleep 701\S* and 2 more/,
  },
  forks: { inTask: 'os.fork() or time.sleep(7020)', left: /a process behind: \S*python forks\.sql\.py/ },
  'hands-itself-on': {
    inTask: `subprocess.Popen(
        [sys.executable, "-c", "import os, time\\nwhile not os.fork() or os._exit(0): time.sleep(0.02)", "7008"],
        start_new_session=True, env={}
    )`,
    left: /behind: (\S*python -c import os, time|process \d)/,
  },
  'hangs-too': {
    inTask: `subprocess.Popen(["sleep", "7006.${OWN}"], start_new_session=True); time.sleep(7007)`,
    left: /still running after 8 seconds/,
  },
};

let shop: Shop;
let results: Map<string, Result>;
let seconds: number;

beforeAll(async () => {
  shop = openShop();
  shop.task('good', sample({}));
  for (const [id, { inTask }] of Object.entries(scripts)) shop.task(id, sample({ inTask }));
  const started = performance.now();
  const run = await shop.run(['sqlite'], { limits: { seconds: 8, bytes: 100_000 } });
  seconds = (performance.now() - started) / 1000;
  results = new Map(run.map((result) => [result.job.source.id, result]));
}, 120_000);

afterAll(() => {
  shop.close();
});

test.runIf(process.platform === 'linux').each(Object.entries(scripts))('%s', (id, { left }) => {
  expect(results.get(id)).toMatchObject({ verdict: 'failed', detail: expect.stringMatching(left) });
});

test('none of them lives on, and the others ran', () => {
  const all = execFileSync('ps', ['-axo', 'args='], { encoding: 'utf8' });
  expect(all.match(new RegExp(`^sleep 70\\d\\d\\.${OWN}$|^\\S*python -c import os, time`, 'gm'))).toBe(null);
  expect(results.get('good')?.verdict).toBe('written');
  expect(seconds).toBeLessThan(90);
});
