/** The runs behind a task, a solution or a feature, and what they ran on. */
import type { Asked, CaseView, FeatureView, SolutionView } from './model.ts';
import { type Database, inShownOrder } from '../../contract/vocabulary/databases.ts';
import type { Evidence, Phase } from '../../contract/schemas/evidence.ts';
import type { Flavour } from '../../contract/vocabulary/subjects.ts';
import type { PhaseName } from '../../contract/vocabulary/runs.ts';

export function databasesOf(task: Pick<Asked, 'subjects'>): Database[] {
  return inShownOrder(samplesOf(task).flatMap(({ runs }) => [...runs.keys()]));
}

function samplesOf(task: Pick<Asked, 'subjects'>): CaseView[] {
  return task.subjects.flatMap(({ samples }) => samples);
}

export function runsOf(task: Pick<Asked, 'subjects'>): Evidence[] {
  return samplesOf(task).flatMap(({ runs }) => [...runs.values()]);
}

/** The runs of its probes, on older releases too; none where a task answers it. */
export function runsOfFeature({ task, answers }: FeatureView): Evidence[] {
  if (task) return [];
  return answers.flatMap(({ probes, older }) =>
    [...probes, ...older].flatMap(({ runs }) => [...runs.values()]),
  );
}

export function runOf({ samples }: SolutionView, flavour: Flavour, database: Database): Evidence | undefined {
  return samples.find((sample) => sample.flavour === flavour)?.runs.get(database);
}

/** The version of a subject that the runs used. */
export function versionOf(runs: Iterable<Evidence>): string | undefined {
  for (const run of runs) return run.versions.subject;
  return undefined;
}

/** The databases that were asked, and the versions that answered. */
export function serversOf(runs: readonly Evidence[]): { database: Database; versions: string[] }[] {
  return inShownOrder(runs.map(({ database }) => database)).map((database) => ({
    database,
    versions: [
      ...new Set(runs.filter((run) => run.database === database).map(({ versions }) => versions.server)),
    ],
  }));
}

/** A run that ended in setup has that phase alone: it is told where the first phase would be. */
export function phaseOf(run: Evidence, name: PhaseName, first: boolean): Phase | undefined {
  return (
    run.phases.find((phase) => phase.name === name) ??
    (first ? run.phases.find((phase) => phase.name === 'setup') : undefined)
  );
}

export function flavoursOf({ samples }: SolutionView): Flavour[] {
  return samples.map(({ flavour }) => flavour);
}
