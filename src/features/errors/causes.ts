/** A cause as its page shows it: the code that brings the error about, the fix beside it, and what the others do. */
import type { Evidence, Phase } from '../../../contract/schemas/evidence.ts';
import type { Cause } from '../../../contract/schemas/known-error.ts';
import type { Status } from '../../../contract/vocabulary/status.ts';
import type { PhaseName } from '../../../contract/vocabulary/runs.ts';
import type { CaseView, ErrorView, Library, SubjectView } from '../../library/model.ts';
import { callOf } from '../solution/call.ts';
import type { Variant } from '../ui/choices/variants.ts';
import {
  cameTo,
  cameToIn,
  heardAt,
  partOf,
  type Place,
  placeOf,
  type Solution,
  solutionIn,
} from './heard.ts';

/** One part of a sample, as one run of it saw it. */
export interface Shown {
  subject: SubjectView;
  source: CaseView;
  code: string;
  run: Evidence;
  phase: Phase | undefined;
  path: `/${string}`;
}

export interface Other {
  subject: SubjectView;
  path: `/${string}`;
  /** What the same part came to there. */
  came: Variant<string>[];
  /** Of a feature, what it can do instead, in place of that. */
  standing: { status: Status; note: string } | undefined;
  /** The name of the call that does without. */
  call: string | undefined;
  /** The code that does without. */
  fix: string;
}

export interface CauseView {
  cause: Cause;
  id: string;
  place: Place;
  /** The part of the sample that brings it about. */
  part: PhaseName;
  raising: Shown;
  /** Absent where the code itself meets the error and goes on, and where nothing does without. */
  fix: Shown | undefined;
  /** What the same code came to on other databases, and in the other flavour. */
  elsewhere: Variant<string>[];
  others: Other[];
}

/** Where the fix of a cause stands on the page of its error, by the cause's own id. */
export function idOfFix(cause: string): string {
  return `${cause}-fix`;
}

export function causesOf({ data }: Pick<ErrorView, 'data'>, library: Library): CauseView[] {
  return data.causes.map((cause, index) => causeOf(cause, index, data, library));
}

function causeOf(
  cause: Cause,
  index: number,
  { messages, causes }: ErrorView['data'],
  library: Library,
): CauseView {
  const place = placeOf(library, cause);
  const solution = solutionIn(place, cause.subject);
  const part = partOf(cause);
  const [first] = heardAt(solution, part, messages);
  if (!first) throw new Error(`no run of ${cause.subject} says it: ${messages.join()}`);
  const raising = shownOf(place, first.source, first.run, part);
  return {
    cause,
    id: `cause-${index + 1}`,
    place,
    part,
    raising,
    fix: fixOf(cause, place, raising, library),
    elsewhere: cameTo(solution, part, place, messages).filter(
      ({ value }) => value !== cameToIn(first.run, part, place.expected, messages),
    ),
    others: isFirst(cause, causes) ? othersOf(cause, causes, place, part, messages, library) : [],
  };
}

function shownOf(place: Place, source: CaseView, run: Evidence, part: PhaseName): Shown {
  return {
    subject: source.subject,
    source,
    code: source.regions.find(({ name }) => name === part)?.code ?? '',
    run,
    phase: run.phases.find(({ name }) => name === part) ?? run.phases.at(-1),
    path: `${place.path}#${source.subject.id}`,
  };
}

/** Of the same flavour, on the same database, as what it stands beside. */
function fixOf(cause: Cause, own: Place, raising: Shown, library: Library): Shown | undefined {
  const { fix, task } = cause;
  if (!fix && (task === undefined || partOf(cause) === 'task')) return undefined;
  const place = fix ? placeOf(library, { task: fix.task }) : own;
  const { samples } = solutionIn(place, fix?.subject ?? cause.subject);
  const source = samples.find(({ flavour }) => flavour === raising.source.flavour) ?? samples[0];
  const run = source?.runs.get(raising.run.database) ?? [...(source?.runs.values() ?? [])][0];
  return source && run && shownOf(place, source, run, fix?.part ?? 'task');
}

/** Causes that are the same code in one ORM and in another: the list of others stands once, below the first. */
function isSame(a: Cause, b: Cause): boolean {
  return a.task === b.task && a.feature === b.feature && partOf(a) === partOf(b);
}

function isFirst(cause: Cause, causes: readonly Cause[]): boolean {
  return causes.find((one) => isSame(one, cause)) === cause;
}

/** What ORMs that are not shown do where one does the same. Other ways are one ORM's own. */
function othersOf(
  cause: Cause,
  causes: readonly Cause[],
  place: Place,
  part: PhaseName,
  messages: readonly string[],
  { taskById }: Library,
): Other[] {
  if (part !== 'naive' && place.kind === 'task') return [];
  const task = place.kind === 'task' ? taskById.get(place.id) : undefined;
  const shown = causes.filter((one) => isSame(one, cause)).map(({ subject }) => subject);
  return place.solutions
    .filter(
      ({ subject, samples }) =>
        !shown.includes(subject.id) && subject.kind !== 'baseline' && samples.length > 0,
    )
    .map((solution) => ({
      subject: solution.subject,
      path: `${place.path}#${solution.subject.id}` as const,
      came: task ? cameTo(solution, part, place, messages) : [],
      standing: task ? undefined : standingIn(solution),
      call: task && callOf(task, solution.subject),
      fix: task ? (solution.samples[0]?.regions.find(({ name }) => name === 'task')?.code ?? '') : '',
    }));
}

function standingIn(solution: Solution): Other['standing'] {
  const { status, note, reason } = solution.standing('postgresql');
  return { status, note: note ?? reason ?? '' };
}
