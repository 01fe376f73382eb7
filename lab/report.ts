/** What the lab tells while it runs and at its end. */
import ora from 'ora';
import { plural } from '../contract/vocabulary/in-words.ts';
import type { Verdict } from './cases/run-case.ts';

/** How one case ended, or one look of a type checker. */
export interface Told {
  name: string;
  verdict: Verdict;
  detail: string;
}

export interface Report {
  note(text: string): void;
  /** @param done how many of `total` are through */
  step(done: number, total: number, result: Told): void;
  /** @returns the exit code */
  summary(results: Told[], total: number, stopped: boolean): number;
  close(): void;
}

export function createReport(check: boolean): Report {
  const started = performance.now();
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
    step: (done, total, { name, verdict, detail }) => {
      spinner.text = `${done} of ${total} · ${name}`;
      if (verdict === 'failed') print(`\n✕ ${name}\n${detail.replaceAll(/^/gm, '    ')}`);
    },
    summary: (results, total, stopped) => {
      spinner.stop();
      const of = (verdict: Verdict): Told[] => results.filter((result) => result.verdict === verdict);
      const failed = of('failed');
      const passed = results.length - failed.length - of('absent').length - of('lost').length;
      const seconds = Math.round((performance.now() - started) / 1000);
      if (failed.length > 0) console.log(`\nFailed:\n${failed.map(({ name }) => `  ${name}`).join('\n')}`);
      for (const how of new Set(of('patch').map(({ detail }) => detail))) {
        console.log(`Other patch releases than in the evidence, with the same outcome: ${how}`);
      }
      for (const why of new Set(of('absent').map(({ detail }) => detail))) {
        console.log(`\n${of('absent').filter(({ detail }) => detail === why).length} cases not run. ${why}`);
      }
      for (const why of new Set(of('lost').map(({ detail }) => detail))) {
        const lost = of('lost').filter(({ detail }) => detail === why).length;
        console.log(`\n${plural(lost, 'case')} not run: ${why}\n→ Run the lab again.`);
      }
      const cached = of('cached').length;
      const counts = check
        ? `${passed} as in the evidence`
        : `${of('written').length} written, ${of('same').length} ran and are unchanged, ${cached} up to date${cached > 0 ? ' (--force runs them again)' : ''}`;
      console.log(
        `\n${counts}, ${failed.length} failed, in ${seconds} s${stopped ? `; stopped with ${total - results.length} left` : ''}`,
      );
      if (check) console.log(`${passed} passed, ${failed.length} failed`);
      return failed.length > 0 || of('lost').length > 0 || stopped ? 1 : 0;
    },
    close: () => {
      spinner.stop();
    },
  };
}
