/**
 * The CSS of the choice of solutions that depends on which subjects there are. On a wide screen, and on paper, each that
 * is ticked is open; on a narrow one the tab’s alone.
 */
import type { SubjectView } from '../library.ts';

const WIDE = 'print,(width>=48rem)';
const NARROW = 'screen and (width<48rem)';

export function solutionsCss(subjects: readonly Pick<SubjectView, 'id'>[]): string {
  return [
    `@media ${WIDE}{${subjects.map(({ id }) => rulesOf('orms', id)).join('')}}`,
    `@media ${NARROW}{${subjects.map(({ id }) => rulesOf('tab', id)).join('')}}`,
    ...subjects.map(({ id }) => `${form('orms', id, false)} [data-named=${id}]{display:none}`),
  ].join('\n');
}

/** A link to a solution opens it even where it is not chosen. Where scripts run, they choose it instead. */
function rulesOf(name: string, id: string): string {
  const closed = form(name, id, false);
  return [
    `${closed}~* [data-choice=${id}]:not(:target),`,
    `${closed}:is([data-choices=kept])~* [data-choice=${id}],`,
    `${form(name, id, true)}~* [data-folded=${id}]{display:none}`,
  ].join('');
}

function form(name: string, id: string, chosen: boolean): string {
  const state = chosen ? ':checked' : ':not(:checked)';
  return `[data-picks]:has([name=${name}][value=${id}]${state})`;
}
