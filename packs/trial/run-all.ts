/** Runs scripts side by side, and gathers what became of each by subject. */
import { isDeepStrictEqual } from 'node:util';
import { type BrowserRun, type BrowserRuns, GENERATED_BY_PLAY } from '../../contract/schemas/browser-runs.ts';
import type { Packs } from '../../src/play/packs.ts';
import type { RunReport } from '../../src/play/player.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { Place } from './pool.ts';
import type { Trial } from './trials.ts';

/** Where a Python is started for so many scripts at a time, two threads end at about the same time. */
const BATCH = 40;

/** @param known what became of each before, to be found again; by the name of its script */
export async function runAll(
  checkout: string,
  packs: Packs,
  all: readonly Trial[],
  threads: number,
  known: ReadonlyMap<string, BrowserRun> | undefined,
  told: (trial: Trial, agreement: Agreement) => void,
): Promise<Map<string, BrowserRuns>> {
  const runs = new Map<string, BrowserRuns>();
  const batches = [...Map.groupBy(all, ({ subject }) => subject).values()].flatMap((own) =>
    Array.from({ length: Math.ceil(own.length / BATCH) }, (_, index) =>
      own.slice(index * BATCH, (index + 1) * BATCH),
    ),
  );
  const thread = async (): Promise<void> => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      const [first] = batch;
      if (!first) continue;
      const { subject } = first;
      const shared = new Place({ checkout, subject, packs, first: first.text });
      for (const trial of batch) {
        const { agreement, report } = await tried(
          trial,
          shared,
          () => new Place({ checkout, subject, packs }),
          known?.get(trial.name),
        );
        const own = runs.get(subject) ?? noRuns(report);
        runs.set(subject, own);
        own.versions = report.versions ?? own.versions;
        own.scripts[trial.name] = { sha256: trial.sha256, ...agreement };
        told(trial, agreement);
      }
      await shared.close();
    }
  };
  await Promise.all(Array.from({ length: threads }, thread));
  return runs;
}

/**
 * One that does not agree where others ran before is tried where none did: that is how a reader runs it. What is known
 * not to agree, and does not for the same reason, need not be.
 */
async function tried(
  trial: Trial,
  shared: Place,
  own: () => Place,
  known?: BrowserRun,
): Promise<{ agreement: Agreement; report: RunReport }> {
  const report = await shared.run(trial.name, trial.text);
  const agreement = agreementOf(trial.recorded, report);
  if (agreement.agrees !== 'no' || isDeepStrictEqual(known, { sha256: trial.sha256, ...agreement }))
    return { agreement, report };
  const alone = own();
  const again = await alone.run(trial.name, trial.text);
  await alone.close();
  if (process.env['TRIAL_SHOWS'])
    console.log(
      JSON.stringify({
        name: trial.name,
        outcome: again.outcome,
        complained: again.complained.slice(-1500),
        recorded: trial.recorded.phases.map(({ statements: _, ...rest }) => rest),
        phases: again.phases.map(({ statements: _, ...rest }) => rest),
      }),
    );
  return { agreement: agreementOf(trial.recorded, again), report: again };
}

function noRuns({ versions }: RunReport): BrowserRuns {
  return { generated: GENERATED_BY_PLAY, versions: versions ?? { python: '', sqlite: '' }, scripts: {} };
}
