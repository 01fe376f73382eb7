/** What the lab tells while it runs and at its end. */
import ora from 'ora';
import { nameOf } from './record.ts';
import type { Progress, Result, Verdict } from './lab.ts';

export interface Report extends Progress {
  /** @returns the exit code */
  summary(results: Result[], total: number, stopped: boolean): number;
  close(): void;
}

export function createReport(check: boolean): Report {
  const started = Date.now();
  const spinner = ora({ text: 'Starting', stream: process.stdout }).start();
  const print = (text: string): void => {
    spinner.clear();
    console.log(text);
    if (spinner.isSpinning) spinner.render();
  };
  return {
    note: (text) => {
      if (process.stdout.isTTY) spinner.text = text;
      else console.log(text);
    },
    step: (done, total, result) => {
      spinner.text = `${done} of ${total} · ${nameOf(result.job)}`;
      if (result.verdict === 'failed')
        print(`\n✕ ${nameOf(result.job)}\n${result.detail.replaceAll(/^/gm, '    ')}`);
    },
    summary: (results, total, stopped) => {
      spinner.stop();
      const of = (verdict: Verdict): Result[] => results.filter((result) => result.verdict === verdict);
      const failed = of('failed');
      const passed = results.length - failed.length - of('absent').length;
      const seconds = Math.round((Date.now() - started) / 1000);
      if (failed.length > 0)
        console.log(`\nFailed:\n${failed.map(({ job }) => `  ${nameOf(job)}`).join('\n')}`);
      for (const how of new Set(of('patch').map(({ detail }) => detail))) {
        console.log(`Other patch releases than in the evidence, with the same outcome: ${how}`);
      }
      for (const why of new Set(of('absent').map(({ detail }) => detail))) {
        console.log(`\n${of('absent').filter(({ detail }) => detail === why).length} cases not run. ${why}`);
      }
      const counts = check
        ? `${passed} as in the evidence`
        : `${of('written').length} written, ${of('same').length} ran and are unchanged, ${of('cached').length} up to date`;
      console.log(
        `\n${counts}, ${failed.length} failed, in ${seconds} s${stopped ? `; stopped with ${total - results.length} left` : ''}`,
      );
      if (check) console.log(`${passed} passed, ${failed.length} failed`);
      return failed.length > 0 || stopped ? 1 : 0;
    },
    close: () => {
      spinner.stop();
    },
  };
}
