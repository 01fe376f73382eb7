/** The CSS that depends on which subjects there are: a new ORM needs no stylesheet of its own. */
import type { SubjectView } from '../library.ts';
import { pairsOf } from './pairs.ts';

export function subjectsCss(subjects: readonly SubjectView[]): string {
  const chosen = ({ id }: { id: string }): string => `:has([name=orms][value=${id}]:checked)`;
  return [
    ...subjects.map(
      ({ id, colour }) => `[data-subject=${id}]{--subject:light-dark(${colour.light},${colour.dark})}`,
    ),
    // A link to a card opens it even where its ORM is not chosen. Where scripts run, they tick the ORM instead.
    ...subjects.flatMap(({ id }) => [
      `main:has([name=orms][value=${id}]:not(:checked)) [data-choice=${id}]:not(:target){display:none}`,
      `main:has([data-choices=kept] [name=orms][value=${id}]:not(:checked)) [data-choice=${id}]{display:none}`,
    ]),
    // Only the rows in which two of the chosen ORMs differ, and the groups that have such rows.
    'main:has([name=rows][value=differences]:checked) [data-differs]{display:none}',
    ...pairsOf(subjects.map(({ id }) => ({ id }))).map(
      ([a, b]) =>
        `main:has([name=rows][value=differences]:checked)${chosen(a)}${chosen(b)} [data-differs~=${a.id}_${b.id}]{display:revert}`,
    ),
    ...subjects.map(
      ({ id }) =>
        `.opening:has([name=loop][value=${id}]:checked) [data-loop]:not([data-loop=${id}]){visibility:hidden}`,
    ),
  ].join('\n');
}
