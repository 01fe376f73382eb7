/**
 * The last lines of `.ci/run`: the tests that failed, by name, since what they printed may be far above; then `N passed,
 * N failed`, how many tests and cases of the lab, by what each step left behind. `node scripts/tally.ts <folder> <steps that
 * failed> <names of reports>`: the folder has a JSON report of Vitest by each name, and `log`, in which the lab's own last
 * line stands.
 */
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';

const TestFile = z.object({
  name: z.string(),
  status: z.string(),
  assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
});

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  /** Files of tests. */
  testResults: z.array(TestFile).default([]),
});

/** How .ci/run begins the last step. */
const LAB = '\n::: npm run lab';

export interface Tally {
  passed: number;
  failed: number;
}

/**
 * @param reports texts of Vitest's JSON reports; undefined for a runner that ended before it could report
 * @param log what all steps printed
 * @param stepsFailed how many ended with another code than 0
 */
export function tallyOf(reports: readonly (string | undefined)[], log: string, stepsFailed: number): Tally {
  const tallies = reports.map((text): Tally => {
    const report = reportOf(text);
    if (!report) return { passed: 0, failed: 1 };
    const unbegun = report.testResults.filter(neverBegan);
    return { passed: report.numPassedTests, failed: report.numFailedTests + unbegun.length };
  });
  // Behind its own step: what others print is not its account.
  const own = log.slice(Math.max(0, log.lastIndexOf(LAB)));
  const lab = [...own.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  tallies.push({ passed: Number(lab?.[1] ?? 0), failed: Number(lab?.[2] ?? 1) });
  const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
  const failed = sum(tallies.map((tally) => tally.failed));
  return {
    passed: sum(tallies.map((tally) => tally.passed)),
    // A step may fail without a failed test: a type error, say.
    failed: failed + Math.max(0, stepsFailed - tallies.filter((tally) => tally.failed > 0).length),
  };
}

/** @returns `<file>: <test>` for each test that failed, the file alone where its tests never began */
export function failedTests(report: string | undefined): string[] {
  return (reportOf(report)?.testResults ?? []).flatMap((file) =>
    neverBegan(file)
      ? [file.name]
      : file.assertionResults.filter(isFailed).map(({ fullName }) => `${file.name}: ${fullName.trim()}`),
  );
}

const isFailed = ({ status }: { status: string }): boolean => status === 'failed';

/** It failed, and none of its tests did. */
function neverBegan(file: z.infer<typeof TestFile>): boolean {
  return isFailed(file) && !file.assertionResults.some(isFailed);
}

/** @returns nothing where the text is no report */
function reportOf(text = ''): z.infer<typeof Report> | undefined {
  try {
    return Report.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function textOf(file: string): string | undefined {
  const [found] = globSync(file);
  return found === undefined ? undefined : readFileSync(found, 'utf8');
}

if (import.meta.main) {
  const [folder = '.', stepsFailed = '0', ...names] = process.argv.slice(2);
  const reports = names.map((name) => textOf(join(folder, `${name}.json`)));
  const { passed, failed } = tallyOf(reports, textOf(join(folder, 'log')) ?? '', Number(stepsFailed));
  for (const name of reports.flatMap(failedTests)) console.log(`failed: ${relative('', name)}`);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}
