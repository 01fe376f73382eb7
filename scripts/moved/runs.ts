/** Compares the runs of two states of the evidence. Pure. */
import { isDeepStrictEqual } from 'node:util';
import {
  type CaseChange,
  type Counts,
  type Difference,
  type RunGroup,
  RETURNED,
} from '../../contract/schemas/changes.ts';
import type { Evidence, Phase, Statement } from '../../contract/schemas/evidence.ts';
import { withRelease } from '../../contract/content/releases.ts';
import { evidenceFile, runOf } from '../../contract/content/run-files.ts';
import { countTransactions, countWork } from '../../contract/content/transcript.ts';
import { inShownOrder } from '../../contract/vocabulary/databases.ts';
import { inPhaseOrder } from '../../contract/vocabulary/phases.ts';
import type { PhaseName } from '../../contract/vocabulary/runs.ts';

export interface RunChanges {
  added: RunGroup[];
  removed: RunGroup[];
  cases: CaseChange[];
  /** How many differ in versions, script or packages alone. */
  same: number;
}

/** Runs by the path of their evidence, which names them. */
export type RunsByFile = ReadonlyMap<string, Evidence>;

export function byFile(runs: readonly Evidence[]): RunsByFile {
  return new Map(runs.map((run) => [evidenceFile(runOf(run)), run]));
}

export function compareRuns(before: RunsByFile, now: RunsByFile): RunChanges {
  const changed = [...now].flatMap(([file, run]) => {
    const old = before.get(file);
    return old && !isDeepStrictEqual(old, run) ? [{ run, differs: differencesOf(old, run) }] : [];
  });
  const differing = changed.filter(({ differs }) => differs.length > 0);
  return {
    added: groupsOf(without(now, before)),
    removed: groupsOf(without(before, now)),
    cases: casesOf(differing),
    same: changed.length - differing.length,
  };
}

function without(runs: RunsByFile, others: RunsByFile): Evidence[] {
  return [...runs].flatMap(([file, run]) => (others.has(file) ? [] : run));
}

/** A task of five subjects on three databases is one thing to tell, not fifteen. */
function groupsOf(runs: readonly Evidence[]): RunGroup[] {
  const groups = Map.groupBy(runs, (run) => `${runOf(run).kind} ${runOf(run).id}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { kind, id } = runOf(first);
    const subjects = own.map(({ subject, release }) => withRelease(subject, release));
    return [{ kind, id, subjects: [...new Set(subjects)].sort(), runs: own.length }];
  });
}

/** Databases on which a case differs in the same way stand together. */
function casesOf(runs: readonly { run: Evidence; differs: Difference[] }[]): CaseChange[] {
  const groups = Map.groupBy(runs, ({ run, differs }) =>
    JSON.stringify([{ ...runOf(run), database: undefined }, differs]),
  );
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { database: _, ...source } = runOf(first.run);
    return [
      { ...source, databases: inShownOrder(own.map(({ run }) => run.database)), differs: first.differs },
    ];
  });
}

/** The order in which differences are told: what a reader must know first. */
const WEIGHT: readonly Difference['what'][] = ['outcome', 'result', 'statements', 'sql', 'message', 'files'];

export function differencesOf(before: Evidence, now: Evidence): Difference[] {
  const [oldLast, last] = [before.phases.at(-1), now.phases.at(-1)];
  const phases = inPhaseOrder([...before.phases, ...now.phases]);
  const differences = [...new Set(phases.map(({ name }) => name))].flatMap((name) => {
    const [old, phase] = [before, now].map(({ phases }) => phases.find((one) => one.name === name));
    return phaseDifferences(name, old, phase);
  });
  // A script that ended before `task` was called, and now returns from it, ended otherwise.
  if (oldLast && last && oldLast.name !== last.name && outcomeOf(oldLast) !== outcomeOf(last)) {
    const [from, to] = [outcomeOf(oldLast), outcomeOf(last)];
    differences.push({ what: 'outcome', phase: last.name, from, to });
  }
  if (!isDeepStrictEqual(before.artifacts, now.artifacts)) differences.push({ what: 'files' });
  return differences.sort((a, b) => WEIGHT.indexOf(a.what) - WEIGHT.indexOf(b.what));
}

function phaseDifferences(name: PhaseName, before?: Phase, now?: Phase): Difference[] {
  const differences: Difference[] = [];
  if (before && now) {
    const [from, to] = [outcomeOf(before), outcomeOf(now)];
    if (from !== to) differences.push({ what: 'outcome', phase: name, from, to });
    else if (before.outcome === 'raised' || now.outcome === 'raised') {
      if (messageOf(before) !== messageOf(now)) differences.push({ what: 'message', phase: name });
    } else if (!isDeepStrictEqual(before.result, now.result)) {
      differences.push({ what: 'result', phase: name });
    }
  }
  const [old, statements] = [before?.statements ?? [], now?.statements ?? []];
  const [from, to] = [countsOf(old), countsOf(statements)];
  if (!isDeepStrictEqual(from, to)) differences.push({ what: 'statements', phase: name, from, to });
  else if (!isDeepStrictEqual(old, statements)) differences.push({ what: 'sql', phase: name });
  return differences;
}

function outcomeOf(phase: Phase): string {
  return phase.outcome === 'raised' ? phase.error.type : RETURNED;
}

function messageOf(phase: Phase): string {
  return phase.outcome === 'raised' ? phase.error.message : '';
}

function countsOf(statements: readonly Statement[]): Counts {
  const { opened, implicit } = countTransactions(statements);
  return {
    work: countWork(statements),
    transactions: opened + implicit,
    chatter: statements.filter(({ kind }) => kind === 'chatter').length,
  };
}
