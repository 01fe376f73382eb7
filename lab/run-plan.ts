/** Runs what a call of the lab is to do, and says how it went. */
import { adapters } from './databases/index.ts';
import { runLab } from './cases/lab.ts';
import { nameOf } from './cases/record.ts';
import type { Result } from './cases/run-case.ts';
import { type Plan, shardOf } from './plan.ts';
import { createReport, type Told } from './report.ts';
import { type Shard, shardInWords } from './shard.ts';
import { stopOnSignal } from './stop.ts';
import { nameOf as checkName } from './typing/record.ts';
import { runTypes, type TypesResult } from './typing/run.ts';

export interface RunFlags {
  check: boolean;
  force: boolean;
  fork: boolean;
  jobs?: number;
  shard?: Shard;
  root: string;
}

/** @returns the exit code */
export async function runPlan(
  selected: Plan,
  { check, force, fork, jobs, shard, root }: RunFlags,
): Promise<number> {
  const { content, cases, types, checks } = shard ? shardOf(selected, shard) : selected;
  const total = cases.length + checks.length;
  if (shard) console.log(shardInWords(shard, total, selected.cases.length + selected.checks.length));
  const stop = stopOnSignal();
  const report = createReport(check);
  const options = { root, check, force, fork, signal: stop.signal, ...(jobs !== undefined && { jobs }) };
  const note = (text: string): void => {
    report.note(text);
  };
  try {
    const ran = await runLab(
      content,
      cases,
      { ...options, adapters },
      {
        note,
        step: (done, _total, result) => {
          report.step(done, total, toldCase(result));
        },
      },
    );
    const looked = await runTypes(types, checks, options, {
      note,
      step: (done, _total, result) => {
        report.step(cases.length + done, total, toldCheck(result));
      },
    });
    const results = [...ran.map(toldCase), ...looked.map(toldCheck)];
    return report.summary(results, total, stop.signal.aborted);
  } finally {
    report.close();
  }
}

function toldCase({ job, verdict, detail }: Result): Told {
  return { name: nameOf(job), verdict, detail };
}

function toldCheck({ job, verdict, detail }: TypesResult): Told {
  return { name: checkName(job), verdict, detail };
}
