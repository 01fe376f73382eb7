/** What came of a run in a word or two: for the overview, the matrix and the lists. */
import type { Evidence } from '../../../contract/schemas/evidence.ts';
import { listInWords, plural } from '../../../contract/vocabulary/in-words.ts';
import type { JsonValue } from '../../../contract/vocabulary/json.ts';
import { sameValue } from '../../../contract/checks/same-value.ts';
import type { Task } from '../../../contract/schemas/task.ts';
import { countWork } from '../../../contract/content/transcript.ts';
import { type Database, databaseNames } from '../../../contract/vocabulary/databases.ts';
import type { PhaseName } from '../../../contract/vocabulary/runs.ts';
import type { SolutionView } from '../../library/model.ts';
import { flavoursOf, phaseOf, runOf } from '../../library/runs.ts';
import { type Variant, variantsOf, type Where } from '../ui/choices/variants.ts';

/** `other`: code of before that ran to its end, but returned other rows than it should. */
export type Outcome = { count: number; other?: true } | { raised: string } | { absent: true };

export interface Outcomes {
  naive?: Outcome;
  task: Outcome;
}

export function outcomesOf(
  solution: SolutionView,
  databases: Database[],
  task: Pick<Task, 'expected'>,
): Variant<Outcomes>[] {
  return variantsOf(flavoursOf(solution), databases, (flavour, database) =>
    outcomesOfRun(runOf(solution, flavour, database), task),
  );
}

export function outcomesOfRun(run: Evidence | undefined, { expected }: Pick<Task, 'expected'>): Outcomes {
  const ranNaive = run?.phases.some(({ name }) => name === 'naive') ?? false;
  return {
    ...(ranNaive && { naive: outcomeOf(run, 'naive', expected) }),
    task: outcomeOf(run, 'task', expected),
  };
}

/** What one part of a run came to. */
export function outcomeOf(run: Evidence | undefined, name: PhaseName, expected: JsonValue): Outcome {
  const phase = run && phaseOf(run, name, true);
  if (!phase) return { absent: true };
  if (phase.outcome === 'raised') return { raised: phase.error.type };
  return { count: countWork(phase.statements), ...(!sameValue(phase.result, expected) && { other: true }) };
}

/** What a part beside the fix came to: `16 statements`, `MissingGreenlet`, `3 statements, other rows`. */
export function partInWords(
  solution: SolutionView,
  databases: Database[],
  { expected }: Pick<Task, 'expected'>,
  part: PhaseName,
): Variant<string>[] {
  return variantsOf(flavoursOf(solution), databases, (flavour, database) => {
    const run = runOf(solution, flavour, database);
    if (!run?.phases.some(({ name }) => name === part)) return '';
    const outcome = outcomeOf(run, part, expected);
    if ('raised' in outcome) return outcome.raised;
    return `${short(outcome)} ${unit(outcome)}${isOther(outcome) ? ', other rows' : ''}`;
  }).filter(({ value }) => value !== '');
}

/** What a run returned, as it is where it is short: `[true, 3]`, `15 rows`, `the expected result`. */
export function resultInWords(result: JsonValue): string {
  const text = JSON.stringify(result);
  if (text.length <= SHORT) return text;
  return Array.isArray(result) && result.length > 1 ? plural(result.length, 'row') : 'the expected result';
}

/** Characters that stand beside the links under a card. */
const SHORT = 32;

/** `2`, `MissingGreenlet`, or `no` where nothing ran. */
export function short(outcome: Outcome): string {
  if ('count' in outcome) return `${outcome.count}`;
  return 'raised' in outcome ? outcome.raised : 'no';
}

/** What the short form counts. */
export function unit(outcome: Outcome): string {
  if ('count' in outcome) return outcome.count === 1 ? 'statement' : 'statements';
  return 'raised' in outcome ? 'raised' : 'run';
}

/** `16 → 1 statement`, `2 statements`, `MissingGreenlet raised`. */
export function outcomesInWords({ naive, task }: Outcomes): string {
  const end = `${short(task)} ${unit(task)}`;
  return naive ? `${short(naive)}${isOther(naive) ? ', other rows' : ''} → ${end}` : end;
}

export function isOther(outcome: Outcome): boolean {
  return 'other' in outcome;
}

/** `16 → 1`, `✕ → 1`: for a column of numbers, beside words for those who can't see it. */
export function inMarks({ naive, task }: Outcomes): string {
  return [naive, task]
    .flatMap((outcome) =>
      outcome ? ['raised' in outcome ? '✕' : `${isOther(outcome) ? '✕ ' : ''}${short(outcome)}`] : [],
    )
    .join(' → ');
}

/** `sync, SQLite and MariaDB`: where a variant holds; empty where it holds everywhere. */
export function whereInWords({ flavour, databases }: Where): string {
  const names = listInWords((databases ?? []).map((database) => databaseNames[database]));
  return [flavour, names].filter(Boolean).join(', ');
}

/** One line for each variant; the span alone where there are too many to read. */
export function summary(variants: Variant<Outcomes>[]): string[] {
  const counts = variants.flatMap(({ value: { naive, task } }) =>
    !naive && 'count' in task ? [task.count] : [],
  );
  if (variants.length > 3 && counts.length === variants.length) {
    return [`${Math.min(...counts)}–${Math.max(...counts)} statements`];
  }
  return variants.map(({ value, ...where }) => {
    const place = whereInWords(where);
    return place ? `${outcomesInWords(value)} (${place})` : outcomesInWords(value);
  });
}
