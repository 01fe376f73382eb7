/** All that the page of a pair shows, from the pair and what each of the two is. */
import type { Library } from '../../library/model.ts';
import type { TypesView } from '../../library/typing.ts';
import type { Pair } from './compare.ts';
import { biggestOf, featureGroups, taskGroups } from './compare-groups.ts';
import { comparedOf, featureVerdict, leadOf, verdict, whereCompared } from './compare-words.ts';
import { profileOf } from '../profile/profile.ts';
import { factRows } from '../profile/subject-facts.ts';
import { ormVerdict, pairVerdict } from '../verdict/verdict.ts';
import { typesOf } from '../typing/tally.ts';

export function comparePage(pair: Pair, library: Library, checked: TypesView) {
  const [a, b] = pair.subjects;
  const [typesOfA, typesOfB] = [typesOf(checked, a.id), typesOf(checked, b.id)];
  const biggest = biggestOf(pair);
  const compared = comparedOf(pair);
  // Of both or of none: half a comparison is none.
  const typed = typesOfA.length > 0 && typesOfB.length > 0;
  const ofTasks = verdict(pair);
  const facts = factRows(profileOf(a, library), profileOf(b, library));
  // The profiles tell of every set-up; here stands the one that comes out best.
  const types = { name: 'Types', sides: [typesOfA.slice(0, 1), typesOfB.slice(0, 1)] as const };
  return {
    says: [featureVerdict(pair), ofTasks].filter(Boolean).join(' '),
    /** How many differ; in what stands where they are listed. */
    lead: leadOf(pair),
    ofTasks,
    verdict: pairVerdict(pair.subjects, library),
    risks: pair.subjects.flatMap((subject) => {
      const own = ormVerdict(subject, library);
      return own ? [{ title: subject.name, subject, reasons: own.risks }] : [];
    }),
    where: whereCompared(pair),
    facts: typed ? [...facts, types] : facts,
    biggest,
    features: featureGroups(pair, biggest).filter(({ open, ...lists }) => isThere(lists)),
    tasks: taskGroups(pair, biggest).filter(({ open, ...lists }) => isThere(lists)),
    open: {
      ...compared,
      places: [
        ...(pair.kinds.get('open') ?? []).map(({ task: { id, data } }) => placeOf('tasks', id, data)),
        ...pair.features.open.map(({ feature: { id, data } }) => placeOf('matrix', id, data)),
      ],
    },
  };
}

function isThere({ above, differ, same }: { above: unknown[]; differ: unknown[]; same: unknown[] }): boolean {
  return above.length + differ.length + same.length > 0;
}

function placeOf(
  kind: 'tasks' | 'matrix',
  id: string,
  { title, formerly }: { title: string; formerly: string[] },
) {
  return { id, title, formerly, path: `/${kind}/${id}/` as const };
}
