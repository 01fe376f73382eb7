/** Where the runs of a cause say the message, and what came of the others. */
import { type Heard, heardIn } from '../../../contract/content/error-words.ts';
import type { Evidence } from '../../../contract/schemas/evidence.ts';
import type { Cause } from '../../../contract/schemas/known-error.ts';
import { DATABASES, DEFAULT_DATABASE } from '../../../contract/vocabulary/databases.ts';
import type { PhaseName } from '../../../contract/vocabulary/runs.ts';
import type {
  AnswerView,
  CaseView,
  FeatureView,
  Library,
  SolutionView,
  TaskView,
} from '../../library/model.ts';
import { phaseOf } from '../../library/runs.ts';
import { outcomeOf, isOther, short, unit } from '../solution/outcome.ts';
import { type Variant, variantsOf } from '../ui/choices/variants.ts';
import { printedLine } from './error-words.ts';

/** A task or a feature, with what each subject has there. */
export interface Place {
  kind: 'task' | 'feature';
  id: string;
  title: string;
  path: `/${string}/`;
  expected: TaskView['data']['expected'];
  solutions: (SolutionView | (AnswerView & { samples: CaseView[] }))[];
}

export type Solution = Place['solutions'][number];

/** @throws Error where it is gone: `contract/checks/known-errors.ts` has looked before the build */
export function placeOf(
  { taskById, featureById }: Pick<Library, 'taskById' | 'featureById'>,
  { task, feature }: Pick<Cause, 'task' | 'feature'>,
): Place {
  const found = task === undefined ? featureById.get(feature ?? '') : taskById.get(task);
  if (!found) throw new Error(`an error names what is gone: ${task ?? feature ?? ''}`);
  return 'answers' in found ? placeOfFeature(found) : placeOfTask(found);
}

function placeOfTask({ id, data, subjects }: TaskView): Place {
  const { title, expected } = data;
  return { kind: 'task', id, title, path: `/tasks/${id}/`, expected, solutions: subjects };
}

function placeOfFeature({ id, data, answers }: FeatureView): Place {
  const solutions = answers.map((answer) => ({ ...answer, samples: answer.probes }));
  return {
    kind: 'feature',
    id,
    title: data.title,
    path: `/matrix/${id}/`,
    expected: data.expected ?? true,
    solutions,
  };
}

export function solutionIn({ solutions }: Place, id: string): Solution {
  const found = solutions.find(({ subject }) => subject.id === id);
  if (!found) throw new Error(`an error names what is gone: ${id}`);
  return found;
}

/** The part of a sample that a cause is about. */
export function partOf({ task, part }: Pick<Cause, 'task' | 'part'>): PhaseName {
  return part ?? (task === undefined ? 'task' : 'naive');
}

export interface HeardAt {
  source: CaseView;
  run: Evidence;
  heard: Heard;
}

/** All runs of a solution that say it: on the database that pages show first, then by flavour. */
export function heardAt({ samples }: Solution, part: PhaseName, messages: readonly string[]): HeardAt[] {
  const order = [DEFAULT_DATABASE, ...DATABASES.filter((database) => database !== DEFAULT_DATABASE)];
  return order.flatMap((database) =>
    samples.flatMap((source) => {
      const run = source.runs.get(database);
      const heard = run && heardIn(run, part, messages);
      return run && heard ? [{ source, run, heard }] : [];
    }),
  );
}

/** What each run of a part came to, in a line: the error as printed, or how many statements it took. */
export function cameTo(
  { subject, samples }: Solution,
  part: PhaseName,
  { expected }: Place,
  messages: readonly string[],
): Variant<string>[] {
  const flavours = samples.map(({ flavour }) => flavour);
  const databases = DATABASES.filter(
    (database) =>
      !('raises' in subject.databases[database]) && samples.some(({ runs }) => runs.has(database)),
  );
  return variantsOf(flavours, databases, (flavour, database) => {
    const run = samples.find((sample) => sample.flavour === flavour)?.runs.get(database);
    return run ? cameToIn(run, part, expected, messages) : '';
  }).filter(({ value }) => value !== '');
}

/** The same of one run. */
export function cameToIn(
  run: Evidence,
  part: PhaseName,
  expected: Place['expected'],
  messages: readonly string[],
): string {
  const heard = heardIn(run, part, messages);
  if (heard) return `${HOW[heard.how]}${printedLine(heard.text)}`;
  const phase = phaseOf(run, part, true);
  if (!phase) return '';
  if (phase.outcome === 'raised')
    return `raises ${printedLine(`${phase.error.type}: ${phase.error.message}`)}`;
  const outcome = outcomeOf(run, part, expected);
  return `no error: ${short(outcome)} ${unit(outcome)}${isOther(outcome) ? ', and other rows than it should' : ''}`;
}

const HOW: Record<Heard['how'], string> = {
  raised: 'raises ',
  refused: 'refused by the database: ',
  returned: 'catches ',
};
