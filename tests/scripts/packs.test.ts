/** What `npm run packs` and `npm run trial` decide, without a byte of Python. */
import { expect, describe, test } from 'vitest';
import type { Phase, Statement } from '../../contract/schemas/evidence.ts';
import { GENERATED_BY_PLAY, BrowserRuns } from '../../contract/schemas/browser-runs.ts';
import { opened } from '../../contract/files/digest.ts';
import { lockedIn } from '../../packs/locked.ts';
import { agreementOf } from '../../packs/trial/agreement.ts';
import { compareWith } from '../../packs/trial/differences.ts';
import { render } from '../../packs/trial/record.ts';
import { choose } from '../../packs/wheels.ts';
import type { RunReport } from '../../src/play/player.ts';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
const COMPILED = 'cp314-cp314-pyemscripten_2026_0_wasm32';

describe('a lock', () => {
  test('names packages with the hashes of their files, markers and comments aside', () => {
    const lock = `# by uv\nDjango==6.1.3 \\\n    --hash=sha256:${A} \\\n    --hash=sha256:${B}\n    # via -r requirements.in\ntzdata==2026.6 ; sys_platform == 'win32' \\\n    --hash=sha256:${C}\n`;
    expect(lockedIn(lock)).toEqual([
      { name: 'django', version: '6.1.3', hashes: new Set([A, B]) },
      { name: 'tzdata', version: '2026.6', hashes: new Set([C]) },
    ]);
  });
});

describe('of the files of an index', () => {
  const file = (filename: string, hash: string) => ({
    filename,
    url: `/${filename}`,
    hashes: { sha256: hash },
  });
  const locked = { name: 'x', version: '1', hashes: new Set([A, B]) };

  test('the wheel of Python alone is taken, then the one for WebAssembly', () => {
    const pure = file('x-1-py3-none-any.whl', A);
    const compiled = file(`x-1-${COMPILED}.whl`, B);
    expect(choose(locked, [compiled, pure], COMPILED)).toBe(pure);
    expect(choose(locked, [compiled], COMPILED)).toBe(compiled);
    // The same one whatever order the index has them in.
    const others = [
      file('x-1-cp314-cp314-win_amd64.whl', A),
      file('x-1.tar.gz', A),
      file('x-1-cp314-cp314-macosx_11_0_arm64.whl', A),
    ];
    for (const all of [others, others.toReversed()])
      expect(choose(locked, all, COMPILED, true)).toBe(others[2]);
  });
  test('none that the lock does not name', () => {
    expect(() => choose(locked, [file('x-1-py3-none-any.whl', C)], COMPILED)).toThrow(
      'x 1: the index has none of the files that the lock names. Remedy: npm run lab -- lock.',
    );
  });
  test('none that a browser could not run', () => {
    expect(() => choose(locked, [file('x-1-cp314-cp314-manylinux_2_28_x86_64.whl', A)], COMPILED)).toThrow(
      `x 1 has no wheel of Python alone and none for ${COMPILED}. Remedy: leave it out in packs/recipes.ts`,
    );
  });
});

const statement = (sql: string, parameters: string[] = []): Statement => ({
  sql,
  parameters,
  kind: 'work',
  connection: 1,
});

function report(statements: Statement[], more: Partial<RunReport> = {}): RunReport {
  return {
    subject: 'x',
    outcome: { kind: 'returned', result: 1 },
    phases: [{ name: 'task', outcome: 'returned', result: 1, statements }],
    printed: '',
    complained: '',
    seconds: 1,
    ...more,
  };
}

describe('a run agrees with the recorded one', () => {
  const recorded = {
    phases: report([statement('SELECT a, b FROM t WHERE c IN (?, ?)', ['1', '2'])]).phases.slice(),
  };

  test('to the letter', () => {
    expect(agreementOf(recorded, report([...(recorded.phases[0]?.statements ?? [])]))).toEqual({
      agrees: 'same',
    });
  });
  test('but for an order', () => {
    const other = report([statement('SELECT b, a FROM t WHERE c IN (?, ?)', ['2', '1'])]);
    expect(agreementOf(recorded, other)).toEqual({ agrees: 'reordered' });
  });
  test.each([
    ['another statement', [statement('SELECT a FROM t')]],
    ['one more', [...(recorded.phases[0]?.statements ?? []), statement('SELECT 1')]],
    ['another value', [statement('SELECT a, b FROM t WHERE c IN (?, ?)', ['1', '3'])]],
  ])('not with %s', (_, statements) => {
    expect(agreementOf(recorded, report(statements))).toEqual({
      agrees: 'no',
      why: 'It comes to the same result there, and sends other statements on the way.',
    });
  });
  test('not with another result, or an exception', () => {
    const phase: Phase = { name: 'task', outcome: 'returned', result: 2, statements: [] };
    expect(agreementOf(recorded, report([], { phases: [phase] }))).toMatchObject({
      why: 'It returns something else there than it did in the lab.',
    });
    const error = { type: 'RuntimeError', message: "can't start new thread" };
    const raised = report([], { phases: [{ name: 'task', outcome: 'raised', error, statements: [] }] });
    expect(agreementOf(recorded, raised)).toMatchObject({
      why: 'It starts threads, and in a browser Python has one.',
    });
  });
  test('not where a package is not there', () => {
    const error = { type: 'ModuleNotFoundError', message: '', traceback: '' };
    const lacking = report([], { outcome: { kind: 'lacking', error, missing: 'uvicorn' }, phases: [] });
    expect(agreementOf(recorded, lacking)).toMatchObject({
      why: expect.stringMatching(/^It needs uvicorn, /),
    });
  });
});

describe('the record', () => {
  const runs: BrowserRuns = {
    generated: GENERATED_BY_PLAY,
    versions: { python: '3.14.2', sqlite: '3.39.0' },
    scripts: {
      'b.x.py': { sha256: A, agrees: 'same' },
      'a.x.py': { sha256: B, agrees: 'no', why: 'It can’t.' },
    },
  };
  test('is what was written, one line for each script, in order', () => {
    const text = render(runs);
    const { said, broken } = opened(JSON.parse(text));
    expect(broken).toBeUndefined();
    expect(BrowserRuns.parse(said)).toEqual(runs);
    expect(
      text
        .split('\n')
        .filter((line) => line.includes(`.py"`))
        .map((line) => line.trim().slice(0, 8)),
    ).toEqual(['"a.x.py"', '"b.x.py"']);
  });
  test('shows a change by hand', () => {
    const { broken } = opened(JSON.parse(render(runs).replace('"same"', '"reordered"')));
    expect(broken?.rule).toContain('changed by hand');
  });
  test('is compared script by script', () => {
    const now: BrowserRuns = {
      ...runs,
      scripts: { 'b.x.py': { sha256: C, agrees: 'reordered' }, 'c.x.py': { sha256: A, agrees: 'same' } },
    };
    expect(compareWith(render(runs), now)).toEqual([
      'a.x.py is recorded, and is not there any more',
      'b.x.py: reordered; recorded is same',
      'c.x.py is new: same',
    ]);
    expect(compareWith('', now)).toEqual(['nothing is recorded yet']);
  });
});
