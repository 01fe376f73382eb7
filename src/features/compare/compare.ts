/** Two ORMs side by side, made from standings and runs: which tasks differ, in what, and where. */
import type { Standing } from '../../../contract/schemas/standing.ts';
import type { FeatureView, Library, SolutionView, SubjectView, TaskView } from '../../library/model.ts';
import { runOf } from '../../library/runs.ts';
import { compareFeatures, type FeaturePair } from './compare-features.ts';
import { commonPlaces, type Place } from '../../library/common-places.ts';
import { inMarks, outcomesInWords, type Outcomes, outcomesOfRun } from '../solution/outcome.ts';
import { pairsOf } from '../../library/pairs.ts';
import { type Variant, variantsOf } from '../ui/choices/variants.ts';

/** In what two ORMs differ at a task, the weightiest first; a task has one kind. */
export const KINDS = ['status', 'statements', 'errors', 'elsewhere', 'same', 'open'] as const;
export type Kind = (typeof KINDS)[number];

/** What came of one ORM at one task in one place. */
export interface Face {
  standing: Standing;
  outcomes: Outcomes;
}

interface Side {
  subject: SubjectView;
  terms: string[];
  shown: Face;
  /** Other databases, and sync code, that both have, where this ORM does something else. */
  elsewhere: Variant<Face>[];
}

export interface Comparison {
  task: TaskView;
  kind: Kind;
  sides: Side[];
}

export interface Pair {
  subjects: [SubjectView, SubjectView];
  /** Where they are compared, unless a line says otherwise. */
  shown: Place | undefined;
  /** In shown order. */
  tasks: Comparison[];
  kinds: Map<Kind, Comparison[]>;
  features: FeaturePair;
}

/** Every two ORMs, in shown order. */
export function comparePairs({ orms, tasks, features }: Library): Pair[] {
  const asked = tasks.filter(({ asks }) => asks === 'orm');
  return pairsOf(orms).map((pair) => comparePair(pair, asked, features));
}

function comparePair(
  subjects: Pair['subjects'],
  tasks: readonly TaskView[],
  features: readonly FeatureView[],
): Pair {
  const places = commonPlaces(...subjects);
  const comparisons = tasks.map((task) => compare(task, subjects, places));
  return {
    subjects,
    shown: places[0],
    tasks: comparisons,
    kinds: Map.groupBy(comparisons, ({ kind }) => kind),
    features: compareFeatures(subjects, features),
  };
}

function compare(task: TaskView, subjects: Pair['subjects'], places: readonly Place[]): Comparison {
  const [a, b] = subjects.map(({ id }) => task.subjects.find(({ subject }) => subject.id === id));
  const [shown, ...others] = places;
  if (!a || !b || !shown) return { task, kind: 'open', sides: [] };
  const kindAt = (place: Place): Kind => kindOf(faceAt(task, a, place, 0), faceAt(task, b, place, 1));
  const kind = kindAt(shown);
  const varies = others.some((place) => !['same', 'open'].includes(kindAt(place)));
  return {
    task,
    kind: kind === 'same' && varies ? 'elsewhere' : kind,
    sides: [a, b].map((solution, side) => sideOf(task, solution, places, side)),
  };
}

function faceAt(task: TaskView, solution: SolutionView, { flavours, database }: Place, side: number): Face {
  const run = runOf(solution, flavours[side] ?? flavours[0], database);
  return { standing: solution.standing(database), outcomes: outcomesOfRun(run, task.data) };
}

/** Two that both can't do a task are the same, whatever each one's exception is called. */
function kindOf(a: Face, b: Face): Kind {
  const statuses = [a, b].map(({ standing: { status } }) => status);
  if (statuses.includes('unknown')) return 'open';
  if (statuses[0] !== statuses[1]) return 'status';
  if (statuses[0] === 'missing' || [a, b].some(({ outcomes }) => 'absent' in outcomes.task)) return 'same';
  if (inMarks(a.outcomes) !== inMarks(b.outcomes)) return 'statements';
  return outcomesInWords(a.outcomes) === outcomesInWords(b.outcomes) ? 'same' : 'errors';
}

function sideOf(task: TaskView, solution: SolutionView, places: readonly Place[], side: number): Side {
  const [first] = places;
  if (!first) throw new Error(`${task.id}: ${solution.subject.id} is compared on no database`);
  const own = (place: Place) => place.flavours[side] ?? place.flavours[0];
  const faces = variantsOf(
    [...new Set(places.map(own))],
    [...new Set(places.map(({ database }) => database))],
    (flavour, database) => faceAt(task, solution, { flavours: [flavour, flavour], database }, side),
  );
  const holds = ({ flavour, databases }: Variant<Face>): boolean =>
    (flavour ?? own(first)) === own(first) && (databases ?? [first.database]).includes(first.database);
  return {
    subject: solution.subject,
    terms: task.data.terms[solution.subject.id] ?? [],
    shown: faceAt(task, solution, first, side),
    elsewhere: faces.filter((face) => !holds(face) && !('absent' in face.value.outcomes.task)),
  };
}
