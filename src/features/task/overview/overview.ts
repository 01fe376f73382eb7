/** The answer in numbers: a row for each subject, however many there are. */
import type { Database } from '../../../../contract/vocabulary/databases.ts';
import { type Flavour, FLAVOURS } from '../../../../contract/vocabulary/subjects.ts';
import type { Status } from '../../../../contract/vocabulary/status.ts';
import type { SolutionView, SubjectView, TaskView } from '../../../library/model.ts';
import {
  inMarks,
  isOther,
  type Outcome,
  type Outcomes,
  outcomesInWords,
  outcomesOf,
} from '../../solution/outcome.ts';
import { callOf } from '../../solution/call.ts';
import { inOrder } from '../../solution/chosen/solutions.ts';
import { byDatabase, type Variant } from '../../ui/choices/variants.ts';

/** What is counted in one row, for one choice of flavour and database. */
interface RowCounts {
  before?: Outcome;
  after: Outcome;
  /** `16 → 1`, `✕ → 1` */
  marks: string;
  /** What stands in place of a bar: the exceptions, or that the code of before returned other rows. */
  surprise: string;
  /** What is read out: all that is to be seen, as WCAG 2.5.3 has it. */
  words: string;
}

export interface OverviewRow {
  subject: SubjectView;
  counts: Variant<RowCounts>[];
  /** Nothing for the baseline, which is no answer but the yardstick. */
  statuses: Variant<Status>[];
  /** What its makers call it. */
  call: string | undefined;
  /** The flavour that it has not: its numbers are the other one's then. */
  without: Flavour | undefined;
}

export interface Overview {
  rows: OverviewRow[];
  /** Statements of the longest bar. */
  most: number;
}

export function overviewOf(task: TaskView, databases: Database[]): Overview {
  const rows = inOrder(task.subjects).map((solution) => rowOf(task, solution, databases));
  const numbers = rows.flatMap(({ counts }) =>
    counts.flatMap(({ value: { before, after } }) => [before, after].map((outcome) => bar(outcome))),
  );
  return { rows, most: Math.max(1, ...numbers) };
}

function rowOf(task: TaskView, solution: SolutionView, databases: Database[]): OverviewRow {
  const { subject, samples, standing } = solution;
  const asked = subject.kind !== 'baseline';
  return {
    subject,
    counts: outcomesOf(solution, databases, task.data).map(({ value, ...where }) => ({
      ...where,
      value: countsOf(value),
    })),
    statuses: asked ? byDatabase(databases, (database) => standing(database).status) : [],
    call: callOf(task, subject),
    without:
      subject.kind === 'orm' && samples.length > 0
        ? FLAVOURS.find((flavour) => !subject.flavours.includes(flavour))
        : undefined,
  };
}

function countsOf(outcomes: Outcomes): RowCounts {
  const { naive, task } = outcomes;
  const raised = [naive, task].flatMap((one) => (one && 'raised' in one ? [one.raised] : []));
  const surprise = raised.join(', ') || (naive && isOther(naive) ? 'other rows' : '');
  const marks = inMarks(outcomes);
  return {
    ...(naive && { before: naive }),
    after: task,
    marks,
    surprise,
    words: surprise ? `${marks} ${surprise}` : outcomesInWords(outcomes),
  };
}

/** Length of the bar of an outcome, in statements. */
export function bar(outcome: Outcome | undefined): number {
  return outcome && 'count' in outcome ? outcome.count : 0;
}
