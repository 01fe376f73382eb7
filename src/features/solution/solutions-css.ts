/**
 * The CSS of the choice of solutions that depends on which subjects there are. On a wide screen, and on paper, each that
 * is ticked is open; on a narrow one the tab’s alone.
 */
import type { SubjectView } from '../../library/model.ts';
import { coloursCss } from '../ui/subjects-css.ts';

const WIDE = 'print,(width>=48rem)';
const NARROW = 'screen and (width<48rem)';

/** It stands in place of the sheet `choices`, so it has the colours too. */
export function solutionsCss(subjects: readonly Pick<SubjectView, 'id' | 'colour'>[]): string {
  const ids = subjects.map(({ id }) => id);
  return [
    ...coloursCss(subjects),
    `@media ${WIDE}{${rulesOf('orms', ids)}}`,
    `@media ${NARROW}{${rulesOf('tab', ids)}}`,
    `${ids.map((id) => `${form('orms', id, false)} summary [data-subject=${id}]`).join()}{display:none}`,
    // A link to a solution opens it even where it is not chosen. Where scripts run, they choose it instead.
    '[data-picks]:not([data-choices=kept])~* [data-choice]:target{display:revert-layer!important}',
  ].join('\n');
}

/** Hides what is not chosen, and the line of what is. */
function rulesOf(name: string, ids: readonly string[]): string {
  const hidden = ids.flatMap((id) => [
    `${form(name, id, false)}~* [data-choice=${id}]`,
    `${form(name, id, true)}~* [data-folded=${id}]`,
  ]);
  return `${hidden.join()}{display:none}`;
}

function form(name: string, id: string, chosen: boolean): string {
  return `[data-picks]:has([name=${name}][value=${id}]${chosen ? ':checked' : ':not(:checked)'})`;
}
