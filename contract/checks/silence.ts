/** Finds runs of tasks that sent nothing where there was something to send: a log that was muted, or emptied. */
import type { Content } from '../content/model.ts';
import { driverOf } from '../content/drivers.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { Problem } from '../files/problem.ts';
import { againCommand, evidenceFile, runOf } from '../content/run-files.ts';
import { countWork } from '../content/transcript.ts';
import { databaseNames } from '../vocabulary/databases.ts';

/** How many statements of a run's task did any work; undefined where it never came to its end. */
function workOf({ phases }: Evidence): number | undefined {
  const last = phases.at(-1);
  return last?.name === 'task' && last.outcome === 'returned' ? countWork(last.statements) : undefined;
}

/**
 * Plain SQL says how much a task takes on a database: whoever returns the same rows must have asked for them. Some
 * statements SQLite's trace does not tell of, such as EXPLAIN, whoever sends them.
 */
export function checkSilence({ subjects, tasks }: Content, runs: readonly Evidence[]): Problem[] {
  // SQLite's shell is another process: its trace tells of nothing that is pasted there.
  const isPasted = ({ task = '', database }: Evidence): boolean =>
    database === 'sqlite' && tasks.get(task)?.data.server === 'shell';
  const asked = runs.filter((run) => run.task !== undefined && !isPasted(run));
  const alike = Map.groupBy(asked, ({ task, database }) => `${task} ${database}`);
  return [...alike.values()].flatMap((own) => {
    const plain = own.filter(({ subject }) => subjects.get(subject)?.data.kind === 'baseline');
    const needed = Math.max(0, ...plain.map((run) => workOf(run) ?? 0));
    if (needed === 0) return [];
    return own.filter((run) => isSilent(run)).map((run) => silent(run, needed));
  });

  function isSilent(run: Evidence): boolean {
    const data = subjects.get(run.subject)?.data;
    return data !== undefined && driverOf(data, run.flavour, run.database) !== undefined && workOf(run) === 0;
  }
}

function silent(run: Evidence, needed: number): Problem {
  const rule = `task() returned its rows, and no statement that ${databaseNames[run.database]} logged did any work; plain SQL takes ${needed}`;
  const remedy = `${againCommand(runOf(run))} --force; if it stays so, see what mutes the log`;
  return { file: evidenceFile(runOf(run)), field: 'phases', rule, remedy };
}
