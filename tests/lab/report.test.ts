import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Verdict } from '../../lab/cases/run-case.ts';
import { createReport } from '../../lab/report.ts';

let printed: string[];
beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((text: string) => {
    printed.push(text);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** What a run with these verdicts says in the end, and its exit code. */
function summary(...verdicts: Verdict[]): { said: string; code: number } {
  const report = createReport(false);
  const why: Partial<Record<Verdict, string>> = {
    lost: 'PostgreSQL ended (signal KILL)',
    absent: 'MariaDB is not here.',
  };
  const results = verdicts.map((verdict) => ({ name: 'a', verdict, detail: why[verdict] ?? '' }));
  const code = report.summary(results, results.length, false);
  report.close();
  return { said: printed.join('\n'), code };
}

test('what is up to date comes with how to run it again', () => {
  expect(summary('cached', 'cached').said).toMatch(/2 up to date \(--force runs them again\), 0 failed/);
});

test('where nothing is up to date there is no such hint', () => {
  expect(summary('written').said).toMatch(/1 written, 0 ran and are unchanged, 0 up to date, 0 failed/);
});

test('cases that a dead server took along are counted, named once and no success', () => {
  const { said, code } = summary('written', 'lost', 'lost');
  expect(said.match(/PostgreSQL ended/g)).toHaveLength(1);
  expect(said).toMatch(
    /2 cases not run: PostgreSQL ended \(signal KILL\)\n→ Run the lab again\.[^]*1 written.* 0 failed/,
  );
  expect(code).toBe(1);
});

test('a database that is not here is no failure', () => {
  expect(summary('written', 'absent').code).toBe(0);
});
