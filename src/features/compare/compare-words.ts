/** What a comparison says of itself. */
import { plural } from '../../../contract/vocabulary/in-words.ts';
import { type Comparison, type Kind, KINDS, type Pair } from './compare.ts';
import { placeInWords } from '../../library/common-places.ts';

export const pairWords: Record<Kind, { title: string; says: (count: number) => string }> = {
  status: { title: 'The status differs', says: (count) => `${count} in status` },
  statements: { title: 'The statements differ', says: (count) => `${count} in statements` },
  errors: { title: 'The exception differs', says: (count) => `${count} in the exception` },
  elsewhere: {
    title: 'They differ only on another database or in sync code',
    says: (count) => `${count} only on another database or in sync code`,
  },
  same: { title: 'The same', says: (count) => `${count} ${count === 1 ? 'is' : 'are'} the same` },
  open: { title: 'Not compared yet', says: (count) => `${count} more can’t be compared yet` },
};

/** Kinds that tell two ORMs apart. */
const APART = KINDS.slice(0, 4);

export function apart({ kinds }: Pair): [Kind, Comparison[]][] {
  return APART.flatMap((kind): [Kind, Comparison[]][] => {
    const own = kinds.get(kind);
    return own ? [[kind, own]] : [];
  });
}

/** How many tasks and features both have been tried at, and how many one of them has not. */
export function comparedOf({ kinds, features: { differ, same, open } }: Pair) {
  const untried = kinds.get('open')?.length ?? 0;
  return {
    tasks: { compared: [...kinds.values()].flat().length - untried, open: untried },
    features: { compared: differ.length + same.length, open: open.length },
  };
}

/** `7 of 12 tasks differ: 2 in status, 5 in statements. 5 are the same.`: of those that can be compared. */
export function verdict(pair: Pair): string {
  const { compared: all, open } = comparedOf(pair).tasks;
  if (all === 0) return noneOf(open, 'task');
  const groups = apart(pair);
  const parts = groups.map(([kind, own]) => pairWords[kind].says(own.length)).join(', ');
  const rest = (['same', 'open'] as const).flatMap((kind) => {
    const count = pair.kinds.get(kind)?.length ?? 0;
    return count > 0 ? [` ${pairWords[kind].says(count)}.`] : [];
  });
  return `${differing(apartIn(pair), all, 'task')}${parts && `: ${parts}`}.${rest.join('')}`;
}

/** `21 of 51 features differ in status. 30 are the same. 4 more can’t be compared yet.`; nothing where none was asked. */
export function featureVerdict(pair: Pair): string {
  const { differ, same, open } = pair.features;
  const all = comparedOf(pair).features.compared;
  if (all === 0) return open.length > 0 ? noneOf(open.length, 'feature') : '';
  return [
    `${differing(differ.length, all, 'feature')} in status.`,
    ...(same.length > 0 ? [`${pairWords.same.says(same.length)}.`] : []),
    ...(open.length > 0 ? [`${pairWords.open.says(open.length)}.`] : []),
  ].join(' ');
}

/** `21 of 51 features differ in status. 7 of 12 tasks differ.`: the beginnings of both. */
export function leadOf(pair: Pair): string {
  const { tasks, features } = comparedOf(pair);
  return [
    features.compared === 0
      ? featureVerdict(pair)
      : `${differing(pair.features.differ.length, features.compared, 'feature')} in status.`,
    tasks.compared === 0 ? verdict(pair) : `${differing(apartIn(pair), tasks.compared, 'task')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function differing(count: number, all: number, what: string): string {
  return `${count || 'None'} of ${all} ${what}s ${count === 1 ? 'differs' : 'differ'}`;
}

/** How many tasks tell the two apart. */
function apartIn(pair: Pair): number {
  return apart(pair).flatMap(([, own]) => own).length;
}

function noneOf(count: number, what: string): string {
  return `None of ${plural(count, what)} can be compared yet.`;
}

/** Where two ORMs are compared, for the sentence under the verdict. */
export function whereCompared({ shown }: Pair): string {
  return shown ? placeInWords(shown) : 'no database that both support';
}
